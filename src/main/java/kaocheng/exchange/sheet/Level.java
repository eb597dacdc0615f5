package kaocheng.exchange.sheet;

import kaocheng.model.text.Key;

/** What a row of a form tells of. */
public enum Level implements Key {
  CATEGORY,
  GOAL,
  INDICATOR,
  GOAL_SUBTOTAL,
  CATEGORY_SUBTOTAL,
  DEPARTMENT,
  TOTAL,
  NOTE,
  /** What an indicator earned, above the steps of how. */
  EARNED,
  /** A step of a calculation. */
  STEP;

  /** Whether it heads the rows below it. */
  boolean isHeading() {
    return this == CATEGORY || this == GOAL || this == EARNED;
  }

  /** Whether it sums up the rows above it. */
  boolean isSum() {
    return this == GOAL_SUBTOTAL || this == CATEGORY_SUBTOTAL;
  }

  @Override
  public String family() {
    return "level";
  }
}
