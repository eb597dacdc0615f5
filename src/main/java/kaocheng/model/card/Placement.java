package kaocheng.model.card;

import kaocheng.model.Policy.TieRule;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Key;

/** The place of a department in its ranking group. */
public sealed interface Placement {

  /** Ranked among so many, sharing the rank with so many others, with the grade its total earns. */
  record Ranked(int rank, int among, int sharing, String grade) implements Placement {

    /** The rank as it is told: those who share it may be told its mean. */
    public Rational told(TieRule ties) {
      return switch (ties) {
        case MINIMUM, DENSE -> Rational.of(rank);
        case AVERAGE -> Rational.of(rank).plus(Rational.of(sharing, 2));
      };
    }
  }

  /** Given no rank and no grade. */
  record Unranked(Because because) implements Placement {}

  /** Why there is no rank. */
  enum Because implements Key {
    NOT_YET_COMPARED,
    NOTHING_SCORED,
    COVERAGE_TOO_LOW,
    CLOSING_BLOCKED;

    @Override
    public String family() {
      return "unranked";
    }
  }
}
