package kaocheng.usecase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kaocheng.model.Quarter;

/** On which line of a file an indicator and quarter was spoken of first. */
final class SaidBefore {
  private final Map<Quarter, Map<Long, Long>> lines = new EnumMap<>(Quarter.class);

  /** The first line that speaks of it, which is this one if none did before. */
  long firstLine(long indicator, Quarter quarter, long line) {
    var first = lines.computeIfAbsent(quarter, _ -> new HashMap<>()).putIfAbsent(indicator, line);
    return first == null ? line : first;
  }
}
