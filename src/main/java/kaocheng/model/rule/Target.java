package kaocheng.model.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
      case ReduceBy _,
          GrowBy _,
          NotAboveLastYear _,
          NotBelowLastYear _,
          MatchBenchmark _,
          AgainstReference _,
          Unjudged _,
          Observed _ ->
          ValueKind.measuredIn(unit);
      case ChangeByPoints _ -> ValueKind.RATIO;
      case AllDone _, StruckOff _ -> ValueKind.RATIO;
      case CompletedBy _, AheadOfSuperior _ -> ValueKind.DATE;
      case PlaceWithin _, PlaceWithinShare _, PlaceHeld _, PlaceGained _, Ladder _ ->
          ValueKind.PLACE;
      case GradeAtLeast _, BenchmarkGraded _ -> ValueKind.GRADE;
      case EachPeriod _ -> ValueKind.SERIES;
      case Satisfied _ -> ValueKind.BALLOTS;
      case NoneOccurs _ -> ValueKind.NUMBER;
      case Honoured _ -> ValueKind.HONOURS;
    };
  }

  /** Whether more or less of what is reported is better. */
  default Direction direction() {
    return switch (this) {
      case Threshold threshold -> threshold.relation().direction();
      case MatchBenchmark benchmark -> benchmark.direction();
      case AgainstReference reference -> reference.relation().direction();
      case ChangeByPoints change -> change.direction();
      case Unjudged unjudged -> unjudged.direction();
      case AllDone _,
          StruckOff _,
          GradeAtLeast _,
          BenchmarkGraded _,
          GrowBy _,
          NotBelowLastYear _,
          EachPeriod _,
          Satisfied _,
          Honoured _,
          Observed _,
          AheadOfSuperior _ ->
          Direction.UP;
      case ReduceBy _,
          NotAboveLastYear _,
          CompletedBy _,
          PlaceWithin _,
          PlaceWithinShare _,
          PlaceHeld _,
          PlaceGained _,
          Ladder _,
          NoneOccurs _ ->
          Direction.DOWN;
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

  /** Not less than last year; whether the same number will do is part of the wording (K09). */
  record NotBelowLastYear(Equality equality) implements Target {}

  /** At least this share more than last year; compared on the unrounded growth (K09, M11). */
  record GrowBy(Rational share) implements Target {}

  /** A percentage so many percentage points above or below last year's, as a share (K09). */
  record ChangeByPoints(Direction direction, Rational share) implements Target {}

  /** Above or below a reference that others set, such as an average (K10). */
  record AgainstReference(String reference, Relation relation) implements Target {}

  /** Everything that was due is done (K05). */
  record AllDone() implements Target {}

  /** The listed tasks, or a share of them, are struck off the ledger (K06). */
  record StruckOff(Rational share) implements Target {}

  /** Done on or before a day (K07). */
  record CompletedBy(LocalDate due) implements Target {}

  /** Done so many whole months before the superior's deadline (K07). */
  record AheadOfSuperior(int months) implements Target {}

  /** Among the first so many (K08). */
  record PlaceWithin(int place) implements Target {}

  /** Among the first such share of the field (K08). */
  record PlaceWithinShare(Rational share) implements Target {}

  /** Placed no worse than last year (K08). */
  record PlaceHeld() implements Target {}

  /** So many places better than last year (K08). */
  record PlaceGained(int places) implements Target {}

  /** Keep one place, strive for a better one, and so on (K08, 保四争三抢二瞄一); worst first. */
  record Ladder(List<Rung> rungs) implements Target {
    public Ladder {
      rungs = List.copyOf(rungs);
    }

    /** The rung that a place reaches; nothing for a place worse than the one to be kept. */
    public Optional<Rung> reached(int place) {
      return rungs.stream()
          .filter(rung -> place <= rung.place())
          .min(Comparator.comparingInt(Rung::place));
    }
  }

  /** One rung of the ladder: how hard it is, and which place it is. */
  record Rung(Effort effort, int place) {}

  /** At least as good as another city's number (K12). */
  record MatchBenchmark(String city, Direction direction) implements Target {}

  /** A panel's grade of at least this (K12 as text, K15). */
  record GradeAtLeast(PanelGrade grade) implements Target {}

  /** Held against another city in words: a panel's grade of at least this (K12 as text). */
  record BenchmarkGraded(String city, PanelGrade grade) implements Target {}

  /** So many times in every single period, without carrying over (K11). */
  record EachPeriod(Frequency frequency, Rational times) implements Target {}

  /** A share of the valid ballots on the scale points that count as satisfied (K13). */
  record Satisfied(Rational share, List<String> points) implements Target {
    public Satisfied {
      points = List.copyOf(points);
    }
  }

  /** It never happens (K16). */
  record NoneOccurs() implements Target {}

  /** An honour of this level or a higher one; of any level where none is named (K17). */
  record Honoured(String level) implements Target {}

  /** Scored, but not judged as met or not met; the direction is stated, never inferred (K13). */
  record Unjudged(Direction direction) implements Target {}

  /** Only counted, neither judged nor scored (K18). */
  record Observed() implements Target {}
}
