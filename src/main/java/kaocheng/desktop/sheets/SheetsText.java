package kaocheng.desktop.sheets;

import kaocheng.model.text.Key;

/** What the screen of the sheets says. */
public enum SheetsText implements Key {
  TITLE,
  HELP,
  INTRODUCTION,
  DEPARTMENTS,
  ALL,
  NONE,
  RANKINGS,
  FORMATS,
  XLSX,
  CSV,
  FOLDER,
  CHOOSE,
  NO_FOLDER,
  WRITE,
  WRITING,
  WRITTEN,
  RESULT,
  NOTHING_WRITTEN,
  OPEN_FOLDER,
  STANDING;

  @Override
  public String family() {
    return "sheets";
  }
}
