package kaocheng.cli;

import kaocheng.model.text.Key;

/** What only the terminal says. */
public enum Said implements Key {
  WORKBOOK_MADE,
  IMPORT_LINE,
  FILE_REFUSED,
  PROBLEM,
  PROBLEM_OF_ROW,
  NOTICE,
  MOVES,
  MOVE,
  MOVED,
  SCORE_MOVE,
  MORE_MOVES,
  NEW_SCORES,
  NO_TOTAL,
  NO_SCORE,
  REFUSED_NOTHING_WRITTEN,
  REFUSED_IN_PART,
  PREVIEW_ONLY,
  PASSED_OVER,
  DOUBTS,
  DOUBT,
  MORE_DOUBTS,
  STATE_MOVES,
  STATE_MOVE,
  MORE_STATE_MOVES,
  IMPORT_SUMMARY,
  PREVIEW_SUMMARY,
  ORIGINAL_WRITTEN,
  RANKING_TITLE,
  COLUMN_RANK,
  COLUMN_CODE,
  COLUMN_DEPARTMENT,
  COLUMN_TOTAL,
  COLUMN_GRADE,
  COLUMN_COVERAGE,
  COLUMN_RANGE,
  COLUMN_REMARK,
  COLUMN_TO_NEXT,
  POLICY,
  POLICY_LINE,
  DECISIONS,
  DECISION_LINE,
  DECISION_ABOUT,
  NOTICES,
  GROUP_TOTALS,
  SHARED,
  TABLE_WRITTEN,
  SHEETS_WRITTEN,
  /** {0} how many files or rows. */
  STEPS_DONE,
  /** {0} how many, {1} folder. */
  FILES_WRITTEN,
  DEPARTMENT_LINE,
  GOAL_LINE,
  WORDING_LINE,
  INDICATOR_LINE,
  TARGET_LINE,
  METHOD_LINE,
  DEFINITION_LINE,
  STATE_LINE,
  VERDICT_LINE,
  GOAL_SUM,
  GOAL_SUM_OF_NOTHING,
  CATEGORY_SUM_OF_NOTHING,
  CATEGORY_SUM,
  WAY_UP,
  TOTAL_LINE,
  PLACE_LINE,
  RANGE_LINE,
  TRY_MET,
  TRY_SCORE,
  TRY_NO_SCORE,
  TRY_NEEDS_RULE,
  TRY_NEEDS_NAME,
  TRY_UNKNOWN_NAME,
  TRY_NEEDS_BOTH_FILES,
  TRY_FILE_OR_RULE,
  TRY_REPORT,
  TRY_IGNORED,
  YES,
  NO,
  NOT_KNOWN,
  NO_DISPLAY,
  DEMO_WORKBOOK,
  USAGE_PROBLEM,
  VALUE_NOT_TAKEN,
  VALUE_MISSING,
  OPTION_TWICE,
  MISSING_PARAMETER,
  UNKNOWN_ARGUMENT,
  SEE_HELP,
  FAILURE,
  FAILURE_NOT_RECORDED,
  /** {0} how many, {1} the folder. */
  TEMPLATES_WRITTEN,
  /** {0} how many, {1} the folder. */
  PAPER_TEMPLATES_WRITTEN,
  /** {0} the folder. */
  PAPER_TEMPLATES_USE,
  /** {0} the tag, {1} what it stands for, {2} where, {3} whether it is needed. */
  FIELD_LINE,
  /** {0} file, {1} figures to fill in, {2} figures not asked for. */
  TEMPLATE_LINE,
  /** {0} department, {1} figures not asked for. */
  TEMPLATE_NONE,
  /** {0} how many files, {1} the folder. */
  SLIPS_WRITTEN,
  /** {0} the name, {1} the code. */
  NAME_REMEMBERED,
  /** {0} the name. */
  SAY_DEPARTMENT,
  /** {0} the name, {1} the department. */
  SAY_INDICATOR,
  /** {0} number, {1} department, {2} sort of line, {3} number of the line, {4} score. */
  APPEAL_FILED,
  /** {0} number, {1} the decision, {2} score before, {3} score after. */
  APPEAL_DECIDED,
  APPEALS_NONE,
  APPEAL_UNDECIDED,
  COLUMN_QUARTER,
  COLUMN_STATE,
  COLUMN_CHECK,
  /** {0} which of the findings, {1} what was found. */
  FINDING,
  /** {0} the folder. */
  NO_BACKUPS,
  /** {0} how many, {1} the folder. */
  BACKUPS,
  COLUMN_MADE,
  COLUMN_ENTRY,
  COLUMN_SIZE,
  COLUMN_FILE,
  COLUMN_LAST,
  RESTORE_NOT_DONE,
  COLUMN_CHANGED,
  COLUMN_SEAL,
  /** {0} act, {1} how many, {2} the departments. */
  SIGNED,
  /** {0} act, {1} department, {2} why not. */
  NOT_SIGNED,
  /** {0} how many, {1} the departments. */
  NOT_APPROVED,
  /** {0} year, {1} quarter, {2} number, {3} code, {4} who, {5} when, {6} program, {7} reason. */
  SEALED,
  /** The same. */
  SEAL_CORRECTED,
  /** {0} how many. */
  DIFFERENT_FROM_SEAL,
  SEALS_NONE,
  /** {0} how many cards. */
  REPLAYED_SAME,
  /** {0} how many cards, {1} how many differences. */
  REPLAYED_DIFFERENT,
  /** {0} the workbook. */
  ASK_PASSWORD,
  ASK_NEW_PASSWORD,
  ASK_AGAIN,
  /** {0} the word to type. */
  ASK_UNDERSTOOD,
  UNDERSTOOD,
  PASSWORD_NOT_SET,
  /** {0} seconds. */
  WAITING,
  NO_KEYBOARD,
  /** {0} the file. */
  PASSWORD_FILE_NOT_READ,
  /** {0} the option. */
  SAY_PERSON,
  /** {0} the version, {1} how many. */
  LICENCES,
  COLUMN_LIBRARY,
  COLUMN_VERSION,
  COLUMN_LICENCE,
  /** {0} entries, {1} of how many, {2} the head. */
  TRACE_LIST,
  /** {0} how many. */
  TRACE_SHOWN,
  /** {0} how many there are. */
  TRACE_NONE,
  /** {0} entries, {1} the file, {2} the head. */
  TRACE_WRITTEN;

  @Override
  public String family() {
    return "cli";
  }
}
