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
  /** A dash or 无 where a figure is asked for. */
  DASH_FOR_A_FIGURE,
  /** Nothing happened, where that is no figure. */
  BLANK_CANNOT_BE_ZERO,
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
  /** △ may be a fall or a rise. */
  SIGN_OF_TWO_MEANINGS,
  /** The figure is only about right, where an exact one is needed. */
  NOT_EXACT,
  /** {0} how it is qualified in the cell, {1} in the column of its own. */
  QUALIFIERS_DIFFER,
  /** {0} the day it would be, counted as table programs do. */
  DAY_AS_A_NUMBER,
  /** {0} the text, {1} how it was read. */
  READ_AS,
  /** {0} the text, {1} how it was read, as somebody said of the column. */
  READ_AS_ANSWERED,
  /** {0} the text, {1} the day it was read as. */
  READ_AS_DAY_NUMBER,
  /** {0} the text, {1} how sure it says it is. */
  QUALIFIED_IN_TEXT,
  /** As somebody said of the column. */
  BLANK_READ_AS_NOT_REPORTED,
  BLANK_READ_AS_ZERO,
  BLANK_READ_AS_NONE_OF_NONE,
  /** {0} the year taken. */
  BENCHMARK_YEAR_TAKEN;

  @Override
  public String family() {
    return "reason";
  }
}
