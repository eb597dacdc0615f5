package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of the cells of an XLSX workbook, in the order in which cells name them. */
final class Styles {
  private static final int MOST = 70_000;

  private final Map<Integer, NumberFormat> own = new HashMap<>();
  private final List<Integer> numbers = new ArrayList<>();

  static List<NumberFormat> read(XmlPart xml) {
    var styles = new Styles();
    if (!xml.root().equals("styleSheet")) {
      throw xml.damaged();
    }
    while (xml.child()) {
      switch (xml.name()) {
        case "numFmts" -> styles.readFormats(xml);
        case "cellXfs" -> styles.readCells(xml);
        default -> xml.skip();
      }
    }
    xml.finish();
    return styles.formats();
  }

  private void readFormats(XmlPart xml) {
    while (xml.child()) {
      own.put(number(xml), NumberFormat.of(xml.attribute("formatCode")));
      requireRoom(xml, own.size());
      xml.skip();
    }
  }

  private void readCells(XmlPart xml) {
    while (xml.child()) {
      numbers.add(number(xml));
      requireRoom(xml, numbers.size());
      xml.skip();
    }
  }

  private static void requireRoom(XmlPart xml, int count) {
    if (count > MOST) {
      throw xml.refusedAs(SpreadsheetProblem.TOO_MUCH);
    }
  }

  private static int number(XmlPart xml) {
    var written = xml.attribute("numFmtId");
    try {
      return written.isEmpty() ? 0 : Integer.parseInt(written);
    } catch (NumberFormatException _) {
      throw xml.damaged();
    }
  }

  private List<NumberFormat> formats() {
    var builtIn = new HashMap<Integer, NumberFormat>();
    return numbers.stream()
        .map(
            number ->
                own.containsKey(number)
                    ? own.get(number)
                    : builtIn.computeIfAbsent(number, NumberFormat::builtIn))
        .toList();
  }
}
