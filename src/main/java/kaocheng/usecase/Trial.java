package kaocheng.usecase;

import java.util.Optional;
import kaocheng.model.Outcome;
import kaocheng.model.Policy;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Message;

/** What became of a rule that was tried out. */
public sealed interface Trial {

  /** How scores are rounded, once, as the usual policy has it. */
  static Rounding rounding() {
    return Policy.USUAL.stored();
  }

  /** The rule was applied as it would be to an indicator of a workbook. */
  record Judged(IndicatorLine line) implements Trial {
    public Outcome outcome() {
      return line.outcome();
    }

    /** The points, rounded once as scores are kept; nothing where there is no score. */
    public Optional<Derivation> score() {
      return line.score(rounding());
    }
  }

  /** What was written makes no case: the reason names the place and the text. */
  record Invalid(Message reason) implements Trial {}
}
