package kaocheng.exchange.sheet;

import java.util.Optional;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.wording.Explanation;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;
import kaocheng.wording.Words;

/** What became of one case, in the words of a table. */
public record TrialLine(String id, String outcome, String met, String score, String derivation) {

  /** A case that was tried, with its score where it has one. */
  public static TrialLine of(
      String id, Outcome outcome, Optional<Derivation> score, Language language) {
    var verdicts = Verdicts.in(language);
    return new TrialLine(
        id,
        ScoreTable.outcome(outcome),
        outcome.met().map(met -> met ? "yes" : "no").orElse(""),
        score.map(points -> Figures.decimals(points.value(), Rounding.STORED)).orElse(""),
        score
            .map(points -> verdicts.judged(outcome) + Explanation.in(language).oneLine(points))
            .orElseGet(() -> verdicts.withoutQuarters(outcome)));
  }

  /** A case that could not be tried. */
  public static TrialLine refused(String id, Message reason, Language language) {
    return new TrialLine(id, "INVALID", "", "", Words.in(language).say(reason));
  }
}
