package kaocheng.store.vault;

import kaocheng.model.text.Key;

/** Why an encrypted workbook stays shut; the values that fill the blanks are named beside each. */
public enum VaultRefusal implements Key {
  /** Workbook. */
  LOCKED,
  /** Workbook, seconds to wait. */
  WRONG_PASSWORD,
  /** Workbook, seconds to wait. */
  TOO_SOON,
  /** Workbook, key file. */
  KEY_MISSING,
  /** Key file. */
  KEY_DAMAGED,
  /** Key file. */
  KEY_NEWER,
  /** Workbook, key file. */
  KEY_OF_ANOTHER,
  /** Workbook. */
  HAS_PASSWORD,
  /** Workbook. */
  HAS_NO_PASSWORD,
  /** Workbook. */
  NOT_ENCRYPTED,
  /** Workbook. */
  NOT_DECRYPTED,
  /** Workbook, key file. */
  PASSWORD_NOT_CHANGED;

  @Override
  public String family() {
    return "vault";
  }
}
