package kaocheng.desktop.welcome;

import kaocheng.model.text.Key;

/** What the welcome screen says. */
public enum WelcomeText implements Key {
  NAME,
  TITLE,
  HELP,
  PROMISE,
  OPEN,
  NEW,
  SAMPLE,
  OPEN_NOTE,
  NEW_NOTE,
  SAMPLE_NOTE,
  RECENT,
  NO_RECENT,
  FORGET,
  GONE,
  DAMAGED,
  /** {0} the workbook, {1} the backup. */
  DAMAGED_NOTE,
  DAMAGED_WITHOUT_BACKUP,
  /** {0} the workbook. */
  DAMAGED_WITHOUT_BACKUP_NOTE,
  RESTORE,
  LATER;

  @Override
  public String family() {
    return "welcome";
  }
}
