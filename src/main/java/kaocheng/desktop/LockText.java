package kaocheng.desktop;

import kaocheng.model.text.Key;

/** What the page says that covers the window until a password is typed. */
public enum LockText implements Key {
  /** {0} the workbook. */
  TITLE_OPENING,
  TITLE_LOCKED,
  NOTE_OPENING,
  NOTE_LOCKED,
  PASSWORD,
  RECOVERY_CODE,
  RECOVERY_NOTE,
  UNLOCK,
  UNLOCKING,
  NOT_NOW,
  BY_CODE,
  BY_PASSWORD,
  CAPS_LOCK,
  /** {0} seconds. */
  WRONG,
  AGAIN,
  UNLOCKED_TRY_AGAIN,
  LOCK_NOW,
  CODE_TITLE,
  CODE_KEPT,
  CODE_HOW;

  @Override
  public String family() {
    return "lock";
  }
}
