package kaocheng.model.card;

import kaocheng.model.text.Key;

/** What is worth knowing about a total, a rank or a grade. */
public enum CardNotice implements Key {
  /** {0} what the weights of the goals add up to. */
  GOAL_WEIGHTS_NORMALISED,
  /** {0} the goal, {1} its weight, {2} what the weights of its indicators add up to. */
  INDICATOR_WEIGHTS_NORMALISED,
  /** {0} the indicators. */
  MISSING_AS_ZERO,
  /** {0} the indicators that have to be decided. */
  CLOSING_BLOCKED,
  /** {0} the indicator, {1} its completion in percent. */
  OVERFULFILLED,
  WEIGHTED_REPORTS,
  /** {0} the quarters. */
  REPORTS_WITHOUT_TOTAL,
  /** {0} the other department, {1} what decided, {2} the own figure, {3} the other's. */
  TIE_DECIDED,
  /** Stands for a figure where nothing was scored. */
  NOT_SCORED,
  /** {0} the grade the total earns, {1} the seats, {2} the grade given. */
  QUOTA_FULL,
  /** {0} the grade the total earns, {1} the seats, {2} how many tie, {3} the grade given. */
  TIED_AT_CUT,
  /** {0} the number of the veto, {1} the grade the total earns, {2} the grade given. */
  GRADE_VETOED;

  @Override
  public String family() {
    return "cardnotice";
  }
}
