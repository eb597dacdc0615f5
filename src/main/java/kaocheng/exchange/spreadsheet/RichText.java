package kaocheng.exchange.spreadsheet;

/** Text of an XLSX cell, plain or in runs; how it is pronounced is left out. */
final class RichText {
  /** One more than a cell may have, so that too long a text shows. */
  static final int MOST = RowCells.LONGEST_CELL + 1;

  private RichText() {}

  /** Adds the text of the element we are in. */
  static void read(XmlPart xml, StringBuilder text) {
    while (xml.child()) {
      switch (xml.name()) {
        case "t" -> xml.text(text, MOST);
        case "r" -> read(xml, text);
        default -> xml.skip();
      }
    }
  }

  /** The text with line breaks and tabs that were written as their numbers. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    var plain = new StringBuilder();
    var place = 0;
    while (place < text.length()) {
      var c = charAt(text, place);
      if (c < 0) {
        plain.append(text.charAt(place++));
      } else {
        plain.append((char) c);
        place += 7;
      }
    }
    return plain.toString();
  }

  /** The character written as _x000A_ at a place; -1 where there is none that a text may have. */
  private static int charAt(String text, int place) {
    if (!text.startsWith("_x", place)
        || place + 7 > text.length()
        || text.charAt(place + 6) != '_') {
      return -1;
    }
    var c = 0;
    for (var i = place + 2; i < place + 6; i++) {
      var digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      c = c * 16 + digit;
    }
    var fits = c >= ' ' || c == '\t' || c == '\n' || c == '\r';
    return fits && !Character.isSurrogate((char) c) ? c : -1;
  }
}
