package kaocheng.model.card;

import kaocheng.model.text.Key;

/** The place of a department in its ranking group. */
public sealed interface Placement {

  /** Ranked among so many, sharing the rank with so many others, with the grade its total earns. */
  record Ranked(int rank, int among, int sharing, String grade) implements Placement {}

  /** Given no rank and no grade. */
  record Unranked(Because because) implements Placement {}

  /** Why there is no rank. */
  enum Because implements Key {
    NOT_YET_COMPARED,
    NOTHING_SCORED,
    COVERAGE_TOO_LOW;

    @Override
    public String family() {
      return "unranked";
    }
  }
}
