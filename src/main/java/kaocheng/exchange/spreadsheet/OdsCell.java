package kaocheng.exchange.spreadsheet;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** One cell of an OpenDocument sheet after the other: what it says. */
final class OdsCell {
  private static final String OFFICE = ":office:1.0";

  private final XmlPart xml;
  private final StringBuilder shown = new StringBuilder();
  private String type = "";
  private String value = "";
  private boolean valued;
  private boolean error;
  private boolean formula;
  private boolean notComputed;

  OdsCell(XmlPart xml) {
    this.xml = xml;
  }

  /** Reads the cell we are in. */
  void read() {
    type = "";
    value = "";
    valued = false;
    error = false;
    formula = false;
    notComputed = false;
    shown.setLength(0);
    for (var i = 0; i < xml.attributes(); i++) {
      readAttribute(i);
    }
    var lines = 0;
    while (xml.child()) {
      if (xml.name().equals("p")) {
        if (lines++ > 0) {
          append("\n");
        }
        readText();
      } else {
        xml.skip();
      }
    }
  }

  private void readAttribute(int attribute) {
    var name = xml.attributeName(attribute);
    var office = xml.attributeSpace(attribute).endsWith(OFFICE);
    switch (name) {
      case "value-type" -> {
        if (office) {
          type = xml.attributeValue(attribute);
        } else {
          error |= xml.attributeValue(attribute).equals("error");
        }
      }
      case "value", "date-value", "time-value", "boolean-value", "string-value" -> {
        value = xml.attributeValue(attribute);
        valued = true;
      }
      case "formula" -> formula = true;
      default -> xml.note(name);
    }
  }

  private void readText() {
    xml.mixed(
        shown,
        RichText.MOST,
        name -> {
          switch (name) {
            case "span", "a" -> readText();
            case "s" -> {
              var count = XlsxCell.number(xml.attribute("c"));
              append(" ".repeat(Math.clamp(count, 1, RichText.MOST)));
              xml.skip();
            }
            case "tab" -> {
              append("\t");
              xml.skip();
            }
            case "line-break" -> {
              append("\n");
              xml.skip();
            }
            default -> xml.skip();
          }
        });
  }

  private void append(String text) {
    if (shown.length() < RichText.MOST) {
      shown.append(text);
    }
  }

  boolean isFormula() {
    return formula;
  }

  boolean isNotComputed() {
    return notComputed;
  }

  /** The cell's text, blank where it says nothing; empty where it makes no sense. */
  Optional<String> text() {
    var text = shown.toString();
    if (error || (formula && (text.startsWith("#") || text.startsWith("Err:")))) {
      return Optional.of(text.isBlank() ? CellTexts.NOT_COMPUTED : text);
    }
    return switch (type) {
      case "" -> nothing(text);
      case "string" -> Optional.of(valued ? value : text);
      case "float", "currency" -> NumberTexts.decimal(value).map(NumberTexts::plain);
      case "percentage" -> NumberTexts.decimal(value).map(NumberTexts::percent);
      case "date" -> DateTexts.written(value);
      case "time" -> time();
      case "boolean" -> bool();
      default -> Optional.empty();
    };
  }

  private Optional<String> nothing(String text) {
    if (formula && text.isBlank()) {
      notComputed = true;
      return Optional.of(CellTexts.NOT_COMPUTED);
    }
    return Optional.of(text);
  }

  private Optional<String> bool() {
    return switch (value) {
      case "true" -> Optional.of(CellTexts.bool(true));
      case "false" -> Optional.of(CellTexts.bool(false));
      default -> Optional.empty();
    };
  }

  private Optional<String> time() {
    try {
      return DateTexts.length(Duration.parse(value));
    } catch (DateTimeException | ArithmeticException _) {
      return Optional.empty();
    }
  }
}
