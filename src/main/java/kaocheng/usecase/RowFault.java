package kaocheng.usecase;

import kaocheng.model.text.Key;

/** Why a row that reads well cannot go into this workbook. */
enum RowFault implements Key {
  /** {0} the years the workbook has. */
  YEAR_NOT_IN_WORKBOOK,
  /** {0} the year of the file's first row. */
  YEAR_DIFFERS_IN_FILE,
  UNKNOWN_DEPARTMENT,
  /** {0} department. */
  UNKNOWN_GOAL,
  /** {0} department. */
  UNKNOWN_INDICATOR,
  NAME_UNKNOWN,
  NAME_OF_SEVERAL,
  /** {0} the code beside the name, {1} the name that the code has. */
  NAME_OF_ANOTHER,
  /** {0} the code, {1} its name. */
  NAME_TAKEN_FOR,
  /** {0} the line that says it first. */
  TWICE_IN_FILE,
  /** {0} the year before the cycle. */
  BASE_YEAR_NOT_LAST_YEAR,
  /** {0} the city that the target names. */
  CITY_NOT_OF_TARGET,
  /** {0} first and {1} last day. */
  AS_OF_OUTSIDE_QUARTER,
  /** {0} as-of date. */
  DONE_AFTER_AS_OF,
  /** {0} the other quarter, {1} its figure. */
  CUMULATIVE_FALLS,
  /** {0} the earlier quarter. */
  UNCHANGED_SINCE,
  /** {0} last year's figure. */
  TARGET_FAR_BELOW_LAST_YEAR,
  /** The indicator needs no such figure. */
  NOT_FOR_THIS_INDICATOR,
  /** {0} the kinds it has. */
  PART_NOT_OF_INDICATOR,
  /** {0} the line that counts up to another day. */
  AS_OF_DIFFERS,
  /** {0} the points of the scale. */
  POINT_NOT_ON_SCALE,
  /** {0} the groups of the rule. */
  GROUP_NOT_OF_RULE,
  NO_GROUPS_IN_RULE,
  /** {0} the levels of the rule. */
  LEVEL_NOT_OF_RULE,
  /** {0} the full mark. */
  MARK_ABOVE_FULL,
  MARK_FOR_A_GRADE,
  GRADE_FOR_A_MARK,
  WEIGHT_MISSING,
  WEIGHT_NOT_USED,
  LATE_COUNTS_NOT_USED,
  /** {0} how many periods end in the quarter. */
  PERIODS_DIFFER,
  /** {0} the target's day. */
  DUE_NOT_OF_TARGET,
  NO_DUE_IN_TARGET,
  /** {0} department. */
  NO_SUCH_SCOPE,
  /** {0} the grades of the cycle. */
  GRADE_NOT_OF_CYCLE,
  /** {0} the number. */
  NO_SUCH_VETO,
  /** {0} the names in the rules. */
  REFERENCE_NOT_NAMED,
  /** {0} the quarter. */
  DUE_BY_THE_RULES,
  BEYOND_THE_GRID,
  /** {0} the quarter that is locked. */
  QUARTER_LOCKED;

  @Override
  public String family() {
    return "rowcheck";
  }

  /** What to do about it. */
  enum Remedy implements Key {
    CHECK_YEAR,
    CHECK_CLAUSES,
    SPLIT_YEARS,
    CHECK_DEPARTMENT,
    CHECK_GOAL,
    CHECK_INDICATOR,
    WRITE_THE_CODE,
    /** {0} codes with their names. */
    WRITE_ONE_OF_THE_CODES,
    CHECK_CODE_AND_NAME,
    DELETE_ONE,
    WRITE_LAST_YEAR,
    /** {0} city. */
    WRITE_CITY,
    WRITE_AS_OF,
    CHECK_DATE,
    GIVE_A_REASON_OR_CORRECT,
    CHECK_FIGURE,
    CHECK_TARGET,
    CHECK_PART,
    WRITE_ONE_AS_OF,
    WRITE_A_POINT_OF_THE_SCALE,
    WRITE_A_GROUP_OF_THE_RULE,
    LEAVE_GROUP_BLANK,
    WRITE_A_LEVEL_OF_THE_RULE,
    CHECK_MARK,
    WRITE_WITH_WEIGHT,
    WRITE_WITHOUT_WEIGHT,
    WRITE_A_RATIO,
    /** {0} how many. */
    WRITE_SO_MANY,
    /** {0} day. */
    WRITE_DUE,
    LEAVE_DUE_BLANK,
    CHECK_SCOPE,
    WRITE_A_GRADE_OF_THE_CYCLE,
    CHECK_VETO,
    CHECK_NAME,
    WRITE_FIGURE_OR_STATE,
    PASTE_FURTHER_UP_OR_LEFT,
    ASK_TO_UNLOCK;

    @Override
    public String family() {
      return "remedy";
    }
  }
}
