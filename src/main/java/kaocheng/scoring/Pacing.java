package kaocheng.scoring;

import kaocheng.model.Pace;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;

/** What part of an annual number is asked by now (scoring.md 3.2). */
final class Pacing {
  private final Subject subject;

  Pacing(Subject subject) {
    this.subject = subject;
  }

  /**
   * The part of an annual figure asked by now: by the curve that was agreed, or for even pace so
   * many quarters of four; a ratio is asked in full every quarter. A ceiling is not rounded.
   */
  Derivation paced(Derivation annual, Label label) {
    if (!subject.asOf().quarter().isProvisional()) {
      return annual;
    }
    return switch (subject.indicator().habit().pace()) {
      case Pace.Even _ when subject.kind() == ValueKind.NUMBER -> part(annual, label, evenShare());
      case Pace.Curve(var shares) ->
          part(annual, label, shares.get(subject.asOf().quarter().number() - 1));
      case Pace.Even _, Pace.Annual _, Pace.YearEnd _ -> annual;
    };
  }

  private Rational evenShare() {
    return Rational.of(subject.asOf().quarter().number(), 4);
  }

  private Derivation part(Derivation annual, Label label, Rational exact) {
    var share = Derivation.given(Term.SHARE_OF_YEAR, exact, Unit.PERCENT, Source.SCHEME);
    return Derivation.worked(label, annual.unit(), Arithmetic.PRODUCT, annual, rounded(share));
  }

  /** Rounded only where the policy says so and it makes a difference, in a step one can see. */
  private Derivation rounded(Derivation share) {
    var rounding = subject.asOf().pace();
    return rounding == null || share.value().rounded(rounding).equals(share.value())
        ? share
        : Derivation.worked(Term.SHARE_OF_YEAR, Unit.PERCENT, new Round(rounding), share);
  }
}
