package kaocheng.usecase;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The file names given so far. Two departments whose names differ only in case, or in signs no file
 * name takes, would share a file on some systems, and one sheet would replace the other.
 */
final class TakenNames {
  private final Set<String> taken = new HashSet<>();

  /** The name itself, or with a number where another has it already. */
  String distinct(String name) {
    var dot = name.lastIndexOf('.');
    var candidate = name;
    for (var number = 2; !taken.add(candidate.toUpperCase(Locale.ROOT)); number++) {
      candidate = name.substring(0, dot) + "-" + number + name.substring(dot);
    }
    return candidate;
  }
}
