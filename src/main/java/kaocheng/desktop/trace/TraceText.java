package kaocheng.desktop.trace;

import kaocheng.model.text.Key;

/** What the screen for the trace says. */
public enum TraceText implements Key {
  TITLE,
  HELP,
  /** {0} how many are shown, {1} of how many. */
  COUNTED,
  /** {0} how many. */
  COUNTED_ALL,
  /** {0} the head. */
  HEAD,
  EVERYBODY,
  EVERY_ACT,
  PERSON,
  ACT,
  FROM,
  TO,
  SEARCH,
  RESET,
  WRITE,
  /** {0} how many, {1} the file. */
  WRITTEN,
  NONE,
  NONE_LIKE_THIS,
  NOTHING_CHOSEN,
  LOADING,
  WRITING,
  UNDOING,
  /** {0} the number, {1} the act. */
  ENTRY,
  /** {0} the time, {1} the person. */
  BY_AND_AT,
  DIFFERENCES,
  /** {0} check code. */
  CHECK,
  /** {0} check code. */
  CHECK_BEFORE,
  /** {0} how many. */
  UNIT,
  /** {0} how many more. */
  MORE_OF_UNIT,
  /** {0} the number, {1} the act, {2} the subject. */
  OF_UNIT,
  FILES,
  /** {0} check code. */
  FILE_CHECK,
  COPY,
  COPIED,
  UNDO,
  UNDONE,
  UNDO_NOT;

  @Override
  public String family() {
    return "trace";
  }
}
