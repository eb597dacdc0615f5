package kaocheng.exchange.csv;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What stands between the cells: comma, tab or semicolon. */
final class Separators {
  private static final String ALL = ",\t;";
  private static final String NAMED = "sep=";

  private Separators() {}

  /** What the line names as separator, where it is a line that Excel puts first to say so. */
  static Optional<String> named(Buffer buffer, int end) {
    var line = buffer.text(0, Math.min(end, 8)).replace("\"", "");
    return line.toLowerCase(Locale.ROOT).startsWith(NAMED)
        ? Optional.of(line.substring(NAMED.length()))
        : Optional.empty();
  }

  static Optional<Character> meant(String named) {
    return named.length() == 1 && ALL.contains(named)
        ? Optional.of(named.charAt(0))
        : Optional.empty();
  }

  /** The separator that the first line with text shows most often. */
  static char shown(Buffer buffer) throws IOException {
    var from = 0;
    var end = buffer.endOfLine(from);
    while (end >= 0
        && from < Buffer.LONGEST_ROW
        && isBlank(buffer, from, end)
        && !buffer.isEnd(end)) {
      from = buffer.afterBreak(end);
      end = buffer.endOfLine(from);
    }
    var best = ',';
    var most = 0;
    for (var i = 0; i < ALL.length(); i++) {
      var separator = ALL.charAt(i);
      var count = end < 0 ? 0 : count(buffer, separator, from, end);
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }

  private static boolean isBlank(Buffer buffer, int from, int end) {
    return buffer.text(from, end).isBlank();
  }

  private static int count(Buffer buffer, char separator, int from, int end) {
    var count = 0;
    var quoted = false;
    for (var i = from; i < end; i++) {
      var c = buffer.at(i);
      quoted ^= c == '"';
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }
}
