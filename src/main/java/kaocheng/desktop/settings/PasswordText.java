package kaocheng.desktop.settings;

import kaocheng.model.text.Key;

/** What the card of the password says. */
public enum PasswordText implements Key {
  TITLE,
  NONE,
  THERE,
  SET,
  CHANGE,
  REMOVE,
  LOCK_NOW,
  BEFORE_SETTING,
  BEFORE_CHANGING,
  BEFORE_REMOVING,
  PRESENT,
  FRESH,
  AGAIN,
  UNDERSTOOD,
  SET_NOW,
  CHANGE_NOW,
  REMOVE_NOW,
  NOT_NOW,
  SETTING,
  CHANGING,
  REMOVING,
  AUTO_LOCK,
  /** {0} the minutes. */
  MINUTES,
  NEVER;

  @Override
  public String family() {
    return "passwordcard";
  }
}
