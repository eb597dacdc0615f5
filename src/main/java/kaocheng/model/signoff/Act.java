package kaocheng.model.signoff;

import kaocheng.model.text.Key;

/** What somebody does about a department's quarter, in his or her own name. */
public enum Act implements Key {
  /** All that is to be entered is entered (录入). */
  ENTERED,
  /** It was compared with the papers (复核). */
  REVIEWED,
  /** It counts (审定). */
  APPROVED,
  /** It goes back to be entered anew (退回), for a reason. */
  RETURNED,
  /** Nothing of it may be changed any more (锁定). */
  LOCKED,
  /** It may be changed again (解锁), for a reason. */
  UNLOCKED;

  /** Whether it takes a reason. */
  public boolean needsReason() {
    return switch (this) {
      case RETURNED, UNLOCKED -> true;
      case ENTERED, REVIEWED, APPROVED, LOCKED -> false;
    };
  }

  /** Whether somebody vouches for what stands there. */
  public boolean isSignature() {
    return switch (this) {
      case ENTERED, REVIEWED, APPROVED -> true;
      case RETURNED, LOCKED, UNLOCKED -> false;
    };
  }

  @Override
  public String family() {
    return "act";
  }
}
