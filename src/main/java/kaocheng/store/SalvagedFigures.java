package kaocheng.store;

import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kaocheng.model.text.Refused;
import org.jooq.exception.DataAccessException;

/** What stands of the figures in a salvaged workbook, and whether anybody vouches for each. */
final class SalvagedFigures {
  private final Books books;
  private final Set<Standing.Slot> unverified = new HashSet<>();
  private final Map<Integer, IndicatorIndex> indexes = new HashMap<>();
  private int leftOut;

  SalvagedFigures(Session session, List<Salvaged.Table> tables) {
    this.books = new Books(session);
    tables.stream()
        .filter(table -> table.name().equals(MEASUREMENT.getName()))
        .forEach(this::learn);
  }

  private void learn(Salvaged.Table measurements) {
    var indicator = measurements.columns().indexOf(MEASUREMENT.INDICATOR_ID.getName());
    var quarter = measurements.columns().indexOf(MEASUREMENT.QUARTER.getName());
    for (var row : measurements.rows()) {
      if (row.state() != Salvaged.State.VOUCHED_FOR) {
        var values = row.values();
        unverified.add(
            new Standing.Slot(
                Long.parseLong(values.get(indicator)),
                Stored.quarter(Integer.parseInt(values.get(quarter)))));
      }
    }
  }

  /** Those of what makes no sense any more are still among the rows of the tables. */
  List<Salvaged.Figure> all() {
    var figures = new ArrayList<Salvaged.Figure>();
    for (var year : sensible(() -> books.cycles().years())) {
      for (var department : sensible(() -> books.departments().all(year))) {
        figures.addAll(sensible(() -> figures(year, department.code())));
      }
    }
    return figures;
  }

  /** In how many places something was left out because it makes no sense. */
  int leftOut() {
    return leftOut;
  }

  private <T> List<T> sensible(Supplier<List<T>> reading) {
    try {
      return reading.get();
    } catch (Unreadable | DataAccessException | Refused senseless) {
      leftOut++;
      return List.of();
    }
  }

  private List<Salvaged.Figure> figures(int year, String department) {
    var index = indexes.computeIfAbsent(year, books.indicators()::index);
    var figures = new ArrayList<Salvaged.Figure>();
    for (var kept : books.measurements().kept(year, department)) {
      if (kept.stands()) {
        index
            .find(kept.measurement().indicator())
            .ifPresentOrElse(
                indicator -> figures.add(figure(year, kept, indicator)), () -> leftOut++);
      }
    }
    return figures;
  }

  private Salvaged.Figure figure(int year, Kept kept, IndicatorRef indicator) {
    var measurement = kept.measurement();
    var isUnverified =
        unverified.contains(new Standing.Slot(indicator.id(), measurement.quarter()));
    return new Salvaged.Figure(
        year,
        kept,
        indicator.unitOf(measurement.part()),
        isUnverified ? Salvaged.State.NOT_CHECKED : Salvaged.State.VOUCHED_FOR);
  }
}
