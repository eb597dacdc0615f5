package kaocheng.desktop.base.backup;

import kaocheng.model.text.Key;

/** What the window says of backups. */
public enum BackupText implements Key {
  TITLE,
  NOTE,
  KEPT,
  BESIDE,
  /** {0} the folder. */
  CHOSEN,
  CHOOSE,
  NEVER,
  /** {0} the folder. */
  FOLDER,
  /** {0} when, {1} number of its last entry. */
  LATEST,
  NONE,
  NOW,
  MAKING,
  LIST,
  LISTING,
  /** {0} when, {1} number of its last entry, {2} kilobytes. */
  LINE,
  RESTORE,
  PREVIEWING,
  RESTORE_TITLE,
  RESTORE_NOW,
  NOT_NOW,
  /** {0} how many more. */
  MORE_LINES,
  OPEN_FOLDER;

  @Override
  public String family() {
    return "backups";
  }
}
