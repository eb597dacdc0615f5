package kaocheng.exchange.layout;

import kaocheng.model.text.Key;

/** How sure it is what a column of somebody's table means. */
public enum Confidence implements Key {
  /** A person said so. */
  CHOSEN,
  /** A person said so of an earlier table of the same sender and layout. */
  REMEMBERED,
  /** The heading is the one that this program asks for. */
  SURE,
  /** The heading is a usual word for it. */
  LIKELY,
  /** Only the cells suggest it; a person has to say so. */
  GUESS;

  /** Whether it may be taken without asking. */
  public boolean isEnough() {
    return this != GUESS;
  }

  /** How much a column counts of which it is this sure. */
  int worth() {
    return switch (this) {
      case CHOSEN, REMEMBERED -> 4;
      case SURE -> 3;
      case LIKELY -> 2;
      case GUESS -> 1;
    };
  }

  @Override
  public String family() {
    return "confidence";
  }
}
