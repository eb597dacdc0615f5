package kaocheng.exchange.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import kaocheng.model.Quarter;

/**
 * How cells with two readings are meant, column by column: in those that a quarter has for itself,
 * and in all others. What was said of one quarter's column says nothing of the next one's.
 */
public record ColumnReadings(Readings others, Map<Quarter, Readings> quarters) {
  /** Nobody has said yet of any column. */
  public static final ColumnReadings ASKED = of(Readings.ASKED);

  public ColumnReadings {
    quarters = Map.copyOf(quarters);
  }

  /** All columns are meant alike. */
  public static ColumnReadings of(Readings all) {
    return new ColumnReadings(all, Map.of());
  }

  /** How the column is meant in which the figures of this quarter stand. */
  public Readings in(Quarter quarter) {
    return quarters.getOrDefault(quarter, Readings.ASKED).before(others);
  }

  /** What was said here, be it of one column or of all, and for the rest what was said earlier. */
  public ColumnReadings before(ColumnReadings earlier) {
    var all = of(others.before(earlier.others));
    var owned = EnumSet.noneOf(Quarter.class);
    owned.addAll(quarters.keySet());
    owned.addAll(earlier.quarters.keySet());
    for (var quarter : owned) {
      all = all.with(quarter, in(quarter).before(earlier.in(quarter)));
    }
    return all;
  }

  /** The same, where this is how a quarter's own column is meant. */
  public ColumnReadings with(Quarter quarter, Readings meant) {
    var more = new EnumMap<Quarter, Readings>(Quarter.class);
    more.putAll(quarters);
    more.put(quarter, meant);
    return new ColumnReadings(others, more);
  }
}
