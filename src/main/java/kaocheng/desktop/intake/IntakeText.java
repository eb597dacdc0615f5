package kaocheng.desktop.intake;

import kaocheng.model.text.Key;

/** What the screen for imports says. */
public enum IntakeText implements Key {
  TITLE,
  HELP,
  DROP,
  READ_ONLY,
  CHOOSE,
  PREVIEWING,
  TAKING,
  FILES,
  FILE,
  KIND,
  ROWS,
  FRESH,
  CHANGED,
  SAME,
  REFUSED,
  ENDING,
  PROBLEMS,
  NO_PROBLEMS,
  LINE,
  COLUMN,
  FOUND,
  REASON,
  ADVICE,
  MOVES,
  NO_MOVES,
  QUARTER,
  WHO,
  BEFORE,
  AFTER,
  TOTAL,
  NOTICES,
  /** As the terminal tells it. */
  DOUBT,
  STATE_MOVE,
  NOTICE_OF,
  NO_NOTICES,
  HOW_READ,
  COMMIT,
  COMMIT_GOOD,
  DISCARD,
  VERDICT_GOOD,
  VERDICT_FAULTY,
  VERDICT_NOTHING,
  WHOLE_FILE,
  DONE,
  DONE_REFUSED,
  SLIPS,
  SLIPS_TIP,
  /** {0} how many files. */
  WRITING_SLIPS,
  /** {0} how many files, {1} the folder. */
  SLIPS_WRITTEN;

  @Override
  public String family() {
    return "intake";
  }
}
