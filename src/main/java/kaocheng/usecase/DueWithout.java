package kaocheng.usecase;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;

/** What would be due if some figures had not been reported. */
final class DueWithout {
  private final Dossier dossier;
  private final Scorer scorer;
  private final Map<Quarter, Map<String, Set<IndicatorKey>>> notDue = new EnumMap<>(Quarter.class);

  private DueWithout(Dossier dossier) {
    this.dossier = dossier;
    this.scorer = new Scorer(dossier);
  }

  static DueWithout slots(Books books, int year, Collection<FigureSlot> slots) {
    var without = new HashSet<>(slots);
    var whole = books.dossiers().load(year);
    var rest = whole.measurements().stream().filter(one -> !without.contains(slot(one))).toList();
    return new DueWithout(
        new Dossier(
            whole.cycle(),
            whole.departments(),
            whole.goals(),
            whole.indicators(),
            whole.baselines(),
            whole.benchmarks(),
            rest,
            whole.references(),
            whole.ledger(),
            whole.adjustments()));
  }

  private static FigureSlot slot(Measurement one) {
    return new FigureSlot(one.indicator(), one.quarter(), one.part());
  }

  /** Whether something has to be reported here by the rules. */
  boolean isDue(FigureSlot slot) {
    return !notDue
        .computeIfAbsent(slot.quarter(), _ -> new HashMap<>())
        .computeIfAbsent(slot.indicator().department(), code -> notDue(code, slot.quarter()))
        .contains(slot.indicator());
  }

  private Set<IndicatorKey> notDue(String code, Quarter quarter) {
    var found = new HashSet<IndicatorKey>();
    dossier.departments().stream()
        .filter(department -> department.code().equals(code))
        .forEach(department -> find(department, quarter, found));
    return found;
  }

  private void find(Department department, Quarter quarter, Set<IndicatorKey> found) {
    var day = quarter.lastDay(dossier.cycle().year());
    scorer
        .card(department, quarter, day)
        .indicators()
        .filter(line -> line.outcome() instanceof Outcome.NotDue)
        .forEach(line -> found.add(line.indicator().key()));
  }
}
