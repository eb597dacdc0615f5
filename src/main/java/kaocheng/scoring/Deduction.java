package kaocheng.scoring;

import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.Deduct;

/** Points off for every step away from the target, down to nothing (M04). */
final class Deduction {
  private static final Derivation WHOLE =
      Derivation.given(Term.WHOLE, Rational.ONE, Unit.PERCENT, Source.RULE);
  private static final Derivation PERCENT_POINTS =
      Derivation.given(Term.PERCENT_POINTS, Rational.HUNDRED, Unit.NONE, Source.RULE);

  private final Deduct rule;
  private final Derivation weight;

  Deduction(Deduct rule, Derivation weight) {
    this.rule = rule;
    this.weight = weight;
  }

  Award award(Ruling.Judged ruling) {
    return switch (rule.step().scale()) {
      case PERCENT_POINT -> award(percentPoints(ruling.deciding()));
      case UNIT -> award(offBy(ruling.counted(), unitOf(ruling.counted())));
      case OF_TARGET -> {
        var completion = Completion.of(ruling.deciding());
        yield completion.isPresent()
            ? award(shortOf(completion.get()))
            : new Award.None(Why.TARGET_IS_ZERO);
      }
    };
  }

  /** Between two places lie places. */
  private static Unit unitOf(Judgement judgement) {
    var unit = judgement.measured().unit();
    return unit.equals(Unit.PLACE) ? Unit.PLACES : unit;
  }

  private static Derivation shortOf(Derivation completion) {
    return Completion.notBelowZero(
        Derivation.worked(Term.SHORTFALL, Unit.PERCENT, Arithmetic.DIFFERENCE, WHOLE, completion));
  }

  private static Derivation percentPoints(Judgement judgement) {
    var off = offBy(judgement, Unit.PERCENT);
    return Derivation.worked(
        Term.SHORTFALL, Unit.PERCENT_POINT, Arithmetic.PRODUCT, off, PERCENT_POINTS);
  }

  private static Derivation offBy(Judgement judgement, Unit unit) {
    var up = judgement.relation().direction() == Direction.UP;
    var better = up ? judgement.bound() : judgement.measured();
    var worse = up ? judgement.measured() : judgement.bound();
    return Completion.notBelowZero(
        Derivation.worked(Term.SHORTFALL, unit, Arithmetic.DIFFERENCE, better, worse));
  }

  private Award award(Derivation shortfall) {
    var size = Derivation.given(Term.STEP, rule.step().size(), shortfall.unit(), Source.RULE);
    var steps = Derivation.worked(Term.STEPS, Unit.NONE, Arithmetic.QUOTIENT, shortfall, size);
    var counted =
        switch (rule.partial()) {
          case LINEAR -> steps;
          case STARTED ->
              Derivation.worked(Term.COUNTED_STEPS, Unit.NONE, Arithmetic.CEILING, steps);
          case WHOLE -> Derivation.worked(Term.COUNTED_STEPS, Unit.NONE, Arithmetic.FLOOR, steps);
        };
    return off(weight, counted, rule.points());
  }

  /** The weight less so many points for each, not below zero. */
  static Award off(Derivation weight, Derivation count, Rational each) {
    var rate = Derivation.given(Term.POINTS_PER_STEP, each, Unit.POINTS, Source.RULE);
    var deduction = Derivation.worked(Term.DEDUCTION, Unit.POINTS, Arithmetic.PRODUCT, count, rate);
    return Award.of(
        Completion.notBelowZero(
            Derivation.worked(
                Term.EXACT_POINTS, Unit.POINTS, Arithmetic.DIFFERENCE, weight, deduction)));
  }
}
