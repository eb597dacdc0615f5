package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What a use case refuses to do. */
public enum Refusal implements Key {
  NO_SUCH_YEAR,
  NO_SUCH_DEPARTMENT,
  NO_SUCH_GOAL,
  NO_SAMPLE_DATA,
  DEMO_EXISTS,
  FOLDER_NOT_WRITABLE,
  CANCELLED,
  KIND_UNKNOWN,
  /** {0} the file of results. */
  RESULTS_OVER_CASES,
  NOTHING_TO_UNDO,
  NOTHING_TO_REDO,
  /** {0} the sort, {1} what names it. */
  NO_SUCH_ENTRY,
  /** {0} the sort. */
  REASON_MISSING,
  /** {0} the sort. */
  PAPERS_MISSING,
  APPROVED_BY_PROPOSER,
  /** {0} the most cells. */
  BLOCK_TOO_LARGE,
  EVIDENCE_MISSING,
  ROLL_EMPTY,
  /** {0} file. */
  FILE_CHANGED;

  @Override
  public String family() {
    return "refusal";
  }
}
