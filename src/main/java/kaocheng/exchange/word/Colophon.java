package kaocheng.exchange.word;

import kaocheng.exchange.word.Contents.About;
import kaocheng.model.text.Language;

/** What a Word file tells of itself: its title and day come from the data, its maker is no one. */
final class Colophon {
  static final String PART = "docProps/core.xml";
  private static final String RELATIONS = "_rels/.rels";
  private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private Colophon() {}

  /** Makes sure that the file has the part, whose text is then that of each paper. */
  static void prepare(Parts parts) {
    if (parts.has(PART)) {
      return;
    }
    parts.put(PART, "");
    parts.append(Parts.TYPES, "Override", "PartName", "/" + PART, "ContentType", TYPE);
    parts.append(RELATIONS, "Relationship", "Id", "kaochengCore", "Type", RELATION, "Target", PART);
  }

  static String text(About about) {
    var title = new StringBuilder();
    Xml.escape(about.title(), title);
    var language = about.language() == Language.CHINESE ? "zh-CN" : "en";
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <cp:coreProperties\
     xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%1$s</dc:title>\
    <dc:creator>Kaocheng</dc:creator><dc:language>%2$s</dc:language>\
    <dcterms:created xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:created>\
    <dcterms:modified xsi:type="dcterms:W3CDTF">%3$sT00:00:00Z</dcterms:modified>\
    </cp:coreProperties>\
    """
        .formatted(title, language, about.asOf());
  }
}
