package kaocheng.exchange.word;

import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where in a template something stands, as somebody finds it who has the file open. */
public enum WordPlace implements Key {
  /** {0} part, {1} the paragraph. */
  PARAGRAPH,
  /** {0} part, {1} the table, {2} its row, {3} the cell in it. */
  CELL,
  /** {0} part. */
  TEXT_BOX,
  BODY,
  HEADER,
  FOOTER,
  FOOTNOTES;

  static Message of(Element paragraph, WordPlace part) {
    if (Xml.ancestor(paragraph, "txbxContent") != null) {
      return Message.of(TEXT_BOX, part);
    }
    var cell = Xml.ancestor(paragraph, "tc");
    if (cell == null) {
      return Message.of(PARAGRAPH, part, numberInText(paragraph));
    }
    var row = Xml.ancestor(cell, "tr");
    var table = Xml.ancestor(cell, "tbl");
    if (row == null || table == null) {
      return Message.of(PARAGRAPH, part, numberInText(paragraph));
    }
    return Message.of(CELL, part, numberOf(table), numberAmong(row), numberAmong(cell));
  }

  /** Paragraphs as somebody counts them: without those in tables and text boxes. */
  private static int numberInText(Element paragraph) {
    var number = 0;
    for (var one : Xml.all(root(paragraph), "p")) {
      if (Xml.ancestor(one, "tc") == null && Xml.ancestor(one, "txbxContent") == null) {
        number++;
      }
      if (one.isSameNode(paragraph)) {
        break;
      }
    }
    return number;
  }

  private static int numberOf(Element table) {
    var number = 0;
    for (var one : Xml.all(root(table), "tbl")) {
      number++;
      if (one.isSameNode(table)) {
        break;
      }
    }
    return number;
  }

  private static int numberAmong(Element element) {
    var number = 1;
    for (Node before = element.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      if (Xml.is(before, element.getLocalName())) {
        number++;
      }
    }
    return number;
  }

  private static Element root(Element element) {
    return element.getOwnerDocument().getDocumentElement();
  }

  @Override
  public String family() {
    return "wordPlace";
  }
}
