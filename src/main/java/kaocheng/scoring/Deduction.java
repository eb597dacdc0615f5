package kaocheng.scoring;

import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.Deduct;

/** Points off for every step away from the target, down to nothing (M04). */
final class Deduction {
  private final Deduct rule;
  private final Derivation weight;

  Deduction(Deduct rule, Derivation weight) {
    this.rule = rule;
    this.weight = weight;
  }

  Award award(Ruling.Judged ruling) {
    return Steps.shortOf(ruling, rule.step())
        .map(
            shortfall ->
                off(weight, Steps.counted(shortfall, rule.step(), rule.partial()), rule.points()))
        .orElseGet(() -> new Award.None(Why.TARGET_IS_ZERO));
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
