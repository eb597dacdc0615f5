package kaocheng.exchange.word;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How wide a line and how tall a page is between the margins, in twentieths of a point. */
record PaperRoom(int width, int height) {
  private static final int A4_LONG = 16838;
  private static final int A4_SHORT = 11906;
  private static final int MARGIN = 850;
  private static final int NARROWEST = 2000;

  /** On the pages of the section to which a paragraph belongs. */
  static PaperRoom of(Element paragraph) {
    var section = section(paragraph);
    var size = section == null ? null : Xml.child(section, "pgSz");
    var margins = section == null ? null : Xml.child(section, "pgMar");
    var across = number(Xml.attribute(size, "w"), A4_LONG) - number(margins, "gutter", 0);
    var down = number(Xml.attribute(size, "h"), A4_SHORT);
    return new PaperRoom(
        within(across, number(margins, "left", MARGIN), number(margins, "right", MARGIN)),
        within(down, number(margins, "top", MARGIN), number(margins, "bottom", MARGIN)));
  }

  private static int within(int whole, int before, int behind) {
    return Math.max(NARROWEST, whole - before - behind);
  }

  private static int number(@Nullable Element of, String name, int otherwise) {
    return number(Xml.attribute(of, name), otherwise);
  }

  /** The first section that ends in or behind the paragraph. */
  private static @Nullable Element section(Element paragraph) {
    var sections = Xml.all(paragraph.getOwnerDocument().getDocumentElement(), "sectPr");
    return sections.stream()
        .filter(section -> !isBefore(section, paragraph))
        .findFirst()
        .orElse(null);
  }

  private static boolean isBefore(Element section, Element paragraph) {
    return (paragraph.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
