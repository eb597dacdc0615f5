package kaocheng.exchange.intake;

import kaocheng.model.text.Key;

/** Why a cell or a row cannot be taken, or why it is worth a look. */
public enum Reason implements Key {
  /** {0} how many headings there are. */
  MORE_CELLS_THAN_HEADINGS,
  BLANK,
  /** {0} the most characters. */
  TEXT_TOO_LONG,
  /** {0} the character's code, {1} its place in the cell. */
  CHARACTER_NOT_ALLOWED,
  NOT_A_YEAR,
  NOT_A_QUARTER,
  NOT_A_DAY,
  NOT_A_NUMBER,
  /** {0} the most digits before the decimal point, {1} the most behind it. */
  TOO_MANY_DIGITS,
  NOT_ABOVE_ZERO,
  UNKNOWN_WORD,
  /** {0} the place of the trouble, {1} what stands there. */
  SENTENCE_NOT_FINISHED,
  SENTENCE_NOT_UNDERSTOOD,
  /** {0} what the rules need. */
  UNIT_DOES_NOT_FIT,
  AGGREGATION_DOES_NOT_FIT,
  /** {0} the line that says the same thing first. */
  SAID_BEFORE,
  /** {0} the indicator's unit, {1} the unit found. */
  ANOTHER_UNIT,
  PERCENTAGE_FOR_A_NUMBER,
  NUMBER_FOR_A_PERCENTAGE,
  RATIO_FOR_SOMETHING_ELSE,
  NOT_A_RATIO,
  NOT_A_PLACE,
  NOT_A_GRADE,
  NOT_A_MILESTONE,
  NOTHING_REPORTED,
  VALUE_DESPITE_STATE,
  NO_REASON_GIVEN,
  VALUE_AND_PARTS,
  PART_MISSING,
  DENOMINATOR_IS_ZERO,
  NEGATIVE_COUNT,
  NEGATIVE_PART,
  PLACE_BELOW_ONE,
  PLACE_BEYOND_FIELD,
  NUMERATOR_ABOVE_DENOMINATOR,
  NEGATIVE_PERCENTAGE,
  READ_AS_IN_PROPORTION,
  READ_AS_OPEN_ENDED,
  READ_AS_CAPPED_AT_FULL,
  /** A number of pieces is whole. */
  NOT_A_WHOLE_NUMBER,
  DONE_DESPITE_STATE,
  WITHDRAWN_DESPITE_STATE,
  NO_DAY_FOR_STATE,
  NO_APPROVAL,
  DONE_BEFORE_LISTED,
  MARK_OR_GRADE,
  NEGATIVE_MARK,
  LAST_PLACE_MISSING,
  APPROVED_BY_THE_PROPOSER,
  NO_VETO_NAMED,
  NO_USE_FOR_THIS,
  NOT_A_LEVEL,
  NOT_A_LEDGER_COUNT,
  NOT_A_SERIES,
  NOT_BALLOTS,
  NOT_MARKS,
  NOT_VERDICTS,
  NOT_HONOURS,
  NOT_ITEMS,
  ITEM_WEIGHT_NOT_POSITIVE,
  /** {0} the year taken. */
  BENCHMARK_YEAR_TAKEN;

  @Override
  public String family() {
    return "reason";
  }
}
