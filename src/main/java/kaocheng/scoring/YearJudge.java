package kaocheng.scoring;

import java.util.Optional;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Equality;
import kaocheng.model.rule.Target.ChangeByPoints;
import kaocheng.model.rule.Target.GrowBy;
import kaocheng.model.rule.Target.NotAboveLastYear;
import kaocheng.model.rule.Target.NotBelowLastYear;
import kaocheng.model.rule.Target.ReduceBy;
import kaocheng.model.rule.ValueKind;

/** Holds the measured value against last year's (K02, K03, K09). */
final class YearJudge {
  private final Subject subject;
  private final Pacing pacing;

  YearJudge(Subject subject, Pacing pacing) {
    this.subject = subject;
    this.pacing = pacing;
  }

  Ruling judge(Derivation measured) {
    if (subject.evidence().baseline().isEmpty() && samePeriod().isEmpty()) {
      return Ruling.without(Why.NO_BASELINE);
    }
    return switch (subject.target()) {
      case ReduceBy(var share) -> reduction(measured, share);
      case GrowBy(var share) -> growth(measured, share);
      case ChangeByPoints change -> change(measured, change);
      case NotAboveLastYear(var equality) ->
          paced(measured, equality == Equality.ALLOWED ? Relation.AT_MOST : Relation.LESS_THAN);
      case NotBelowLastYear(var equality) ->
          paced(measured, equality == Equality.ALLOWED ? Relation.AT_LEAST : Relation.MORE_THAN);
      default -> throw new IllegalStateException("not about last year: " + subject.target());
    };
  }

  /** K02: the rate of reduction decides; the ceiling that follows from it is never rounded. */
  private Ruling reduction(Derivation measured, Rational share) {
    if (subject.evidence().baseline().isEmpty()) {
      return Ruling.without(Why.NO_BASELINE);
    }
    var base = annual();
    if (base.value().signum() <= 0) {
      return Ruling.without(Why.BASELINE_NOT_POSITIVE);
    }
    var asked = asked(share);
    var saved = worked(Term.SAVED, subject.unit(), Arithmetic.DIFFERENCE, base, measured);
    var rate = worked(Term.REDUCTION, Unit.PERCENT, Arithmetic.QUOTIENT, saved, base);
    var left = worked(Term.LEFT_OVER, Unit.PERCENT, Arithmetic.DIFFERENCE, Span.whole(), asked);
    var ceiling = worked(Term.CEILING, subject.unit(), Arithmetic.PRODUCT, base, left);
    return Ruling.of(
        new Judgement(rate, asked, Relation.AT_LEAST),
        new Judgement(measured, ceiling, Relation.AT_MOST));
  }

  /**
   * M11: growth over the same period; a sum that has not run for the whole year is not held against
   * the whole of last year.
   */
  private Ruling growth(Derivation measured, Rational share) {
    var base = samePeriodOrYear();
    if (base.isEmpty()) {
      return Ruling.without(Why.NO_SAME_PERIOD);
    }
    if (base.get().value().signum() <= 0) {
      return Ruling.without(Why.BASELINE_NOT_POSITIVE);
    }
    var asked = asked(share);
    var gained = worked(Term.GAINED, subject.unit(), Arithmetic.DIFFERENCE, measured, base.get());
    var rate = worked(Term.GROWTH, Unit.PERCENT, Arithmetic.QUOTIENT, gained, base.get());
    var whole = worked(Term.LEFT_OVER, Unit.PERCENT, Arithmetic.SUM, Span.whole(), asked);
    var floor = worked(Term.FLOOR_FIGURE, subject.unit(), Arithmetic.PRODUCT, base.get(), whole);
    return Ruling.of(
        new Judgement(rate, asked, Relation.AT_LEAST),
        new Judgement(measured, floor, Relation.AT_LEAST));
  }

  /** K09: the difference of two percentages, in percentage points. */
  private Ruling change(Derivation measured, ChangeByPoints target) {
    var base = samePeriod().map(this::given).orElseGet(() -> given(wholeYear()));
    var up = target.direction() == Direction.UP;
    var better = up ? measured : base;
    var worse = up ? base : measured;
    var points = worked(Term.CHANGE, Unit.PERCENT, Arithmetic.DIFFERENCE, better, worse);
    var asked = asked(target.share());
    var bound =
        worked(
            Term.FLOOR_FIGURE,
            Unit.PERCENT,
            up ? Arithmetic.SUM : Arithmetic.DIFFERENCE,
            base,
            asked);
    return Ruling.of(
        new Judgement(points, asked, Relation.AT_LEAST),
        new Judgement(measured, bound, up ? Relation.AT_LEAST : Relation.AT_MOST));
  }

  /** K03: last year's figure, as far as the year has gone. */
  private Ruling paced(Derivation measured, Relation relation) {
    var rising = relation.direction() == Direction.UP;
    var base = rising && samePeriod().isPresent() ? given(samePeriod().orElseThrow()) : annual();
    return Ruling.of(new Judgement(measured, base, relation));
  }

  private Baseline wholeYear() {
    return subject.evidence().baseline().orElseThrow();
  }

  /** Last year up to the end of the same quarter; the whole year at the end of it. */
  private Optional<Baseline> samePeriod() {
    return subject.evidence().baseline(subject.asOf().quarter());
  }

  private Optional<Derivation> samePeriodOrYear() {
    var same = samePeriod();
    if (same.isPresent()) {
      return same.map(this::given);
    }
    var sums =
        subject.kind() == ValueKind.NUMBER
            && subject.indicator().habit().aggregation() == Aggregation.SUM;
    return sums ? Optional.empty() : subject.evidence().baseline().map(this::given);
  }

  /**
   * The whole of last year, as far as the year has gone; a single quarter where there is no year.
   */
  private Derivation annual() {
    var whole = subject.evidence().baseline();
    return whole.isPresent()
        ? pacing.paced(given(whole.get()), Term.BASELINE_TO_DATE)
        : given(samePeriod().orElseThrow());
  }

  private Derivation given(Baseline baseline) {
    var year = Integer.toString(baseline.year());
    var label =
        baseline.quarter() == Quarter.FOURTH
            ? Term.BASELINE.of(year)
            : Term.BASELINE_SAME_PERIOD.of(year + " Q" + baseline.quarter().number());
    return Derivation.given(label, baseline.value(), subject.unit(), baseline.source());
  }

  private static Derivation asked(Rational share) {
    return Derivation.given(Term.TARGET, share, Unit.PERCENT, Source.RULE);
  }

  private static Derivation worked(
      Term term, Unit unit, Arithmetic operation, Derivation... inputs) {
    return Derivation.worked(term, unit, operation, inputs);
  }
}
