package kaocheng.exchange.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names worksheets so that every program opens them: short, different, without signs of its own.
 */
final class Tabs {
  private static final int LONGEST = 31;
  private static final char TO_FULL_WIDTH = '\uFEE0';
  private static final String FORBIDDEN = "[]:*?/\\'";

  private final Set<String> taken = new HashSet<>();

  String distinct(String wished) {
    var name = new StringBuilder();
    wished
        .codePoints()
        .filter(point -> !Character.isISOControl(point))
        .map(point -> FORBIDDEN.indexOf(point) >= 0 ? point + TO_FULL_WIDTH : point)
        .forEach(name::appendCodePoint);
    var base = name.isEmpty() ? "_" : name.toString();
    var candidate = cut(base, "");
    for (var number = 2; !taken.add(candidate.toUpperCase(Locale.ROOT)); number++) {
      candidate = cut(base, "-" + number);
    }
    return candidate;
  }

  private static String cut(String name, String ending) {
    var end = Math.min(name.length(), LONGEST - ending.length());
    var parted = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, parted ? end - 1 : end) + ending;
  }
}
