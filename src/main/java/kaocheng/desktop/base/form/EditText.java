package kaocheng.desktop.base.form;

import kaocheng.model.text.Key;

/** What forms and the ways back say on every screen on which something is written. */
public enum EditText implements Key {
  UNDO,
  /** {0} what would be undone. */
  UNDO_OF,
  NOTHING_TO_UNDO,
  REDO,
  /** {0} what would be redone. */
  REDO_OF,
  NOTHING_TO_REDO,
  NOTHING_NEW,
  /** {0} how many things are wrong. */
  NOTHING_WRITTEN,
  NO_MOVES,
  /** {0} what moved. */
  MOVED,
  WOULD_NOT_MOVE,
  /** {0} what would move. */
  WOULD_MOVE,
  BETWEEN,
  /** {0} the department, {1} before, {2} after. */
  TOTAL_MOVES,
  /** {0} the department, {1} the indicator, {2} before, {3} after. */
  SCORE_MOVES,
  /** {0} how many. */
  MORE_MOVES,
  /** {0} the label of the field. */
  NEEDED,
  /** {0} what is wrong, {1} what to do. */
  FAULT,
  FILL_IN,
  CANCEL,
  CHECKING,
  WRITING;

  @Override
  public String family() {
    return "edit";
  }
}
