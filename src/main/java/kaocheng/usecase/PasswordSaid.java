package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What is said of passwords. */
public enum PasswordSaid implements Key {
  /** What forgetting means. */
  FORGETTING,
  RECOVERY,
  /** {0} the key file. */
  KEY_FILE,
  OLDER_FILES,
  /** {0} workbook. */
  SET,
  /** {0} workbook. */
  CHANGED,
  /** {0} workbook. */
  REMOVED,
  /** {0} the recovery code. */
  CODE,
  CODE_ONCE,
  /** {0} how many, {1} which. */
  PLAIN_COPIES,
  NO_PLAIN_COPIES,
  /** {0} the backup. */
  BACKED_UP,
  EARLIER_BACKUPS,
  BACKUPS_STAY_LOCKED,
  /** {0} least length. */
  TOO_SHORT,
  ALL_THE_SAME,
  IN_ORDER,
  LIKE_THE_NAME,
  WELL_KNOWN,
  NOT_THE_SAME_TWICE;

  @Override
  public String family() {
    return "password";
  }
}
