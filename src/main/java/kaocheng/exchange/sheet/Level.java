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

  @Override
  public String family() {
    return "level";
  }
}
