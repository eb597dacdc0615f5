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
  NOTE;

  /** Whether it heads the rows below it. */
  boolean isHeading() {
    return this == CATEGORY || this == GOAL;
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
