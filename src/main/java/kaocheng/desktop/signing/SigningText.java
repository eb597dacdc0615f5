package kaocheng.desktop.signing;

import kaocheng.model.text.Key;

/** What the screen for signing and sealing says. */
public enum SigningText implements Key {
  TITLE,
  HELP,
  LOADING,
  /** {0} approved, {1} of how many, {2} locked, {3} changed. */
  SUMMARY,
  ALL,
  CHANGED,
  LOCKED,
  /** {0} the name of a filter, {1} how many. */
  FILTER,
  NONE_LIKE_THIS,
  ENTER,
  REVIEW,
  APPROVE,
  RETURN,
  LOCK,
  UNLOCK,
  COLUMN_DEPARTMENT,
  COLUMN_STAGE,
  COLUMN_CHANGED,
  COLUMN_TOTAL,
  /** {0} the act, {1} how many. */
  DONE,
  /** {0} department, {1} why not. */
  OBJECTED,
  /** {0} the departments. */
  RETURNING,
  RETURN_NOTE,
  /** {0} the departments. */
  UNLOCKING,
  UNLOCK_NOTE,
  HISTORY,
  CHOOSE_ONE,
  NO_HISTORY,
  /** {0} when, {1} who, {2} act. */
  HISTORY_LINE,
  /** {0} when, {1} who, {2} act, {3} reason. */
  HISTORY_LINE_BECAUSE,
  SEALS,
  SEALS_NOTE,
  NOT_SEALED,
  /** {0} how many departments. */
  UNAPPROVED,
  ALL_APPROVED,
  /** {0} code, {1} who, {2} when, {3} program. */
  SEALED,
  /** {0} number, {1} code, {2} who, {3} when, {4} program, {5} reason. */
  CORRECTED,
  AS_SEALED,
  /** {0} how many. */
  DIFFERENT,
  SEAL,
  CORRECT,
  REPLAY,
  /** {0} year, {1} quarter. */
  SEALING,
  SEALING_NOTE,
  CORRECTING_NOTE,
  DO_SEAL,
  DO_CORRECT,
  /** {0} code. */
  SEAL_DONE,
  REPLAYING,
  /** {0} seals, {1} cards. */
  REPLAYED_SAME,
  /** {0} seals, {1} differences. */
  REPLAYED_DIFFERENT,
  COLUMN_SUBJECT,
  COLUMN_WHAT,
  COLUMN_WAS,
  COLUMN_BECAME,
  DIFFERENCES,
  REASON;

  @Override
  public String family() {
    return "signing";
  }
}
