package kaocheng.usecase;

import java.util.HashMap;
import java.util.Map;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/** On which line of a file a figure of an indicator and quarter was spoken of first. */
final class SaidBefore {
  private final Map<Time, Map<Long, Long>> lines = new HashMap<>();

  /** A quarter, and which figure of it; null the main one. */
  record Time(Quarter quarter, @Nullable ValueKind part) {}

  /** The first line that speaks of it, which is this one if none did before. */
  long firstLine(long indicator, Time time, long line) {
    var first = lines.computeIfAbsent(time, _ -> new HashMap<>()).putIfAbsent(indicator, line);
    return first == null ? line : first;
  }
}
