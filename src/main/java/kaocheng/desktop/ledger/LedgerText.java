package kaocheng.desktop.ledger;

import kaocheng.model.text.Key;

/** What the screen for the ledger says. */
public enum LedgerText implements Key {
  TITLE,
  HELP,
  /** {0} struck off, {1} of how many, {2} the day. */
  SUMMARY,
  SEARCH,
  ALL,
  OVERDUE,
  DUE_SOON,
  LAGGING,
  OPEN,
  DONE,
  WITHDRAWN,
  /** {0} the name of a filter, {1} how many. */
  FILTER,
  STRIKE_OFF,
  REOPEN,
  TAKE_OFF,
  CHANGE,
  ADD,
  WITHDRAW,
  COLUMN_LEAD,
  COLUMN_NUMBER,
  COLUMN_NAME,
  COLUMN_LEVEL,
  COLUMN_WEIGHT,
  COLUMN_DUE,
  COLUMN_DONE,
  COLUMN_STATE,
  COLUMN_EVIDENCE,
  /** {0} how many days. */
  OVERDUE_BY,
  /** {0} how many days. */
  DAYS_LEFT,
  /** {0} how many days. */
  LAGGING_LEFT,
  DUE_TODAY,
  NO_ITEMS,
  NONE_LIKE_THIS,
  LISTS,
  COLUMN_LIST,
  COLUMN_PROGRESS,
  COLUMN_CLOSED,
  COLUMN_OVERDUE,
  /** {0} the list, {1} struck off, {2} of how many, {3} overdue. */
  LIST_OF,
  LOADING,
  /** {0} how many. */
  STRIKING_OFF,
  /** {0} how many. */
  DO_STRIKE_OFF,
  STRIKE_OFF_NOTE,
  /** {0} the item. */
  TAKING_OFF,
  DO_TAKE_OFF,
  TAKE_OFF_NOTE,
  /** {0} the item. */
  CHANGING,
  ADDING,
  ENTRY_NOTE,
  DO_WRITE,
  DO_ADD,
  /** {0} the item. */
  WITHDRAWING,
  DO_WITHDRAW,
  WITHDRAW_NOTE;

  @Override
  public String family() {
    return "ledger";
  }
}
