package kaocheng.exchange.word;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How wide a line is between the margins of the page. */
final class PaperRoom {
  private static final int A4_ACROSS = 16838;
  private static final int MARGIN = 850;
  private static final int NARROWEST = 2000;

  private PaperRoom() {}

  /** In twentieths of a point, on the pages of the section to which a paragraph belongs. */
  static int of(Element paragraph) {
    var section = section(paragraph);
    var size = section == null ? null : Xml.child(section, "pgSz");
    var margins = section == null ? null : Xml.child(section, "pgMar");
    var width = number(Xml.attribute(size, "w"), A4_ACROSS);
    var left = number(Xml.attribute(margins, "left"), MARGIN);
    var right = number(Xml.attribute(margins, "right"), MARGIN);
    var gutter = number(Xml.attribute(margins, "gutter"), 0);
    return Math.max(NARROWEST, width - left - right - gutter);
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
