package kaocheng.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of every measurement of these indicators, whatever the order in which the
 * versions turn up.
 */
final class Latest {
  private final Map<Long, Its> found;
  private final Map<Standing.Slot, Integer> takenBack = new HashMap<>();
  private int size;

  /** An indicator's measurements, ordered by quarter and part. */
  private record Its(IndicatorKey key, List<Measurement> measurements) {}

  Latest(Map<Long, Indicator> indicators) {
    found = LinkedHashMap.newLinkedHashMap(indicators.size());
    indicators.forEach(
        (number, indicator) -> found.put(number, new Its(indicator.key(), new ArrayList<>(4))));
  }

  /** The indicator of this number, or null where it is none of these. */
  @Nullable IndicatorKey key(long indicator) {
    var its = found.get(indicator);
    return its == null ? null : its.key();
  }

  void add(long indicator, Measurement measurement) {
    var its = found.get(indicator);
    if (its == null) {
      throw new IllegalArgumentException("no indicator " + indicator);
    }
    var measurements = its.measurements();
    var at = measurements.size();
    while (at > 0 && order(measurement, measurements.get(at - 1)) < 0) {
      at--;
    }
    if (at == 0 || order(measurement, measurements.get(at - 1)) > 0) {
      measurements.add(at, measurement);
      size++;
    } else if (version(measurement) > version(measurements.get(at - 1))) {
      measurements.set(at - 1, measurement);
    }
  }

  /** From this version on nothing stands, unless a later one says something again. */
  void takeBack(Standing.Slot slot, int version) {
    takenBack.merge(slot, version, Math::max);
  }

  private static int order(Measurement one, Measurement other) {
    var quarters = one.quarter().compareTo(other.quarter());
    return quarters == 0 ? Part.word(one.part()).compareTo(Part.word(other.part())) : quarters;
  }

  private static int version(Measurement measurement) {
    return measurement.source().version();
  }

  /** All of them, indicator by indicator. */
  List<Measurement> measurements() {
    var all = new ArrayList<Measurement>(size);
    found.forEach((number, its) -> all.addAll(standing(number, its.measurements())));
    return all;
  }

  private List<Measurement> standing(long indicator, List<Measurement> measurements) {
    return takenBack.isEmpty()
        ? measurements
        : measurements.stream().filter(one -> stands(indicator, one)).toList();
  }

  private boolean stands(long indicator, Measurement measurement) {
    var slot = new Standing.Slot(indicator, measurement.quarter(), measurement.part());
    return takenBack.getOrDefault(slot, 0) < version(measurement);
  }
}
