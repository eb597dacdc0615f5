package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Policy;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/**
 * Puts decisions on top of what was earned, in the order that is law: bonuses up to their caps,
 * deductions down to nothing, and a veto last.
 */
final class Weighing {
  private final Policy policy;
  private final Adjusting adjusting;

  Weighing(Policy policy, Adjusting adjusting) {
    this.policy = policy;
    this.adjusting = adjusting;
  }

  /**
   * The tally of an indicator or a goal with the decisions on it: where nothing is scored only a
   * veto says anything.
   */
  Tally item(Tally tally, Scope scope) {
    if (adjusting.isEmpty()) {
      return tally;
    }
    var adjusted = tally.isScored() ? tally.earning(item(tally.earned(), tally, scope)) : tally;
    var veto = adjusting.veto(scope);
    return veto.isPresent() && tally.applies()
        ? adjusted.forfeited(vetoed(adjusted, veto.get()))
        : adjusted;
  }

  private static Derivation vetoed(Tally tally, Adjustment veto) {
    var label = Term.VETO.of(veto.number());
    var nothing = Derivation.given(label, Rational.ZERO, Unit.POINTS, document(veto));
    return tally.isScored()
        ? Derivation.worked(Term.VETOED, Unit.POINTS, Arithmetic.MINIMUM, tally.earned(), nothing)
        : nothing;
  }

  private Derivation item(Derivation earned, Tally tally, Scope scope) {
    var bonuses = bonuses(scope);
    var share = policy.bonusCapPerItem();
    if (!bonuses.isEmpty() && share.isPresent()) {
      var part = Derivation.given(Term.BONUSES_CAP, share.get(), Unit.PERCENT, Source.SCHEME);
      var cap =
          Derivation.worked(Term.LIMIT, Unit.POINTS, Arithmetic.PRODUCT, tally.declared(), part);
      var capped = notAbove(sum(Term.BONUSES, bonuses), cap, Term.COUNTED_BONUS);
      return less(more(earned, List.of(capped)), scope);
    }
    return less(more(earned, bonuses), scope);
  }

  /** What was earned with bonuses and without deductions of the scope. */
  Derivation plain(Derivation earned, Scope scope) {
    if (adjusting.isEmpty()) {
      return earned;
    }
    return less(more(earned, bonuses(scope)), scope);
  }

  private static Derivation more(Derivation earned, List<Derivation> bonuses) {
    if (bonuses.isEmpty()) {
      return earned;
    }
    var all = new ArrayList<Derivation>();
    all.add(earned);
    all.addAll(bonuses);
    return Derivation.worked(Term.WITH_BONUSES, Unit.POINTS, Arithmetic.SUM, all);
  }

  private Derivation less(Derivation earned, Scope scope) {
    var deductions = adjusting.deductions(scope).stream().map(Weighing::deduction).toList();
    return deductions.isEmpty()
        ? earned
        : Completion.notBelowZero(
            Derivation.worked(
                Term.AFTER_DEDUCTIONS,
                Unit.POINTS,
                Arithmetic.DIFFERENCE,
                earned,
                sum(Term.DEDUCTIONS, deductions)));
  }

  private static Derivation sum(Term term, List<Derivation> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : Derivation.worked(term, Unit.POINTS, Arithmetic.SUM, parts);
  }

  private List<Derivation> bonuses(Scope scope) {
    return adjusting.bonuses(scope).stream().map(Weighing::bonus).toList();
  }

  private static Derivation bonus(Adjustment one) {
    if (!(one.effect() instanceof Effect.Bonus(var points, var cap))) {
      throw new IllegalArgumentException("no bonus: " + one);
    }
    var label = Term.DECIDED_BONUS.of(one.number());
    var given = Derivation.given(label, points, Unit.POINTS, document(one));
    return cap == null ? given : notAbove(given, ownCap(cap, one), Term.COUNTED_BONUS);
  }

  private static Derivation deduction(Adjustment one) {
    if (!(one.effect() instanceof Effect.Deduction(var perCase, var cases, var cap))) {
      throw new IllegalArgumentException("no deduction: " + one);
    }
    var source = document(one);
    var label = Term.DECIDED_DEDUCTION.of(one.number());
    var whole =
        cases == 1
            ? Derivation.given(label, perCase, Unit.POINTS, source)
            : Derivation.worked(
                label,
                Unit.POINTS,
                Arithmetic.PRODUCT,
                Derivation.given(Term.POINTS_PER_CASE, perCase, Unit.POINTS, source),
                Derivation.given(Term.CASES, Rational.of(cases), Unit.NONE, source));
    return cap == null ? whole : notAbove(whole, ownCap(cap, one), label.term());
  }

  private static Derivation ownCap(Rational cap, Adjustment one) {
    return Derivation.given(Term.OWN_CAP, cap, Unit.POINTS, document(one));
  }

  /** The figure, or the cap as a step of its own where the figure goes beyond it. */
  static Derivation notAbove(Derivation figure, Derivation cap, Term capped) {
    return figure.value().compareTo(cap.value()) <= 0
        ? figure
        : Derivation.worked(capped, Unit.POINTS, Arithmetic.MINIMUM, figure, cap);
  }

  /** The document a decision rests on, and the row that carried it. */
  static Source document(Adjustment adjustment) {
    return adjustment.source() instanceof Source.Row row
        ? new Source.Document(adjustment.papers().document(), row)
        : adjustment.source();
  }
}
