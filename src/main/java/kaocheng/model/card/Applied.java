package kaocheng.model.card;

import kaocheng.model.Adjustment;
import kaocheng.model.text.Key;

/** A decision that bears on a department, and what became of it. */
public record Applied(Adjustment adjustment, Standing standing) {

  /** What became of a decision. */
  public enum Standing implements Key {
    COUNTS,
    /** A higher bonus for the same event counts. */
    OUTDONE,
    /** A veto that was lifted. */
    LIFTED,
    /** What it is about has no score, so that there is nothing to adjust. */
    WITHOUT_SCORE;

    @Override
    public String family() {
      return "standing";
    }
  }
}
