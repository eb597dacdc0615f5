package kaocheng.scoring;

import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.Ahead;
import kaocheng.model.rule.Method.Milestone;

/** Points for the day something was done (M15). */
final class MilestonePointing {
  private final Subject subject;
  private final Derivation weight;

  MilestonePointing(Subject subject) {
    this.subject = subject;
    this.weight = subject.weight();
  }

  Award award(Judgement judgement, Milestone rule) {
    if (!judgement.isMet()) {
      return Deduction.off(weight, late(judgement), rule.lateLoss());
    }
    return rule.earlyBonus().isZero() ? onTime() : early(judgement, rule);
  }

  /** A share of the points off for each started month. */
  Award award(Judgement judgement, Rational share) {
    if (judgement.isMet()) {
      return onTime();
    }
    var each = Derivation.given(Term.STANDARD_SHARE, share, Unit.PERCENT, Source.RULE);
    var off =
        Derivation.worked(
            Term.DEDUCTION, Unit.POINTS, Arithmetic.PRODUCT, weight, each, late(judgement));
    return Award.of(
        Completion.notBelowZero(
            Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.DIFFERENCE, weight, off)));
  }

  private static Derivation late(Judgement judgement) {
    return Derivation.worked(
        Term.MONTHS_LATE, Unit.MONTHS, Months.STARTED, judgement.bound(), judgement.measured());
  }

  private Award onTime() {
    return Award.of(Pointing.times(weight, Span.whole()));
  }

  private Award early(Judgement judgement, Milestone rule) {
    if (rule.ahead() == Ahead.OF_DUE_DATE) {
      return early(judgement.measured(), judgement.bound(), rule);
    }
    return Measuring.superiorDue(subject)
        .map(superior -> early(judgement.measured(), superior, rule))
        .orElseGet(() -> new Award.None(Why.NO_SUPERIOR_DUE));
  }

  private Award early(Derivation done, Derivation deadline, Milestone rule) {
    var months = Derivation.worked(Term.MONTHS_EARLY, Unit.MONTHS, Months.WHOLE, done, deadline);
    return Award.of(BonusPointing.added(weight, months, rule.earlyBonus(), rule.bonusCap()));
  }
}
