package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What is said of backups and of restoring them. */
public enum BackupSaid implements Key {
  /** {0} the file. */
  MADE,
  /** {0} the file. */
  ALREADY_THERE,
  /** {0} how many, {1} their names. */
  REMOVED,
  /** {0} workbook, {1} how many findings. */
  UNSOUND,
  /** {0} why. */
  FAILED,
  /** {0} the code of the failure, {1} workbook. */
  FAILED_UNFORESEEN,
  /** {0} number, {1} time, {2} who, {3} what, {4} about what. */
  ENTRY,
  /** {0} name, {1} the last entry. */
  OF_BACKUP,
  /** {0} name, {1} the last entry. */
  PRESENT,
  /** {0} name. */
  PRESENT_DAMAGED,
  /** {0} name. */
  PRESENT_GONE,
  /** The backup has none while the workbook has one. */
  HAS_NO_PASSWORD,
  /** {0} how many entries. */
  LOSES,
  LOSES_NOTHING,
  /** {0} the files. */
  LOSES_FILES,
  /** {0} how many entries. */
  BRINGS_BACK,
  /** {0} workbook, {1} backup, {2} the file kept aside. */
  RESTORED,
  /** {0} workbook, {1} backup. */
  RESTORED_ALONE,
  /** {0} what is wrong with the workbook, {1} the backup, {2} its time, {3} the workbook. */
  RESTORABLE,
  /** {0} what is wrong with the workbook, {1} the workbook. */
  NOT_RESTORABLE;

  @Override
  public String family() {
    return "backedup";
  }
}
