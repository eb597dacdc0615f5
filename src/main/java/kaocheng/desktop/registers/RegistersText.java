package kaocheng.desktop.registers;

import kaocheng.model.text.Key;

/** What the screen for the registers says. */
public enum RegistersText implements Key {
  TITLE,
  HELP,
  /** {0} the register, {1} how many entries. */
  TAB,
  BASELINES,
  BENCHMARKS,
  REFERENCES,
  ADJUSTMENTS,
  SURVEYS,
  PANELS,
  HONOURS,
  /** {0} how many are shown, {1} of how many. */
  SUMMARY,
  SEARCH,
  ADD,
  CHANGE,
  WITHDRAW,
  COLUMN_DEPARTMENT,
  COLUMN_INDICATOR,
  COLUMN_QUARTER,
  COLUMN_CONTENT,
  COLUMN_VERSION,
  COLUMN_SOURCE,
  NO_ENTRIES,
  NONE_LIKE_THIS,
  LOADING,
  /** {0} the entry. */
  CHANGING,
  /** {0} the register. */
  ADDING,
  NOTE_BASELINE,
  NOTE_BENCHMARK,
  NOTE_REFERENCE,
  NOTE_ADJUSTMENT,
  NOTE_SURVEY,
  NOTE_PANEL,
  NOTE_HONOURS,
  DO_WRITE,
  DO_ADD,
  /** {0} the entry. */
  WITHDRAWING,
  DO_WITHDRAW,
  WITHDRAW_NOTE,
  TAKE_BACK_NOTE,
  ADD_ROW,
  REMOVE_ROW,
  /** {0} the number of the row, {1} the field. */
  ROW_FIELD,
  /** {0} how many judges, {1} their marks. */
  JUDGES,
  NONE,
  BETWEEN;

  @Override
  public String family() {
    return "registers";
  }
}
