package kaocheng.exchange.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/** The template that comes with the program, for every kind of paper. */
public final class ShippedTemplate {
  private static final String FILE = "kaocheng.docx";
  private static final List<String> PARTS =
      List.of(
          Parts.TYPES,
          "_rels/.rels",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/fontTable.xml",
          "word/settings.xml",
          "word/footer1.xml");

  private ShippedTemplate() {}

  public static PaperTemplate template() {
    return Kept.TEMPLATE;
  }

  /** The file that an office can take and change. */
  public static byte[] bytes() {
    var parts = new LinkedHashMap<String, byte[]>();
    for (var part : PARTS) {
      parts.put(part, resource("template/" + part));
    }
    return new Parts(FILE, parts).packed();
  }

  private static byte[] resource(String name) {
    try (var stream = ShippedTemplate.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("template missing from the program: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once, when it is first needed. */
  private static final class Kept {
    static final PaperTemplate TEMPLATE = PaperTemplate.of(FILE, bytes());
  }
}
