package kaocheng.exchange.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kaocheng.model.text.Refused;

/**
 * The elements of one XML part, in order. Nothing outside of it is ever looked up, and what only
 * serves to exhaust a reader is refused.
 */
final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final int MOST_NAMES = 4096;
  private static final int MOST_ATTRIBUTES = 256;

  private final SentBytes file;
  private final String part;
  private final LimitedPart bytes;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int namespaces;

  XmlPart(SentBytes file, String part, LimitedPart bytes) {
    this.file = file;
    this.part = part;
    this.bytes = bytes;
    try {
      this.reader = factory().createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The outermost element. */
  String root() {
    if (!child()) {
      throw damaged();
    }
    return name();
  }

  /** Moves to the next element within the one we are in; false behind the last. */
  boolean child() {
    while (true) {
      switch (next()) {
        case XMLStreamReader.START_ELEMENT -> {
          return true;
        }
        case XMLStreamReader.END_ELEMENT, XMLStreamReader.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Passes over the element we are in. */
  void skip() {
    note(name());
    noteAttributes();
    var outside = depth - 1;
    while (depth > outside) {
      if (next() == XMLStreamReader.START_ELEMENT) {
        note(name());
        noteAttributes();
      }
    }
  }

  String name() {
    return reader.getLocalName();
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  String attributeName(int attribute) {
    return reader.getAttributeLocalName(attribute);
  }

  String attributeSpace(int attribute) {
    var space = reader.getAttributeNamespace(attribute);
    return space == null ? "" : space;
  }

  String attributeValue(int attribute) {
    try {
      return reader.getAttributeValue(attribute);
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  /** The value of an attribute, whatever its prefix; empty where there is none. */
  String attribute(String name) {
    var value = "";
    for (var i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(name)) {
        value = attributeValue(i);
      } else {
        note(attributeName(i));
      }
    }
    return value;
  }

  boolean isTrue(String attribute) {
    return isTrueValue(attribute(attribute));
  }

  static boolean isTrueValue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** Adds the text of the element we are in and passes over its children; so much at most. */
  void text(StringBuilder target, int most) {
    mixed(target, most, _ -> skip());
  }

  /** Adds the text of the element we are in, so much at most; its children see to themselves. */
  void mixed(StringBuilder target, int most, Consumer<String> children) {
    var outside = depth - 1;
    while (depth > outside) {
      var event = next();
      if (event == XMLStreamReader.START_ELEMENT) {
        children.accept(name());
      } else if (isText(event)) {
        append(target, most);
      }
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamReader.CHARACTERS
        || event == XMLStreamReader.CDATA
        || event == XMLStreamReader.SPACE;
  }

  private void append(StringBuilder target, int most) {
    try {
      var length = reader.getTextLength();
      var room = Math.min(length, most - target.length());
      if (room > 0) {
        target.append(reader.getTextCharacters(), reader.getTextStart(), room);
      }
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  /** Remembers a name nobody asked for; there are only so many in a sound part. */
  void note(String name) {
    if (names.add(name) && names.size() > MOST_NAMES) {
      throw damaged();
    }
  }

  private void noteAttributes() {
    for (var i = 0; i < attributes(); i++) {
      note(attributeName(i));
    }
  }

  private int next() {
    try {
      var event = reader.next();
      count(event);
      return event;
    } catch (XMLStreamException e) {
      throw refused(e);
    } catch (Refused refused) {
      throw refused;
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  private void count(int event) {
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        depth++;
        namespaces += reader.getNamespaceCount();
        if (depth > DEEPEST || namespaces > MOST_NAMES || attributes() > MOST_ATTRIBUTES) {
          throw damaged();
        }
      }
      case XMLStreamReader.END_ELEMENT -> depth--;
      case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
          throw file.refused(SpreadsheetProblem.ENTITIES, part);
      case XMLStreamReader.PROCESSING_INSTRUCTION -> note("?" + reader.getPITarget());
      default -> {}
    }
  }

  Refused damaged() {
    return refusedAs(SpreadsheetProblem.DAMAGED);
  }

  Refused refusedAs(SpreadsheetProblem problem) {
    return file.refused(problem, part);
  }

  private Refused refused(Exception trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof LimitedPart.Unsound unsound) {
        return file.refused(unsound.problem(), part);
      }
    }
    var damaged = damaged();
    damaged.initCause(trouble);
    return damaged;
  }

  /** How much has been read, in thousandths. */
  int read() {
    return bytes.thousandths();
  }

  /** Reads what is left, so that all of it is known to be sound. */
  void finish() {
    while (depth > 0) {
      next();
    }
    try {
      bytes.drain();
    } catch (IOException e) {
      throw refused(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      bytes.close();
    } catch (XMLStreamException | IOException e) {
      throw refused(e);
    }
  }
}
