package kaocheng.model.card;

import java.util.Optional;
import kaocheng.model.Indicator;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/** An indicator on the scorecard: its outcome and what it adds to its goal. */
public record IndicatorLine(Indicator indicator, Outcome outcome, Tally tally) {

  /**
   * The score, which is the exact points rounded once; nothing where there is no score. What was
   * not reported may score zero by the policy or by a veto.
   */
  public Optional<Derivation> score(Rounding rounding) {
    return outcome instanceof Outcome.Scored || tally.isScored()
        ? Optional.of(
            Derivation.worked(Term.SCORE, Unit.POINTS, new Round(rounding), tally.earned()))
        : Optional.empty();
  }
}
