package kaocheng.scoring;

import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.WithBonus;

/** Points on top for every step beyond the target, up to a cap (M05). */
final class BonusPointing {
  private final Pointing pointing;

  BonusPointing(Pointing pointing) {
    this.pointing = pointing;
  }

  Award award(Ruling.Judged ruling, WithBonus rule) {
    return switch (pointing.award(ruling, rule.base())) {
      case Award.None none -> none;
      case Award.Points(var base) ->
          Steps.beyond(ruling, rule.step())
              .map(
                  excess ->
                      excess.value().signum() <= 0
                          ? Award.of(base)
                          : Award.of(added(base, steps(excess, rule), rule.points(), rule.cap())))
              .orElseGet(() -> Award.of(base));
    };
  }

  private static Derivation steps(Derivation excess, WithBonus rule) {
    return Steps.counted(excess, rule.step(), rule.partial());
  }

  /** So many points for each on top of a base, up to a cap. */
  static Derivation added(Derivation base, Derivation count, Rational each, Rational most) {
    var rate = Derivation.given(Term.POINTS_PER_STEP, each, Unit.POINTS, Source.RULE);
    var bonus = Derivation.worked(Term.BONUS, Unit.POINTS, Arithmetic.PRODUCT, count, rate);
    var cap = Derivation.given(Term.BONUS_CAP, most, Unit.POINTS, Source.RULE);
    var capped = Derivation.worked(Term.CAPPED_BONUS, Unit.POINTS, Arithmetic.MINIMUM, bonus, cap);
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, base, capped);
  }
}
