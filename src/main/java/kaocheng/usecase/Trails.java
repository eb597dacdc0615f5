package kaocheng.usecase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Unit;
import kaocheng.store.Books;
import kaocheng.store.IndicatorIndex;
import kaocheng.store.Standing;

/**
 * What the workbook knows of the earlier figures of indicators: of the same year, of last year's
 * baselines, and of the years before, where an indicator goes by its name and unit.
 */
final class Trails {
  private static final int MOST_YEARS = 5;

  private final Books books;
  private final Map<Integer, Map<IndicatorKey, List<Baseline>>> baselines = new HashMap<>();
  private final Map<Integer, Map<Named, Indicator>> named = new HashMap<>();
  private final Map<Integer, Map<IndicatorKey, Indicator>> numbered = new HashMap<>();
  private final Map<Integer, List<Integer>> earlier = new HashMap<>();
  private final Map<Integer, IndicatorIndex> indexes = new HashMap<>();
  private final Map<Kept, Standing> standings = new HashMap<>();

  Trails(Books books) {
    this.books = books;
  }

  private record Named(String department, String name, Unit unit) {
    static Named of(Indicator indicator) {
      return new Named(indicator.key().department(), indicator.name(), indicator.unit());
    }
  }

  private record Kept(int year, String department) {}

  /** What stood of a department before the file, which need not be looked up again. */
  void know(WrongSheet.Column column, Standing standing) {
    standings.put(new Kept(column.year(), column.department()), standing);
  }

  /** The trail of the indicator up to now, without what the file brings. */
  Trail trail(Incoming incoming, Standing now) {
    var trail = new Trail(incoming.indicator().habit());
    enter(trail, incoming.year(), now, incoming.indicator().id());
    earlierYears(incoming.year()).forEach(year -> enterYear(trail, incoming, year));
    if (isLikeBaseline(incoming)) {
      baselines
          .computeIfAbsent(incoming.year(), this::baselinesByKey)
          .getOrDefault(incoming.key(), List.of())
          .forEach(one -> trail.putIfAbsent(Trail.time(one.year(), one.quarter()), one.value()));
    }
    return trail;
  }

  /** A baseline tells of a year up to a quarter; the sum of quarters is none of them. */
  private static boolean isLikeBaseline(Incoming incoming) {
    var habit = incoming.indicator().habit();
    return habit.entry() == EntryForm.CUMULATIVE || habit.aggregation() != Aggregation.SUM;
  }

  private Map<IndicatorKey, List<Baseline>> baselinesByKey(int year) {
    return books.baselines().all(year).stream().collect(Collectors.groupingBy(Baseline::indicator));
  }

  private List<Integer> earlierYears(int year) {
    return earlier.computeIfAbsent(
        year,
        _ ->
            books.cycles().years().stream()
                .filter(one -> one < year)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_YEARS)
                .toList());
  }

  private void enterYear(Trail trail, Incoming incoming, int year) {
    var own = indicators(incoming.year()).get(incoming.key());
    if (own == null) {
      return;
    }
    var then = byName(year).get(Named.of(own));
    if (then != null && then.habit().equals(own.habit())) {
      index(year)
          .find(then.key())
          .ifPresent(ref -> enter(trail, year, standing(year, then.key().department()), ref.id()));
    }
  }

  private static void enter(Trail trail, int year, Standing standing, long indicator) {
    for (var quarter : Quarter.values()) {
      standing
          .find(indicator, quarter)
          .flatMap(current -> Incoming.figure(current.content().reported()))
          .ifPresent(figure -> trail.put(Trail.time(year, quarter), figure));
    }
  }

  private Map<IndicatorKey, Indicator> indicators(int year) {
    return numbered.computeIfAbsent(
        year,
        asked ->
            books.indicators().all(asked).stream()
                .collect(Collectors.toMap(Indicator::key, one -> one)));
  }

  /** An indicator of each name; of a name that several have none can be told. */
  private Map<Named, Indicator> byName(int year) {
    return named.computeIfAbsent(
        year,
        asked -> {
          var found = indicators(asked).values().stream().collect(Collectors.groupingBy(Named::of));
          found.values().removeIf(several -> several.size() > 1);
          return found.values().stream()
              .map(List::getFirst)
              .collect(Collectors.toMap(Named::of, one -> one));
        });
  }

  IndicatorIndex index(int year) {
    return indexes.computeIfAbsent(year, asked -> books.indicators().index(asked));
  }

  /** What stands of a department in a year that the workbook has it in. */
  Standing standing(int year, String department) {
    return standings.computeIfAbsent(
        new Kept(year, department),
        kept ->
            books.departments().contains(kept.year(), kept.department())
                ? books.measurements().standing(kept.year(), kept.department())
                : Standing.empty());
  }
}
