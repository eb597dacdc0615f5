package kaocheng.desktop;

import kaocheng.model.text.Key;

/** What the window around the screens says. */
public enum ShellText implements Key {
  PROGRAM,
  NO_WORKBOOK,
  WORKBOOK_TIP,
  CLOSE_WORKBOOK,
  YEAR,
  QUARTER_SHORT,
  SEARCH,
  SEARCH_KEYS,
  NOTHING_FOUND,
  SEARCHING,
  KIND_SCREEN,
  KIND_COMMAND,
  LOOKS,
  THEME_OF,
  SIZE_OF,
  HELP,
  HELP_KEYS,
  CLOSE,
  NAVIGATION,
  SCREEN_KEYS,
  READY,
  WORKING,
  STEPS,
  SECONDS,
  CANCEL,
  CANCELLING,
  NOT_DONE,
  BUG_TITLE,
  BUG_WHAT,
  BUG_KEPT,
  BUG_NEXT,
  BUG_NEXT_UNRECORDED,
  COPY,
  COPIED,
  WORKBOOKS,
  TABLES,
  CHOOSE_OPEN,
  CHOOSE_NEW,
  CHOOSE_FILES,
  CHOOSE_FOLDER,
  NEW_NAME,
  NOT_OPENED,
  NO_PRINTER,
  DISPLAY_MISSING,
  GTK_MISSING;

  @Override
  public String family() {
    return "shell";
  }
}
