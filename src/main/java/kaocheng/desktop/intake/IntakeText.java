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
  DOUBTS,
  NO_DOUBTS,
  WHY_ODD,
  PROPOSED,
  STATES,
  NO_STATES,
  WHOSE_GOAL,
  STATE_BEFORE,
  STATE_AFTER,
  /** {0} how many names. */
  NAMES_UNCLEAR,
  LOOKING_FOR_NAMES,
  /** {0} the name. */
  WHICH_DEPARTMENT,
  /** {0} the name, {1} department. */
  WHICH_INDICATOR,
  CHOOSE_MEANING,
  /** {0} the code with its name. */
  NEAR_MEANING,
  REMEMBER_NAME,
  /** {0} the name. */
  NAME_REMEMBERED,
  /** {0} the name. */
  NOBODY_TO_MEAN,
  /** {0} the name. */
  REMEMBERING_NAME,
  NOTICE_OF,
  NO_NOTICES,
  HOW_READ,
  COMMIT,
  COMMIT_GOOD,
  DISCARD,
  VERDICT_GOOD,
  /** {0} how many doubts. */
  VERDICT_DOUBTFUL,
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
