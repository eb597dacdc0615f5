package kaocheng.cli;

import java.util.HexFormat;

/**
 * Text from outside, made fit to be shown: a character that cannot be seen, or that would steer the
 * terminal or turn the writing direction, is shown by its code, and what breaks the line is a
 * space.
 */
final class Visible {

  private Visible() {}

  static String text(String text) {
    if (text.codePoints().noneMatch(Visible::isUnseen)) {
      return text;
    }
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(shown, point));
    return shown.toString();
  }

  private static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static void append(StringBuilder shown, int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      shown.append(' ');
    } else if (isUnseen(point)) {
      shown.append("<U+").append(HexFormat.of().withUpperCase().toHexDigits(point, 4)).append('>');
    } else {
      shown.appendCodePoint(point);
    }
  }
}
