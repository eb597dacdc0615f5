package kaocheng.store;

import kaocheng.model.text.Key;

/** What a check has to say that is not wrong; the values that fill the blanks are named beside. */
public enum Remark implements Key {
  /** Path of the journal, entries that were compared. */
  JOURNAL_AGREES,
  /** Path of the journal. */
  NO_JOURNAL,
  /** Number, action, who, when, when the one before. */
  CLOCK_SET_BACK,
  /** Number, action, who, when, reason, what was accepted. */
  ACCEPTED,
  /** What, rows and check code before, rows and check code now. */
  ACCEPTED_ROWS,
  /** Digest of the file. */
  ACCEPTED_ORIGINAL,
  /** Number of the entry. */
  ACCEPTED_ENTRY;

  @Override
  public String family() {
    return "remark";
  }
}
