package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What is said of what was got out of a damaged workbook. */
public enum SalvageSaid implements Key {
  /** {0} rows as written, {1} rows nobody vouches for, {2} folder. */
  DONE,
  /** {0} rows as written, {1} rows nobody vouches for; they are in no file. */
  ONLY_COUNTED,
  SAME_PASSWORD,
  ANYBODY_CAN_READ,
  /** {0} the new workbook. */
  NEW_WORKBOOK,
  /** {0} the last entry of the trace that was got. */
  UP_TO,
  NO_WORKBOOK,
  /** {0} the list. */
  LIST,
  /** {0} the backup, {1} the last entry. */
  BACKUP,
  NO_BACKUP,
  FILE_NAME,
  /** {0} the file. */
  FIGURES,
  /** {0} places. */
  FIGURES_LEFT_OUT,
  /** {0} the year. */
  FIGURES_NAME,
  /** {0} the label, {1} the note. */
  LABELLED,
  /** {0} the workbook. */
  FOLDER_NAME,
  LIST_NAME,
  COLUMN_TABLE,
  COLUMN_WHAT,
  COLUMN_WRITTEN,
  COLUMN_VOUCHED_FOR,
  COLUMN_NOT_CHECKED,
  COLUMN_LOST,
  COLUMN_ORPHANS,
  COLUMN_STATE,
  VOUCHED_FOR,
  NOT_CHECKED,
  ORPHAN,
  UNKNOWN;

  @Override
  public String family() {
    return "salvage";
  }
}
