package kaocheng.model.signoff;

import kaocheng.model.text.Key;

/** How far a department's quarter has come. */
public enum Stage implements Key {
  /** Being entered (录入中). */
  OPEN,
  /** Sent back (已退回), to be entered anew. */
  RETURNED,
  /** Entered, and to be reviewed (待复核). */
  ENTERED,
  /** Reviewed, and to be approved (待审定). */
  REVIEWED,
  /** Approved (已审定). */
  APPROVED;

  @Override
  public String family() {
    return "stage";
  }
}
