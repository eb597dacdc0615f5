package kaocheng.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The elements of a part of a Word file, read without looking anything up elsewhere. */
final class Xml {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DEPTH = "jdk.xml.maxElementDepth";
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final int DEEPEST = 200;
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Xml() {}

  static Document read(byte[] bytes) throws IOException, SAXException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute(DEPTH, DEEPEST);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setCoalescing(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean is(@Nullable Node node, String name) {
    return node instanceof Element
        && WORD.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  /** All elements of a name below another, in order. */
  static List<Element> all(Node within, String name) {
    var found = new ArrayList<Element>();
    for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (is(child, name)) {
        found.add((Element) child);
      }
      found.addAll(all(child, name));
    }
    return found;
  }

  static @Nullable Element child(Node of, String name) {
    for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (is(child, name)) {
        return (Element) child;
      }
    }
    return null;
  }

  static @Nullable Element ancestor(Node of, String name) {
    for (var above = of.getParentNode(); above != null; above = above.getParentNode()) {
      if (is(above, name)) {
        return (Element) above;
      }
    }
    return null;
  }

  static String attribute(@Nullable Element of, String name) {
    return of == null ? "" : of.getAttributeNS(WORD, name);
  }

  /** The whole part as text; the marks within it are told apart from the rest. */
  static void write(Document document, BiConsumer<String, StringBuilder> marks, StringBuilder out) {
    out.append(DECLARATION);
    new Writing(marks, out).write(document.getDocumentElement());
  }

  /** An element as text. */
  static String text(Node node) {
    var out = new StringBuilder();
    new Writing((_, _) -> {}, out).write(node);
    return out.toString();
  }

  static String text(Document document) {
    return DECLARATION + text(document.getDocumentElement());
  }

  /** The text with what has a meaning in XML escaped, and what XML cannot hold made visible. */
  static void escape(String text, StringBuilder out) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(isLegal(point) ? point : '\uFFFD');
              }
            });
  }

  private static boolean isLegal(int point) {
    return point == '\n'
        || point == '\t'
        || (!Character.isISOControl(point) && !isSurrogate(point) && !isNone(point));
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static boolean isNone(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  /** Writes nodes one after the other. */
  private record Writing(BiConsumer<String, StringBuilder> marks, StringBuilder out) {

    void write(Node node) {
      switch (node.getNodeType()) {
        case Node.ELEMENT_NODE -> element(node);
        case Node.TEXT_NODE -> escape(node.getNodeValue(), out);
        case Node.PROCESSING_INSTRUCTION_NODE ->
            marks.accept(((ProcessingInstruction) node).getData(), out);
        default -> {}
      }
    }

    private void element(Node node) {
      out.append('<').append(node.getNodeName());
      var attributes = node.getAttributes();
      for (var i = 0; i < attributes.getLength(); i++) {
        out.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
        escape(attributes.item(i).getNodeValue(), out);
        out.append('"');
      }
      if (node.getFirstChild() == null) {
        out.append("/>");
        return;
      }
      out.append('>');
      for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        write(child);
      }
      out.append("</").append(node.getNodeName()).append('>');
    }
  }
}
