package kaocheng.desktop.goals;

import kaocheng.model.text.Key;

/** What the screen for departments and goals says. */
public enum GoalsText implements Key {
  TITLE,
  HELP,
  LOADING,
  WRITING,
  TRYING,
  FILTER,
  ONLY_UNEVEN,
  COLUMN_ITEM,
  COLUMN_WEIGHT,
  NOTHING_FOUND,
  NO_DEPARTMENT,
  NEW_DEPARTMENT,
  NEW_GOAL,
  NEW_INDICATOR,
  CHOOSE_DEPARTMENT_FIRST,
  CHOOSE_GOAL_FIRST,
  /** {0} how many departments, {1} goals, {2} indicators. */
  SUMMARY,
  /** {0} the sum. */
  SUM_NOT_HUNDRED,
  /** {0} the goal's weight, {1} the sum of its indicators' weights. */
  SUM_DIFFERS,
  NO_INDICATOR,
  EMPTY,
  NOTHING_CHOSEN,
  NEW_ENTRY,
  ENTRY,
  HOW_EXISTING,
  HOW_NEW,
  CREATE,
  GIVE_UP_NEW,
  /** {0} what is withdrawn. */
  WITHDRAW,
  /** {0} what is withdrawn. */
  WHY_WITHDRAWN,
  WITHDRAW_NOW,
  /** {0} what is withdrawn, {1} how many goals, {2} how many indicators go with it. */
  WITHDRAW_DEPARTMENT_NOW,
  /** {0} what is withdrawn, {1} how many indicators go with it. */
  WITHDRAW_GOAL_NOW,
  UNWRITTEN,
  GIVE_UP_TYPED,
  NOT_A_YEAR,
  BY_CONTENT,
  BY_TARGET,
  WORDING,
  LAST_YEAR,
  LAST_TARGET,
  LAST_ACTUAL,
  /** {0} the year, {1} the figure, {2} where it comes from. */
  BASELINE,
  NO_LAST_YEAR,
  WEIGHTS,
  /** {0} a sort of goals or a goal, {1} its weight. */
  WEIGHT_OF,
  TRY,
  TRY_NOTE,
  TRY_NOT_YET,
  TRY_FILL_IN,
  /** {0} the points, {1} full points. */
  TRY_SCORE,
  PROMPT_UNIT,
  PROMPT_GROUP,
  PROMPT_NUMBER,
  PROMPT_WORDING,
  PROMPT_DEFINITION;

  @Override
  public String family() {
    return "goals";
  }
}
