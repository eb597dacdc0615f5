package kaocheng.store;

import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.List;
import java.util.Map;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.Measurement;
import org.jooq.impl.DSL;

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
        books.adjustments().all(year),
        books.appeals().all(year));
  }

  /**
   * Where the year is most of the workbook all rows are looked through; otherwise the rows of so
   * many indicators at a time are looked up, which takes far longer for each.
   */
  private List<Measurement> measurements(Map<Long, Indicator> indicators) {
    var latest = new Latest(indicators);
    if (indicators.size() * 2L >= books.indicators().size()) {
      books.measurements().current(latest, DSL.noCondition());
      return latest.measurements();
    }
    var numbers = indicators.keySet().stream().sorted().toList();
    for (var from = 0; from < numbers.size(); from += AT_A_TIME) {
      var part = numbers.subList(from, Math.min(from + AT_A_TIME, numbers.size()));
      var range = MEASUREMENT.INDICATOR_ID.between(part.getFirst(), part.getLast());
      books.measurements().current(latest, range);
    }
    return latest.measurements();
  }
}
