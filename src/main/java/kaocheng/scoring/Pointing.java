package kaocheng.scoring;

import java.util.Comparator;
import java.util.Optional;
import kaocheng.model.Indicator;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Tiers;

/** Turns a judged value into exact points by the indicator's method (scoring.md M01 to M17). */
final class Pointing {
  private final Indicator indicator;
  private final Derivation weight;

  Pointing(Indicator indicator) {
    this.indicator = indicator;
    this.weight = Derivation.given(Term.WEIGHT, indicator.weight(), Unit.POINTS, Source.SCHEME);
  }

  Award award(Ruling.Judged ruling) {
    return switch (indicator.method()) {
      case Proportional(var cap) -> proportional(ruling.deciding(), cap);
      case AllOrNothing() -> Award.of(times(ruling.deciding().verdict()));
      case Tiers tiers -> tiers(ruling, tiers);
      case Deduct deduct -> new Deduction(deduct, weight).award(ruling);
      case Milestone milestone -> milestone(ruling.deciding(), milestone);
      case LedgerShare _ -> Award.of(times(Completion.ofWhole(ruling.deciding().measured())));
      case ByGrade byGrade -> byGrade(ruling.deciding().measured(), byGrade);
      default -> throw new UnsupportedOperationException("not scored yet: " + indicator.method());
    };
  }

  private Derivation times(Derivation factor) {
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.PRODUCT, weight, factor);
  }

  private Award proportional(Judgement judgement, Rational cap) {
    return Completion.of(judgement)
        .map(
            completion -> {
              var limit = Derivation.given(Term.CAP, cap, Unit.PERCENT, Source.RULE);
              var capped =
                  Derivation.worked(
                      Term.CAPPED_COMPLETION, Unit.PERCENT, Arithmetic.MINIMUM, completion, limit);
              return Award.of(times(capped));
            })
        .orElseGet(() -> new Award.None(Why.TARGET_IS_ZERO));
  }

  private Award tiers(Ruling.Judged ruling, Tiers tiers) {
    var percent = tiers.unit().equals(Unit.PERCENT);
    var judgement = percent ? ruling.deciding() : ruling.counted();
    var measured = judgement.measured();
    var byCompletion = percent && measured.unit().kind() != Unit.Kind.PERCENT;
    var against = byCompletion ? Completion.of(judgement) : Optional.of(measured);
    var direction = Fit.tiersDirection(indicator.target(), tiers, indicator.unit());
    return against
        .map(
            figure ->
                Award.of(
                    Derivation.worked(
                        Term.EXACT_POINTS,
                        Unit.POINTS,
                        new Lookup(tiers.tiers(), direction),
                        figure)))
        .orElseGet(() -> new Award.None(Why.TARGET_IS_ZERO));
  }

  private Award milestone(Judgement judgement, Milestone rule) {
    var done = judgement.measured();
    var due = judgement.bound();
    if (judgement.isMet()) {
      return Award.of(rule.earlyBonus().isZero() ? onTime() : early(done, due, rule));
    }
    var late = Derivation.worked(Term.MONTHS_LATE, Unit.MONTHS, Months.STARTED, due, done);
    return Deduction.off(weight, late, rule.lateLoss());
  }

  private Derivation onTime() {
    var whole = Derivation.given(Term.WHOLE, Rational.ONE, Unit.PERCENT, Source.RULE);
    return times(whole);
  }

  private Derivation early(Derivation done, Derivation due, Milestone rule) {
    var months = Derivation.worked(Term.MONTHS_EARLY, Unit.MONTHS, Months.WHOLE, done, due);
    var each = Derivation.given(Term.POINTS_PER_STEP, rule.earlyBonus(), Unit.POINTS, Source.RULE);
    var bonus = Derivation.worked(Term.BONUS, Unit.POINTS, Arithmetic.PRODUCT, months, each);
    var cap = Derivation.given(Term.BONUS_CAP, rule.bonusCap(), Unit.POINTS, Source.RULE);
    var capped = Derivation.worked(Term.CAPPED_BONUS, Unit.POINTS, Arithmetic.MINIMUM, bonus, cap);
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, weight, capped);
  }

  private Award byGrade(Derivation measured, ByGrade rule) {
    var worths =
        rule.shares().stream()
            .sorted(Comparator.comparing(GradeShare::grade))
            .map(share -> new Tier(Rational.of(share.grade().level()), share.share()))
            .toList();
    var share =
        Derivation.worked(
            Term.GRADE_SHARE, Unit.PERCENT, new Lookup(worths, Direction.UP), measured);
    return Award.of(times(share));
  }
}
