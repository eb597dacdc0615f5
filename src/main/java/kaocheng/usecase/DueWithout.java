package kaocheng.usecase;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaocheng.model.Dossier;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;

/** How indicators would stand, and what would be due, if some figures had not been reported. */
final class DueWithout {
  private final Dossier dossier;
  private final Scorer scorer;
  private final Map<Quarter, Map<String, Map<IndicatorKey, IndicatorLine>>> cards =
      new EnumMap<>(Quarter.class);

  private DueWithout(Dossier dossier) {
    this.dossier = dossier;
    this.scorer = new Scorer(dossier);
  }

  static DueWithout slots(Books books, int year, Collection<FigureSlot> slots) {
    var without = new HashSet<>(slots);
    return without(books.dossiers().load(year), one -> without.contains(slot(one)));
  }

  /** Without what was reported for a quarter. */
  static DueWithout quarter(Dossier whole, Quarter quarter) {
    return without(whole, one -> one.quarter() == quarter);
  }

  private static DueWithout without(Dossier whole, Predicate<Measurement> left) {
    var rest = whole.measurements().stream().filter(left.negate()).toList();
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
    return line(slot).filter(line -> line.outcome() instanceof Outcome.NotDue).isEmpty();
  }

  /** How the indicator would stand on the scorecard as of the quarter. */
  Optional<IndicatorLine> line(FigureSlot slot) {
    var lines =
        cards
            .computeIfAbsent(slot.quarter(), _ -> new HashMap<>())
            .computeIfAbsent(slot.indicator().department(), code -> lines(code, slot.quarter()));
    return Optional.ofNullable(lines.get(slot.indicator()));
  }

  private Map<IndicatorKey, IndicatorLine> lines(String code, Quarter quarter) {
    var day = quarter.lastDay(dossier.cycle().year());
    return dossier.departments().stream()
        .filter(department -> department.code().equals(code))
        .flatMap(department -> scorer.card(department, quarter, day).indicators())
        .collect(Collectors.toMap(line -> line.indicator().key(), Function.identity()));
  }
}
