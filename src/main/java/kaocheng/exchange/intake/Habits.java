package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.exchange.intake.IndicatorReader.Rules;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.Pace;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;

/** Reads how an indicator's figure behaves in time; what is left blank follows from its rules. */
final class Habits {
  private final Slot aggregation;
  private final Slot pace;
  private final Choice<Aggregation> aggregations;
  private final PaceCell paces;

  Habits(Header header) {
    aggregation = header.slot(IndicatorColumn.AGGREGATION);
    pace = header.slot(IndicatorColumn.PACE);
    aggregations = new Choice<>(aggregation, Vocabulary.AGGREGATIONS, Aggregation.LAST);
    paces = new PaceCell(pace);
  }

  Optional<Habit> read(Cells cells, EntryForm entry, Optional<Rules> rules) {
    var stated = aggregations.read(cells);
    var statedPace = paces.read(cells);
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    var target = rules.get().target();
    var kind = target.kind(rules.get().unit());
    var chosen = cells.isBlank(aggregation) ? usual(kind) : stated;
    var judgesQuarters = chosen != Aggregation.PERIODS_MET || canBeMetByQuarter(target);
    if (!fits(chosen, kind) || !judgesQuarters) {
      cells.report(
          aggregation,
          cells.found(aggregation),
          Message.of(Reason.AGGREGATION_DOES_NOT_FIT),
          Message.of(Advice.CHOOSE_ANOTHER_AGGREGATION));
    }
    var blank = cells.isBlank(pace);
    return Optional.of(new Habit(entry, chosen, blank ? usualPace(target, kind) : statedPace));
  }

  /** Whether a target can be met or missed in each quarter by itself. */
  private static boolean canBeMetByQuarter(Target target) {
    return target instanceof Target.Threshold || target instanceof Target.EachPeriod;
  }

  private static Aggregation usual(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> Aggregation.SUM;
      case RATIO -> Aggregation.RATIO_OF_SUMS;
      case DATE, PLACE, GRADE, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> Aggregation.LAST;
      case SERIES -> Aggregation.PERIODS_MET;
    };
  }

  private static boolean fits(Aggregation aggregation, ValueKind kind) {
    return switch (aggregation) {
      case SUM -> kind == ValueKind.NUMBER;
      case RATIO_OF_SUMS -> kind == ValueKind.RATIO;
      case MEAN, WEIGHTED_MEAN, MAXIMUM, MINIMUM ->
          kind == ValueKind.NUMBER || kind == ValueKind.RATIO;
      case PERIODS_MET ->
          kind == ValueKind.NUMBER || kind == ValueKind.RATIO || kind == ValueKind.SERIES;
      case LAST -> true;
    };
  }

  private static Pace usualPace(Target target, ValueKind kind) {
    return switch (target) {
      case Target.Threshold _ -> kind == ValueKind.NUMBER ? Pace.EVEN : Pace.ANNUAL;
      case Target.ReduceBy _, Target.NotAboveLastYear _ -> Pace.EVEN;
      case Target.NotBelowLastYear _ -> kind == ValueKind.NUMBER ? Pace.EVEN : Pace.ANNUAL;
      case Target.AllDone _,
          Target.GrowBy _,
          Target.ChangeByPoints _,
          Target.AgainstReference _,
          Target.AheadOfSuperior _,
          Target.PlaceWithinShare _,
          Target.PlaceHeld _,
          Target.PlaceGained _,
          Target.Ladder _,
          Target.BenchmarkGraded _,
          Target.EachPeriod _,
          Target.Satisfied _,
          Target.NoneOccurs _,
          Target.Honoured _,
          Target.Unjudged _,
          Target.Observed _,
          Target.StruckOff _,
          Target.CompletedBy _,
          Target.PlaceWithin _,
          Target.MatchBenchmark _,
          Target.GradeAtLeast _ ->
          Pace.ANNUAL;
    };
  }
}
