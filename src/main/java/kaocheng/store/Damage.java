package kaocheng.store;

import kaocheng.model.text.Key;

/** What can be wrong with a workbook; the values that fill the blanks are named beside each. */
public enum Damage implements Key {
  /** What was being looked at. */
  NOT_READABLE,
  /** Table. */
  TABLE_MISSING,
  /** Table, rule. */
  RULE_MISSING,
  /** Table. */
  SEARCH_DIFFERS,
  /** Table, column. */
  TYPE_DIFFERS,
  /** Number, action, who, when, the entry before. */
  ENTRY_ALTERED,
  /** First number, last number, the entry before. */
  ENTRIES_MISSING,
  /** Number, action, who, when, the entry before. */
  ENTRY_OUT_OF_PLACE,
  /** Number, action, who, when. */
  DIGESTS_ALTERED,
  /** Entries as they were counted, entries there are. */
  ENTRIES_MISCOUNTED,
  /** What, rows then, rows now, entry since when. */
  ROWS_DIFFER,
  /** What, rows now. */
  ROWS_UNKNOWN,
  /** File, digest. */
  ORIGINAL_DIFFERS,
  /** Number of further findings. */
  AND_MORE,
  /** Head, last number of the workbook. */
  HEAD_NOT_FOUND;

  @Override
  public String family() {
    return "damage";
  }
}
