package kaocheng.store;

import kaocheng.model.text.Key;

/** What is to be known about a workbook that can be worked in; the values are named beside each. */
public enum Caution implements Key {
  /** Path. */
  CHANGED_SINCE_CLOSED,
  /** Path of the journal. */
  JOURNAL_MISSING,
  /** Path of the journal. */
  JOURNAL_EMPTY,
  /** Path of the journal. */
  JOURNAL_NOT_MADE,
  /** What the clock shows, time of the latest entry. */
  CLOCK_SET_BACK,
  /** Path. */
  ON_A_SHARE,
  /** Path, what synchronises it. */
  SYNCHRONISED,
  /** Path. */
  ON_A_STICK;

  @Override
  public String family() {
    return "caution";
  }
}
