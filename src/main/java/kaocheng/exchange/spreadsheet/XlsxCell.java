package kaocheng.exchange.spreadsheet;

import java.util.Optional;
import java.util.stream.IntStream;

/** One cell of an XLSX sheet after the other: where it stands and what it says. */
final class XlsxCell {
  private static final String[] COLUMNS =
      IntStream.range(0, 64).mapToObj(CellNames::column).toArray(String[]::new);

  private final XlsxRows.Context context;
  private final XmlPart xml;
  private final StringBuilder value = new StringBuilder();
  private String rowText = "";
  private int row;
  private int column;
  private int style;
  private Type type = Type.NUMBER;
  private boolean formula;
  private boolean valued;

  /** As what the cell is written. */
  private enum Type {
    NUMBER,
    SHARED,
    TEXT,
    BOOLEAN,
    ERROR,
    DATE,
    UNKNOWN;

    static Type of(String written) {
      return switch (written.length() == 1 ? written.charAt(0) : ' ') {
        case 'n' -> NUMBER;
        case 's' -> SHARED;
        case 'b' -> BOOLEAN;
        case 'e' -> ERROR;
        case 'd' -> DATE;
        default -> written.equals("str") || written.equals("inlineStr") ? TEXT : UNKNOWN;
      };
    }
  }

  XlsxCell(XlsxRows.Context context, XmlPart xml) {
    this.context = context;
    this.xml = xml;
  }

  /** Takes the place of the cell; one that names none stands behind the one before. */
  void begin(int expectedRow, int expectedColumn) {
    if (row != expectedRow) {
      rowText = Integer.toString(expectedRow);
    }
    row = expectedRow;
    column = expectedColumn;
    style = 0;
    type = Type.NUMBER;
    formula = false;
    valued = false;
    value.setLength(0);
    for (var i = 0; i < xml.attributes(); i++) {
      var name = xml.attributeName(i);
      switch (name.length() == 1 ? name.charAt(0) : ' ') {
        case 'r' -> place(xml.attributeValue(i));
        case 's' -> style = number(xml.attributeValue(i));
        case 't' -> type = Type.of(xml.attributeValue(i));
        default -> xml.note(name);
      }
    }
  }

  private void place(String name) {
    if (column < COLUMNS.length && CellNames.is(name, COLUMNS[column], rowText)) {
      return;
    }
    row = CellNames.rowOf(name);
    column = CellNames.columnOf(name);
  }

  /** The number that digits write; -1 where they are none. */
  static int number(CharSequence digits) {
    var number = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > 100_000_000) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return digits.isEmpty() ? -1 : number;
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  /** Reads what is within the cell. */
  void read() {
    while (xml.child()) {
      switch (xml.name()) {
        case "v" -> {
          valued = true;
          xml.text(value, RichText.MOST);
        }
        case "is" -> {
          valued = true;
          RichText.read(xml, value);
        }
        case "f" -> {
          formula = true;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
  }

  /** The cell's text, blank where it says nothing; empty where it makes no sense. */
  Optional<String> text(Findings findings) {
    if (formula) {
      findings.formula(row, column);
    }
    var written = type == Type.SHARED ? "" : value.toString();
    return switch (type) {
      case SHARED -> valued ? context.strings().text(number(value)) : blank();
      case TEXT -> valued ? Optional.of(RichText.unescaped(written)) : computed(findings);
      case NUMBER ->
          written.isBlank() ? computed(findings) : context.texts().number(written.strip(), style);
      case BOOLEAN -> written.isBlank() ? computed(findings) : bool(written.strip());
      case ERROR -> Optional.of(written.isBlank() ? CellTexts.NOT_COMPUTED : written.strip());
      case DATE -> written.isBlank() ? computed(findings) : DateTexts.written(written.strip());
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<String> blank() {
    return Optional.of("");
  }

  private Optional<String> computed(Findings findings) {
    if (!formula) {
      return blank();
    }
    findings.notComputed(row, column);
    return Optional.of(CellTexts.NOT_COMPUTED);
  }

  private static Optional<String> bool(String written) {
    return switch (written) {
      case "1", "true" -> Optional.of(CellTexts.bool(true));
      case "0", "false" -> Optional.of(CellTexts.bool(false));
      default -> Optional.empty();
    };
  }
}
