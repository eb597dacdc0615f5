package kaocheng.store;

import kaocheng.model.text.Key;

/** Why the workbook refused; the values that fill the blanks of the text are named beside each. */
public enum StoreRefusal implements Key {
  /** Path, character. */
  PATH_NOT_USABLE,
  /** Path. */
  NO_SUCH_FILE,
  /** Path. */
  IS_A_FOLDER,
  /** Path. */
  NOT_A_WORKBOOK,
  /** Path, what is in it. */
  STRANGE_CONTENTS,
  /** Path. */
  IN_USE,
  /** Path, version of the file, newest version known here. */
  MADE_BY_NEWER_VERSION,
  /** Path. */
  DAMAGED,
  /** Path. */
  LOCKED_DAMAGED,
  /** Path, version of the file, version known here. */
  NOT_YET_UPGRADED,
  /** Path. */
  NOT_OPENED,
  /** Path. */
  NOT_READABLE,
  /** Path. */
  READ_ONLY,
  /** Path. */
  ONLY_LOOKED_AT,
  /** Path. */
  ALREADY_EXISTS,
  /** Folder. */
  NO_SUCH_FOLDER,
  /** Path. */
  NOT_CREATED,
  /** Path, path of the copy. */
  NOT_UPGRADED,
  /** Path. */
  NOT_SAVED,
  /** Path. */
  SAVED_NOT_JOURNALED,
  /** Path. */
  NOT_READ,
  /** Path. */
  OUT_OF_ORDER,
  /** Path. */
  CLOSED,
  /** Path. */
  NOT_CLOSED,
  /** Datum, most characters, characters found. */
  TEXT_TOO_LONG,
  /** Datum. */
  TEXT_BLANK,
  /** Datum, code point as U+XXXX. */
  TEXT_WITH_CONTROL_CHARACTER,
  /** Datum. */
  TEXT_BROKEN,
  /** Datum, number, most decimals. */
  NUMBER_TOO_FINE,
  /** Datum, number, most digits before the point. */
  NUMBER_TOO_LARGE,
  /** Datum, number, smallest, largest. */
  NUMBER_OUT_OF_RANGE,
  /** Datum, number. */
  NUMBER_NOT_POSITIVE,
  /** Datum, number. */
  NUMBER_NEGATIVE,
  /** Datum, date. */
  DATE_OUT_OF_RANGE,
  /** Year. */
  CYCLE_EXISTS,
  /** Year. */
  NO_SUCH_CYCLE,
  /** Department code, year. */
  NO_SUCH_DEPARTMENT,
  /** Goal number, department code, year. */
  NO_SUCH_GOAL,
  /** Indicator number, department code, year. */
  NO_SUCH_INDICATOR,
  /** Sentence. */
  CLAUSE_NOT_KEPT,
  /** Grade. */
  GRADE_TWICE,
  /** Subject. */
  CHANGED_SINCE,
  /** Subject. */
  STILL_NEEDED,
  /** Subject. */
  NOT_THERE,
  /** Digest. */
  ORIGINAL_NOT_KEPT,
  /** Digest. */
  ORIGINAL_DAMAGED,
  /** Digest. */
  ORIGINAL_CHANGED,
  /** Path. */
  NOTHING_SALVAGED,
  /** Path, number of findings, the first of them. */
  CONTENTS_DIFFER,
  /** Path of the journal. */
  JOURNAL_NOT_READABLE,
  /** Path of the journal, line. */
  JOURNAL_BROKEN,
  /** Path of the journal, number of entries that are missing, the first of them. */
  JOURNAL_AHEAD,
  /** Path of the journal, number of entries that differ, the first of them. */
  JOURNAL_DIFFERS,
  /** Department code, the quarter that is locked. */
  QUARTER_LOCKED,
  /** Number of the seal, year, quarter. */
  SEAL_DAMAGED;

  @Override
  public String family() {
    return "store";
  }
}
