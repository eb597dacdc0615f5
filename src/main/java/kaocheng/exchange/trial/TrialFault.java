package kaocheng.exchange.trial;

import kaocheng.model.text.Key;

/** Why a case cannot be tried; {0} is the heading and {1} the text under it unless said. */
public enum TrialFault implements Key {
  /** {0} name, {1} the names there are. */
  UNKNOWN_NAME,
  /** {0} name. */
  SAID_TWICE,
  /** {0} what was written without a name. */
  NAME_MISSING,
  TARGET_MISSING,
  METHOD_MISSING,
  /** {0} heading, {1} place, {2} found, {3} sentences that would do. */
  SENTENCE_NOT_UNDERSTOOD,
  /** {0} heading, {1} text, {2} sentences that would do. */
  SENTENCE_NOT_FINISHED,
  /** {0} why the rules do not go together. */
  RULES_DO_NOT_FIT,
  WEIGHT_NOT_POSITIVE,
  NOT_A_NUMBER,
  TOO_MANY_DIGITS,
  /** {0} heading, {1} text, {2} the unit of the rule. */
  ANOTHER_UNIT,
  PERCENTAGE_FOR_A_NUMBER,
  RATIO_FOR_A_NUMBER,
  PERCENT_SIGN_MISSING,
  NEGATIVE,
  DENOMINATOR_ZERO,
  /** {0} the column that is missing, {1} the one that is there. */
  PART_MISSING,
  /** {0} heading, {1} text, {2} heading of the total. */
  MORE_THAN_ALL,
  /** {0} heading, {1} text, {2} the other heading. */
  VALUES_DIFFER,
  NOT_A_DAY,
  DONE_WITHOUT_A_DAY,
  /** {0} heading, {1} text, {2} the day in the target. */
  DUE_DIFFERS,
  NOT_A_PLACE,
  PLACE_BEYOND_FIELD,
  NOT_A_GRADE,
  NOT_BALLOTS,
  /** {0} heading, {1} text, {2} the most periods. */
  TOO_MANY_PERIODS,
  NOT_ITEMS,
  NOT_HONOURS,
  /** {0} heading, {1} text, {2} the words there are. */
  NOT_A_QUALIFIER,
  QUALIFIERS_DIFFER,
  /** {0} heading, {1} the character's code. */
  CHARACTER_NOT_ALLOWED,
  /** {0} why the row cannot be cut into cells, {1} its beginning. */
  ROW_BROKEN,
  /** {0} how many cells there should be. */
  MORE_CELLS_THAN_HEADINGS,
  /** {0} headings whose figures the rule does not take. */
  FIGURES_NOT_TAKEN;

  @Override
  public String family() {
    return "try";
  }
}
