package kaocheng.exchange.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands between the cells: comma, tab or semicolon. */
final class Separators {
  private static final String ALL = ",\t;";
  private static final String NAMED = "sep=";

  private Separators() {}

  /** What the first line names as separator, where it is a line that Excel puts first to say so. */
  static Optional<String> named(String opening) {
    var first = opening.lines().findFirst().orElse("");
    var line = first.substring(0, Math.min(first.length(), 8)).replace("\"", "");
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
  static char shown(String opening) {
    var line = opening.lines().filter(Predicate.not(String::isBlank)).findFirst().orElse("");
    var best = ',';
    var most = 0;
    for (var i = 0; i < ALL.length(); i++) {
      var separator = ALL.charAt(i);
      var count = count(line, separator);
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }

  private static int count(String line, char separator) {
    var count = 0;
    var quoted = false;
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      quoted ^= c == '"';
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }
}
