package kaocheng.desktop.figures;

import kaocheng.model.text.Key;

/** What the screen for quarterly data says. */
public enum FiguresText implements Key {
  TITLE,
  HELP,
  /** {0} how many figures, {1} how many of them are missing. */
  SUMMARY,
  ONLY_MISSING,
  HISTORY,
  COLUMN_NUMBER,
  COLUMN_NAME,
  COLUMN_UNIT,
  COLUMN_ASKED,
  COLUMN_BEFORE,
  /** {0} the quarter. */
  COLUMN_VALUE,
  COLUMN_STATE,
  COLUMN_VERSIONS,
  COLUMN_SOURCE,
  /** {0} the indicator, {1} its value, {2} its state. */
  CELL,
  NO_INDICATORS,
  NONE_MISSING,
  LOADING,
  EDITOR,
  /** {0} the figure as it was read. */
  READS_AS,
  KEYS,
  EDIT,
  SAY_NOT_REPORTED,
  SAY_NOT_APPLICABLE,
  SAY_NOT_DUE,
  TAKE_BACK,
  COPY,
  PASTE,
  /** {0} the indicator. */
  WHY_NOT_APPLICABLE,
  /** {0} the indicator. */
  WHY_TAKEN_BACK,
  DO_NOT_APPLICABLE,
  DO_TAKE_BACK,
  /** {0} the reason. */
  NOT_APPLICABLE_FOR,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  FORECAST,
  LEVEL,
  STRUCK,
  NOT_DONE,
  PLACE_LAST_YEAR,
  VOTES,
  SEVERAL,
  TYPED_BY,
  FROM_FILE,
  /** {0} the indicator, {1} which of its figures. */
  PART_OF,
  PART_NUMBER,
  PART_RATIO,
  PART_DATE,
  PART_PLACE,
  PART_GRADE,
  PART_SERIES,
  PART_BALLOTS,
  PART_MARKS,
  PART_HONOURS,
  PART_ITEMS,
  PASTE_FAULTY,
  PASTE_ROW,
  PASTE_TEXT,
  PASTE_RESULT,
  PASTE_BEYOND,
  PASTE_GOOD,
  PASTE_NONE,
  NOTHING_CHOSEN,
  ASKED,
  METHOD,
  DEFINITION,
  /** {0} how many. */
  VERSIONS,
  NO_VERSIONS,
  /** {0} which, {1} what it says. */
  VERSION,
  VERSION_TAKEN_BACK,
  /** {0} the version. */
  VERSION_RESTORES,
  AS_OF,
  /** {0} who, {1} when. */
  BROUGHT_BY,
  NOTE,
  SHOW_ORIGINAL,
  /** {0} the file, {1} the line. */
  ORIGINAL_OF,
  /** {0} the heading, {1} what stands below it. */
  ORIGINAL_CELL,
  ORIGINAL_READING;

  @Override
  public String family() {
    return "figures";
  }
}
