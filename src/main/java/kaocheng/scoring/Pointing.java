package kaocheng.scoring;

import java.util.Optional;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.GroupMethod;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.Interpolated;
import kaocheng.model.rule.Method.Inverse;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.MilestoneShare;
import kaocheng.model.rule.Method.NotScored;
import kaocheng.model.rule.Method.PeriodsMet;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.OpinionMethod;
import kaocheng.model.rule.PlaceMethod;
import kaocheng.model.rule.SpanMethod;

/** Turns a judged value into exact points by the indicator's method (scoring.md M01 to M18). */
final class Pointing {
  private final Subject subject;
  private final Derivation weight;

  Pointing(Subject subject) {
    this.subject = subject;
    this.weight = subject.weight();
  }

  Award award(Ruling.Judged ruling, Method method) {
    return switch (method) {
      case Proportional(var cap) -> proportional(Completion.of(ruling.deciding()), cap);
      case Inverse(var cap) -> inverse(ruling.deciding(), cap);
      case AllOrNothing() -> Award.of(times(ruling.deciding().verdict()));
      case Tiers tiers -> tiers(ruling, tiers);
      case Interpolated rule -> new SpanPointing(subject).interpolated(ruling, rule);
      case Deduct deduct -> new Deduction(deduct, weight).award(ruling);
      case Milestone milestone ->
          new MilestonePointing(subject).award(ruling.deciding(), milestone);
      case MilestoneShare(var share) ->
          new MilestonePointing(subject).award(ruling.deciding(), share);
      case LedgerShare rule -> Award.of(times(ledger(ruling.measured(), rule)));
      case ByGrade byGrade -> Award.of(times(grade(ruling.measured(), byGrade)));
      case PeriodsMet() -> Award.of(times(Completion.ofWhole(ruling.measured())));
      case SpanMethod span -> new SpanPointing(subject).award(ruling, span);
      case PlaceMethod place -> new PlacePointing(subject).award(ruling.measured(), place);
      case OpinionMethod opinion -> new OpinionPointing(subject).award(ruling.measured(), opinion);
      case GroupMethod group -> new GroupPointing(subject).award(ruling, group);
      case CombinedMethod.WithBonus bonus -> new BonusPointing(this).award(ruling, bonus);
      case CombinedMethod.Composite _, CombinedMethod.LowestOf _, NotScored _ ->
          throw new IllegalStateException("not pointed by itself: " + method);
    };
  }

  Derivation times(Derivation factor) {
    return times(weight, factor);
  }

  static Derivation times(Derivation weight, Derivation factor) {
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.PRODUCT, weight, factor);
  }

  private Award proportional(Optional<Derivation> completion, Rational cap) {
    return completion
        .map(reached -> Award.of(times(capped(reached, cap))))
        .orElseGet(() -> new Award.None(Why.TARGET_IS_ZERO));
  }

  private static Derivation capped(Derivation completion, Rational cap) {
    var limit = Derivation.given(Term.CAP, cap, Unit.PERCENT, Source.RULE);
    return Derivation.worked(
        Term.CAPPED_COMPLETION, Unit.PERCENT, Arithmetic.MINIMUM, completion, limit);
  }

  /** M01 (b): target over measured; at nothing measured the cap, for there is no better. */
  private Award inverse(Judgement judgement, Rational cap) {
    if (judgement.measured().value().signum() <= 0) {
      return Award.of(times(Derivation.given(Term.CAP, cap, Unit.PERCENT, Source.RULE)));
    }
    var quotient =
        Derivation.worked(
            Term.COMPLETION,
            Unit.PERCENT,
            Arithmetic.QUOTIENT,
            judgement.bound(),
            judgement.measured());
    return proportional(Optional.of(Completion.notBelowZero(quotient)), cap);
  }

  private Derivation ledger(Derivation measured, LedgerShare rule) {
    return Completion.ofWhole(Ledger.counted(subject, measured, rule));
  }

  private static Derivation grade(Derivation measured, ByGrade rule) {
    var worths = new Lookup(Panel.tiers(rule.shares()), Direction.UP);
    return Derivation.worked(Term.GRADE_SHARE, Unit.PERCENT, worths, measured);
  }

  private Award tiers(Ruling.Judged ruling, Tiers tiers) {
    var direction = Fit.tiersDirection(subject.target(), tiers, subject.unit());
    return against(ruling, tiers)
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

  /** Percent bounds are held against a percentage, or else against the completion. */
  private static Optional<Derivation> against(Ruling.Judged ruling, Tiers tiers) {
    if (!tiers.unit().equals(Unit.PERCENT)) {
      return Optional.of(ruling.measured());
    }
    var decided = ruling.decided();
    var measured = decided == null ? ruling.measured() : decided.measured();
    return measured.unit().kind() == Unit.Kind.PERCENT || decided == null
        ? Optional.of(measured)
        : Completion.of(decided);
  }
}
