package kaocheng.desktop.base.salvage;

import kaocheng.model.text.Key;

/** What the window says of salvaging. */
public enum SalvageText implements Key {
  SALVAGE,
  TITLE,
  /** {0} the workbook. */
  NOTE,
  LOOKING,
  /** {0} the folder. */
  FOLDER,
  CHOOSE_FOLDER,
  PLAIN,
  PLAIN_NOTE,
  START,
  NOT_NOW,
  RESULT,
  /** {0} all of them. */
  ALL_WHOLE,
  /** {0} what, {1} rows. */
  WHOLE,
  AND,
  /** {0} what, {1} rows as written, {2} rows nobody vouches for. */
  PARTLY,
  /** {0} rows. */
  ORPHANS,
  /** {0} rows. */
  MISSING,
  /** {0} places. */
  UNREADABLE,
  OPEN_FOLDER,
  OPEN_WORKBOOK,
  CLOSE;

  @Override
  public String family() {
    return "salvaging";
  }
}
