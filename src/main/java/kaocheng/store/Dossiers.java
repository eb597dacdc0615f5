package kaocheng.store;

import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;

/** Everything about one cycle at once, as the scorer wants it. */
public final class Dossiers {
  private static final int AT_A_TIME = 2000;

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
        measurements(indicators),
        books.references().all(year),
        books.ledgers().all(year),
        books.adjustments().all(year));
  }

  /** Asks for so many indicators at a time that the database holds every answer in memory. */
  private List<Measurement> measurements(Map<Long, Indicator> indicators) {
    var keys = new HashMap<Long, IndicatorKey>(indicators.size() * 2);
    indicators.forEach((number, indicator) -> keys.put(number, indicator.key()));
    var numbers = indicators.keySet().stream().sorted().toList();
    var found = new ArrayList<Measurement>();
    for (var from = 0; from < numbers.size(); from += AT_A_TIME) {
      var part = numbers.subList(from, Math.min(from + AT_A_TIME, numbers.size()));
      var range = MEASUREMENT.INDICATOR_ID.between(part.getFirst(), part.getLast());
      found.addAll(books.measurements().current(keys, range));
    }
    return found;
  }
}
