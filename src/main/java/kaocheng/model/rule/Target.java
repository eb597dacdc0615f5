package kaocheng.model.rule;

import java.time.LocalDate;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;

/** What counts as met (指标值). */
public sealed interface Target {

  /**
   * What has to be reported so that this target can be judged; units decide where the rule leaves
   * it open.
   */
  default ValueKind kind(Unit unit) {
    return switch (this) {
      case Threshold threshold -> ValueKind.measuredIn(threshold.unit());
      case ReduceBy _, NotAboveLastYear _, MatchBenchmark _ -> ValueKind.measuredIn(unit);
      case AllDone _, StruckOff _ -> ValueKind.RATIO;
      case CompletedBy _ -> ValueKind.DATE;
      case PlaceWithin _ -> ValueKind.PLACE;
      case GradeAtLeast _ -> ValueKind.GRADE;
    };
  }

  /** Whether more or less of what is reported is better. */
  default Direction direction() {
    return switch (this) {
      case Threshold threshold -> threshold.relation().direction();
      case MatchBenchmark benchmark -> benchmark.direction();
      case AllDone _, StruckOff _, GradeAtLeast _ -> Direction.UP;
      case ReduceBy _, NotAboveLastYear _, CompletedBy _, PlaceWithin _ -> Direction.DOWN;
    };
  }

  /**
   * A number or a ratio above or below a stated bound, which the wording includes or excludes (K01,
   * K04).
   */
  record Threshold(Relation relation, Rational bound, Unit unit) implements Target {}

  /** At least this share less than last year; compared on the unrounded reduction (K02). */
  record ReduceBy(Rational share) implements Target {}

  /** Not more than last year; whether the same number will do is part of the wording (K03). */
  record NotAboveLastYear(Equality equality) implements Target {}

  /** Everything that was due is done (K05). */
  record AllDone() implements Target {}

  /** The listed tasks, or a share of them, are struck off the ledger (K06). */
  record StruckOff(Rational share) implements Target {}

  /** Done on or before a day (K07). */
  record CompletedBy(LocalDate due) implements Target {}

  /** Among the first so many (K08). */
  record PlaceWithin(int place) implements Target {}

  /** At least as good as another city's number (K12). */
  record MatchBenchmark(String city, Direction direction) implements Target {}

  /** A panel's grade of at least this (K12 as text, K15). */
  record GradeAtLeast(PanelGrade grade) implements Target {}
}
