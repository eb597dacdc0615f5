package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What is worth knowing about an import although nothing was refused. */
public enum Notice implements Key {
  /** {0} year. */
  CYCLE_OPENED,
  /** {0} department, {1} sum of its goals' weights. */
  GOAL_WEIGHTS_NOT_HUNDRED,
  /** {0} department, {1} goal, {2} its weight, {3} sum of its indicators' weights. */
  INDICATOR_WEIGHTS_DIFFER,
  /** {0} department, {1} goal. */
  GOAL_WITHOUT_INDICATOR,
  /** {0} department, {1} indicator, {2} points of the best tier, {3} weight. */
  TIERS_OFF_WEIGHT,
  /** {0} when, {1} under which name. */
  TAKEN_BEFORE,
  /** {0} when, {1} under which name. */
  COMPARED_AGAIN,
  /** {0} the most mebibytes. */
  ORIGINAL_TOO_LARGE,
  PASSED_OVER_NO_TABLE,
  PASSED_OVER_HIDDEN,
  PASSED_OVER_LINK,
  PASSED_OVER_TOO_DEEP,
  PASSED_OVER_UNREADABLE,
  /** {0} how many more. */
  MORE_DOUBTS,
  /** {0} how many figures at a time. */
  DOUBTS_IN_PARTS,
  OTHERS_NOT_LOOKED_AT,
  /** {0} line, {1} column, {2} found, {3} remark. */
  ROW_REMARK,
  /** {0} department, {1} indicator, {2} percent of the target reached. */
  TARGET_MAY_BE_TOO_LOW,
  MOVES_NOT_LISTED,
  /** Its own rows were good. */
  ANOTHER_SHEET_REFUSED,
  /** {0} how many more. */
  MORE_PROBLEMS,
  /** {0} how many more. */
  MORE_REMARKS;

  @Override
  public String family() {
    return "notice";
  }
}
