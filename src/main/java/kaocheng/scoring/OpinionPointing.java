package kaocheng.scoring;

import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.OpinionMethod;
import kaocheng.model.rule.OpinionMethod.HonourPoints;
import kaocheng.model.rule.OpinionMethod.PanelGrades;
import kaocheng.model.rule.OpinionMethod.PanelMean;
import kaocheng.model.rule.OpinionMethod.Survey;

/** Points for what people say: ballots, judges, honours (M14, M16, M05). */
final class OpinionPointing {
  private final Subject subject;

  OpinionPointing(Subject subject) {
    this.subject = subject;
  }

  Award award(Derivation measured, OpinionMethod method) {
    return switch (method) {
      case Survey survey ->
          Ballots.mean(subject)
              .map(mean -> Award.of(ofFull(mean, survey.full())))
              .orElseGet(() -> new Award.None(Why.TOO_FEW_BALLOTS));
      case PanelMean(var full) -> Award.of(ofFull(measured, full));
      case PanelGrades _ -> Award.of(Pointing.times(subject.weight(), measured));
      case HonourPoints honours -> Award.of(honours(honours));
    };
  }

  private Derivation ofFull(Derivation mean, Rational full) {
    var marks = Derivation.given(Term.FULL_MARK, full, Unit.POINTS, Source.RULE);
    var share = Derivation.worked(Term.NORMALISED, Unit.PERCENT, Arithmetic.QUOTIENT, mean, marks);
    return Pointing.times(subject.weight(), share);
  }

  /** All honours together, up to the indicator's points. */
  private Derivation honours(HonourPoints rule) {
    return Derivation.worked(
        Term.EXACT_POINTS,
        Unit.POINTS,
        Arithmetic.MINIMUM,
        Honours.points(subject, rule),
        subject.weight());
  }
}
