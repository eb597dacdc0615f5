package kaocheng.scoring;

import kaocheng.model.Benchmark;
import kaocheng.model.Indicator;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Pace;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Equality;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.GradeAtLeast;
import kaocheng.model.rule.Target.MatchBenchmark;
import kaocheng.model.rule.Target.NotAboveLastYear;
import kaocheng.model.rule.Target.PlaceWithin;
import kaocheng.model.rule.Target.ReduceBy;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.Target.Threshold;
import kaocheng.model.rule.ValueKind;

/** Holds the measured value against the target, unrounded (scoring.md K01 to K12). */
final class Judge {
  private static final Derivation WHOLE =
      Derivation.given(Term.WHOLE, Rational.ONE, Unit.PERCENT, Source.RULE);

  private final Indicator indicator;
  private final Evidence evidence;
  private final AsOf asOf;

  Judge(Indicator indicator, Evidence evidence, AsOf asOf) {
    this.indicator = indicator;
    this.evidence = evidence;
    this.asOf = asOf;
  }

  Ruling judge(Derivation measured) {
    return switch (indicator.target()) {
      case Threshold(var relation, var bound, var unit) ->
          Ruling.of(
              new Judgement(measured, paced(bound(bound, unit), Term.TARGET_TO_DATE), relation));
      case ReduceBy(var share) -> reduction(measured, share);
      case NotAboveLastYear(var equality) -> notAboveLastYear(measured, equality);
      case AllDone() -> Ruling.of(new Judgement(measured, WHOLE, Relation.AT_LEAST));
      case StruckOff(var share) ->
          Ruling.of(new Judgement(measured, bound(share, Unit.PERCENT), Relation.AT_LEAST));
      case CompletedBy(var due) ->
          Ruling.of(
              new Judgement(
                  measured, Derivation.day(Term.DUE_DATE, due, Source.RULE), Relation.AT_MOST));
      case PlaceWithin(var place) ->
          Ruling.of(
              new Judgement(measured, bound(Rational.of(place), Unit.PLACE), Relation.AT_MOST));
      case MatchBenchmark(var city, var direction) -> benchmark(measured, city, direction);
      case GradeAtLeast(var grade) ->
          Ruling.of(
              new Judgement(
                  measured, bound(Rational.of(grade.level()), Unit.GRADE), Relation.AT_LEAST));
      default -> throw new UnsupportedOperationException("not judged yet: " + indicator.target());
    };
  }

  /** K02: the rate of reduction decides; the ceiling that follows from it is never rounded. */
  private Ruling reduction(Derivation measured, Rational share) {
    if (evidence.baseline().isEmpty()) {
      return Ruling.without(Why.NO_BASELINE);
    }
    var base = baseline();
    if (base.value().signum() <= 0) {
      return Ruling.without(Why.BASELINE_NOT_POSITIVE);
    }
    var asked = bound(share, Unit.PERCENT);
    var saved =
        Derivation.worked(Term.SAVED, indicator.unit(), Arithmetic.DIFFERENCE, base, measured);
    var rate = Derivation.worked(Term.REDUCTION, Unit.PERCENT, Arithmetic.QUOTIENT, saved, base);
    var left = Derivation.worked(Term.LEFT_OVER, Unit.PERCENT, Arithmetic.DIFFERENCE, WHOLE, asked);
    var ceiling = Derivation.worked(Term.CEILING, indicator.unit(), Arithmetic.PRODUCT, base, left);
    return new Ruling.Judged(
        new Judgement(rate, asked, Relation.AT_LEAST),
        new Judgement(measured, ceiling, Relation.AT_MOST));
  }

  private Ruling notAboveLastYear(Derivation measured, Equality equality) {
    if (evidence.baseline().isEmpty()) {
      return Ruling.without(Why.NO_BASELINE);
    }
    var relation = equality == Equality.ALLOWED ? Relation.AT_MOST : Relation.LESS_THAN;
    return Ruling.of(new Judgement(measured, baseline(), relation));
  }

  private Ruling benchmark(Derivation measured, String city, Direction direction) {
    var benchmark = evidence.benchmark(city);
    if (benchmark.isEmpty()) {
      return Ruling.without(Why.NO_BENCHMARK);
    }
    if (!(benchmark.get().value() instanceof Benchmark.Value.Numeric(var number))) {
      return Ruling.without(Why.BENCHMARK_NOT_NUMERIC);
    }
    if (number.signum() <= 0) {
      return Ruling.without(Why.BENCHMARK_NOT_POSITIVE);
    }
    var bound =
        Derivation.given(
            Term.BENCHMARK.of(city), number, indicator.unit(), benchmark.get().source());
    var relation = direction == Direction.UP ? Relation.AT_LEAST : Relation.AT_MOST;
    return Ruling.of(new Judgement(measured, bound, relation));
  }

  private Derivation baseline() {
    var baseline = evidence.baseline().orElseThrow();
    var label = Term.BASELINE.of(Integer.toString(baseline.year()));
    var given = Derivation.given(label, baseline.value(), indicator.unit(), baseline.source());
    return paced(given, Term.BASELINE_TO_DATE);
  }

  private static Derivation bound(Rational value, Unit unit) {
    return Derivation.given(Term.TARGET, value, unit, Source.RULE);
  }

  /**
   * The part of an annual number that is asked by now: so many quarters of four. A ratio is asked
   * in full every quarter.
   */
  private Derivation paced(Derivation annual, Label label) {
    var grows = indicator.habit().pace().equals(Pace.EVEN) && indicator.kind() == ValueKind.NUMBER;
    if (!grows || !asOf.quarter().isProvisional()) {
      return annual;
    }
    var share =
        Derivation.given(
            Term.SHARE_OF_YEAR,
            Rational.of(asOf.quarter().number(), 4),
            Unit.PERCENT,
            Source.SCHEME);
    return Derivation.worked(label, annual.unit(), Arithmetic.PRODUCT, annual, share);
  }
}
