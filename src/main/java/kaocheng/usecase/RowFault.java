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
  /** {0} the line that says it first. */
  TWICE_IN_FILE,
  /** {0} the year before the cycle. */
  BASE_YEAR_NOT_LAST_YEAR,
  /** {0} the city that the target names. */
  CITY_NOT_OF_TARGET,
  /** {0} first and {1} last day. */
  AS_OF_OUTSIDE_QUARTER,
  /** {0} as-of date. */
  DONE_AFTER_AS_OF;

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
    DELETE_ONE,
    WRITE_LAST_YEAR,
    /** {0} city. */
    WRITE_CITY,
    WRITE_AS_OF,
    CHECK_DATE;

    @Override
    public String family() {
      return "remedy";
    }
  }
}
