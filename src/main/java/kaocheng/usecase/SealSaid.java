package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What is said of seals, and of what differs between them. */
public enum SealSaid implements Key {
  /** {0} sort of entry, {1} the heading of the field. */
  DIFFERENCE_OF_ENTRY,
  /** {0} quarter. */
  DIFFERENCE_OF_REPORT,
  DIFFERENCE_OF_SCORE,
  DIFFERENCE_OF_TOTAL,
  DIFFERENCE_OF_PLACE,
  OUTCOME,
  MEASURED,
  VERDICT,
  WEIGHT,
  COVERAGE,
  LINE_GONE,
  LINE_NEW;

  @Override
  public String family() {
    return "sealed";
  }
}
