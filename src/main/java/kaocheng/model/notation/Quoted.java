package kaocheng.model.notation;

/** Free text between quotes, without a character that would end a line, a field or the quotes. */
final class Quoted {
  static final char QUOTE = '"';
  static final char ESCAPE = '~';
  static final int DIGITS = 4;
  private static final int SIXTEEN = 16;

  private Quoted() {}

  static void write(StringBuilder line, String text) {
    line.append(QUOTE);
    var from = 0;
    for (var at = 0; at < text.length(); at++) {
      if (!isPlain(text, at)) {
        escape(line.append(text, from, at), text.charAt(at));
        from = at + 1;
      }
    }
    line.append(text, from, text.length()).append(QUOTE);
  }

  private static boolean isPlain(String text, int at) {
    var unit = text.charAt(at);
    if (unit < '\u007f') {
      return unit >= ' ' && unit != QUOTE && unit != ESCAPE && unit != '\\';
    }
    if (Character.isHighSurrogate(unit)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1))
        : unit > '\u009f' && unit != '\u2028' && unit != '\u2029';
  }

  private static void escape(StringBuilder line, char unit) {
    line.append(ESCAPE);
    for (var shift = SIXTEEN - DIGITS; shift >= 0; shift -= DIGITS) {
      line.append(Character.forDigit(unit >> shift & (SIXTEEN - 1), SIXTEEN));
    }
  }

  /** The character that four digits stand for. */
  static char meant(String digits) {
    var unit = 0;
    for (var at = 0; at < digits.length(); at++) {
      var digit = Character.digit(digits.charAt(at), SIXTEEN);
      if (digit < 0) {
        throw new Misread(digits);
      }
      unit = unit * SIXTEEN + digit;
    }
    return (char) unit;
  }
}
