package kaocheng.exchange.table;

/**
 * Spreadsheets run text that begins like a formula; an apostrophe before it keeps it text. Only
 * what was put before such a text is taken away again.
 */
public final class FormulaGuard {
  private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final char GUARD = '\'';
  private static final String NUMBER = "[+-]?[0-9][0-9,]*(\\.[0-9]+)?%?";

  private FormulaGuard() {}

  /** The text with its guard, where it needs one. */
  public static String put(String text) {
    return isLikeFormula(text) ? GUARD + text : text;
  }

  /** The text with its guard, where it needs one and is not merely a number with a sign. */
  public static String putUnlessNumber(String text) {
    return text.matches(NUMBER) ? text : put(text);
  }

  /** The text without the guard that was put there. */
  public static String removed(String text) {
    return text.length() > 1 && text.charAt(0) == GUARD && isLikeFormula(text.substring(1))
        ? text.substring(1)
        : text;
  }

  private static boolean isLikeFormula(String text) {
    var first = text.codePoints().filter(point -> !isBlank(point)).findFirst();
    return first.isPresent() && STARTS_FORMULA.indexOf(first.getAsInt()) >= 0;
  }

  private static boolean isBlank(int point) {
    return Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT
        || (Character.isISOControl(point) && !Character.isWhitespace(point));
  }
}
