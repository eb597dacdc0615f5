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
  ValueKind kind(Unit unit);

  /** Whether more or less of what is reported is better. */
  Direction direction();

  /**
   * A number or a ratio above or below a stated bound, which the wording includes or excludes (K01,
   * K04).
   */
  record Threshold(Relation relation, Rational bound, Unit unit) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.measuredIn(unit);
    }

    @Override
    public Direction direction() {
      return relation.direction();
    }
  }

  /** At least this share less than last year; compared on the unrounded reduction (K02). */
  record ReduceBy(Rational share) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.measuredIn(indicatorUnit);
    }

    @Override
    public Direction direction() {
      return Direction.DOWN;
    }
  }

  /** Not more than last year; whether the same number will do is part of the wording (K03). */
  record NotAboveLastYear(Equality equality) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.measuredIn(indicatorUnit);
    }

    @Override
    public Direction direction() {
      return Direction.DOWN;
    }
  }

  /** Everything that was due is done (K05). */
  record AllDone() implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.RATIO;
    }

    @Override
    public Direction direction() {
      return Direction.UP;
    }
  }

  /** The listed tasks, or a share of them, are struck off the ledger (K06). */
  record StruckOff(Rational share) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.RATIO;
    }

    @Override
    public Direction direction() {
      return Direction.UP;
    }
  }

  /** Done on or before a day (K07). */
  record CompletedBy(LocalDate due) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.DATE;
    }

    @Override
    public Direction direction() {
      return Direction.DOWN;
    }
  }

  /** Among the first so many (K08). */
  record PlaceWithin(int place) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.PLACE;
    }

    @Override
    public Direction direction() {
      return Direction.DOWN;
    }
  }

  /** At least as good as another city's number (K12). */
  record MatchBenchmark(String city, Direction direction) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.measuredIn(indicatorUnit);
    }
  }

  /** A panel's grade of at least this (K12 as text, K15). */
  record GradeAtLeast(PanelGrade grade) implements Target {
    @Override
    public ValueKind kind(Unit indicatorUnit) {
      return ValueKind.GRADE;
    }

    @Override
    public Direction direction() {
      return Direction.UP;
    }
  }
}
