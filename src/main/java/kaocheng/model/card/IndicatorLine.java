package kaocheng.model.card;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Indicator;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/** An indicator on the scorecard: its outcome and what it adds to its goal. */
public record IndicatorLine(Indicator indicator, Outcome outcome, Tally tally) {

  /** The quarters for which a report is missing (未报), as of the quarter of the card. */
  public List<Quarter> unreported() {
    return outcome instanceof Outcome.Missing(var quarters) ? quarters : List.of();
  }

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
