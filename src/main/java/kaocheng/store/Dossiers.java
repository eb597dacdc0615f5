package kaocheng.store;

import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;

/** Everything about one cycle at once, as the scorer wants it. */
public final class Dossiers {
  private final Session session;
  private final Books books;

  Dossiers(Session session, Books books) {
    this.session = session;
    this.books = books;
  }

  public Dossier load(int year) {
    var cycle = books.cycles().require(year);
    var indicators = new IndicatorReader(session).numbered(year);
    return new Dossier(
        cycle,
        books.departments().all(year),
        books.goals().all(year),
        List.copyOf(indicators.values()),
        books.baselines().all(year),
        books.benchmarks().all(year),
        measurements(indicators));
  }

  private List<Measurement> measurements(Map<Long, Indicator> indicators) {
    if (indicators.isEmpty()) {
      return List.of();
    }
    var keys = new HashMap<Long, IndicatorKey>(indicators.size() * 2);
    indicators.forEach((number, indicator) -> keys.put(number, indicator.key()));
    var numbers = indicators.keySet().stream().mapToLong(Long::longValue).summaryStatistics();
    return books
        .measurements()
        .current(keys, MEASUREMENT.INDICATOR_ID.between(numbers.getMin(), numbers.getMax()));
  }
}
