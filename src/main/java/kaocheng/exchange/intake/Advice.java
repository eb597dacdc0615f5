package kaocheng.exchange.intake;

import kaocheng.model.text.Key;

/** What to write instead. */
public enum Advice implements Key {
  CHECK_QUOTATION_MARKS,
  SPLIT_THE_TEXT,
  QUOTE_CELLS_WITH_SEPARATORS,
  FILL_IN,
  /** {0} the most characters. */
  SHORTEN,
  DELETE_THE_CHARACTER,
  WRITE_FOUR_DIGITS,
  WRITE_A_DAY,
  WRITE_A_PLAIN_NUMBER,
  /** {0} decimals. */
  ROUND_THE_NUMBER,
  WRITE_A_NUMBER_ABOVE_ZERO,
  /** {0} the words to choose from. */
  WRITE_ONE_OF,
  /** {0} sentences that would do. */
  WRITE_A_SENTENCE_LIKE,
  MAKE_THE_RULES_AGREE,
  /** {0} the unit. */
  WRITE_THE_UNIT,
  CHOOSE_ANOTHER_AGGREGATION,
  DELETE_ONE_ROW,
  /** {0} the unit. */
  CONVERT_TO_THE_UNIT,
  /** {0} the number as it stands, {1} as a fraction, {2} with the percent sign. */
  ADD_THE_PERCENT_SIGN,
  WRITE_A_PERCENTAGE,
  WRITE_A_RATIO,
  WRITE_A_PLACE,
  WRITE_A_DAY_OR_NOT_DONE,
  WRITE_ZERO_OR_A_STATE,
  DELETE_VALUE_OR_STATE,
  GIVE_A_REASON,
  KEEP_VALUE_OR_PARTS,
  FILL_IN_BOTH_PARTS,
  CHECK_THE_DENOMINATOR,
  CHECK_THE_FIGURE,
  CHECK_THE_PLACE,
  WRITE_A_WHOLE_NUMBER,
  CHECK_STATE_AND_DAY,
  NAME_THE_DOCUMENT,
  KEEP_MARK_OR_GRADE,
  NAME_ANOTHER_PERSON,
  NAME_THE_VETO,
  LEAVE_BLANK,
  /** {0} an example. */
  WRITE_LIKE,
  WRITE_PLUS_OR_MINUS,
  WRITE_THE_EXACT_FIGURE,
  KEEP_ONE_QUALIFIER,
  WRITE_A_STATE,
  WRITE_THE_DAY_IN_FULL,
  ADD_THE_BRACKET,
  ADD_THE_YEAR;

  @Override
  public String family() {
    return "advice";
  }
}
