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
  /** {0} how many files were taken before. */
  CANCELLED_AFTER,
  /** {0} how many files were written before. */
  STOPPED_AFTER,
  NO_TABLES_IN_FOLDER,
  /** {0} what was asked for, {1} some of the names there are. */
  NO_SUCH_IMPORT,
  /** {0} what was asked for, {1} the digests. */
  SEVERAL_SUCH_IMPORTS,
  /** {0} file, {1} line. */
  NO_SUCH_LINE,
  /** {0} by whom and when. */
  TYPED_NOT_SENT,
  /** {0} folder. */
  NO_TEMPORARY_FILE,
  /** {0} file. */
  ORIGINAL_OVER_WORKBOOK,
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
  FILE_CHANGED,
  /** {0} the name. */
  NAME_WITHOUT_LETTERS,
  /** {0} file. */
  TRACE_FORMAT,
  NAME_NOT_KNOWN,
  /** {0} what was written. */
  NOT_A_NAME,
  /** {0} what was written, {1} the acts there are. */
  NO_SUCH_ACT,
  /** {0} the name, {1} what it was said to mean. */
  NAME_MEANS_NOBODY,
  /** {0} the name, {1} what it was said to mean. */
  NAME_OF_SOMEBODY,
  /** {0} what was written. */
  NOT_A_HEAD,
  /** {0} number, {1} the numbers there are. */
  NO_SUCH_INDICATOR,
  CLAIM_MISSING,
  /** {0} department, {1} sort of line, {2} number, {3} why it has none. */
  LINE_WITHOUT_SCORE,
  /** {0} number of the appeal. */
  APPEAL_OPEN,
  /** {0} number. */
  NO_SUCH_APPEAL,
  /** {0} number, {1} the decision, {2} who entered it. */
  APPEAL_DECIDED,
  /** {0} number. */
  RULING_PAPERS_MISSING,
  /** {0} number, {1} the score before, {2} the score now. */
  SCORE_NOT_CHANGED,
  /** {0} number, {1} the score before, {2} the score now. */
  SCORE_CHANGED,
  /** {0} department, {1} year, {2} quarter. */
  LOCKED_WOULD_MOVE,
  /** {0} year, {1} quarter, {2} the departments. */
  NOT_ALL_APPROVED,
  /** {0} year, {1} quarter. */
  NOTHING_TO_SEAL,
  /** {0} year, {1} quarter, {2} number of the seal that holds. */
  SEALED_AS_IT_IS,
  /** {0} year, {1} quarter. */
  CORRECTION_WITHOUT_REASON,
  /** {0} year, {1} quarter. */
  NOT_SEALED,
  /** {0} year, {1} quarter, {2} number asked for, {3} the numbers there are. */
  NO_SUCH_SEAL,
  /** {0} year, {1} quarter, {2} the seal, {3} code, {4} its program, {5} the program of today. */
  SEAL_NOT_REPRODUCED,
  /** {0} year, {1} quarter, {2} the seal. */
  SEAL_WITHOUT_YEAR;

  @Override
  public String family() {
    return "refusal";
  }
}
