package kaocheng.exchange.table;

/** The blanks around what a cell says: spaces of every width, tabs and line breaks. */
public final class Blanks {
  private Blanks() {}

  public static boolean isBlank(String cell) {
    return from(cell) == cell.length();
  }

  public static String without(String cell) {
    var from = from(cell);
    var to = cell.length();
    while (from < to && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static int from(String cell) {
    var from = 0;
    while (from < cell.length() && isBlank(cell.charAt(from))) {
      from++;
    }
    return from;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' || c == '\u3000';
  }
}
