package kaocheng.store;

import kaocheng.model.text.Key;

/** Why no backup was made or restored; the values that fill the blanks are named beside each. */
public enum BackupRefusal implements Key {
  /** Workbook, folder. */
  FOLDER_GONE,
  /** Workbook, folder. */
  NOT_MADE,
  /** Folder. */
  NOT_LISTED,
  /** Backup. */
  NO_SUCH_BACKUP,
  /** Backup, how many findings. */
  NOT_GOOD,
  /** Backup, workbook. */
  OF_ANOTHER_WORKBOOK,
  /** Workbook. */
  IS_THE_WORKBOOK,
  /** Workbook, backup. */
  NOT_RESTORED;

  @Override
  public String family() {
    return "backup";
  }
}
