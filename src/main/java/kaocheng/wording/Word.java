package kaocheng.wording;

import kaocheng.model.text.Key;

/** Single words and short phrases that screens, terminals and sheets share. */
public enum Word implements Key {
  UNIT_POINTS,
  UNIT_PERCENT_POINT,
  UNIT_PLACE,
  UNIT_MONTHS,
  MET,
  NOT_MET,
  ABOUT,
  ROUNDED,
  LARGER_OF,
  SMALLER_OF,
  ROUNDED_DOWN,
  ROUNDED_UP,
  MONTHS_STARTED,
  MONTHS_WHOLE,
  TIER_REACHED,
  NO_TIER_REACHED,
  NOT_UNDER,
  NOT_OVER,
  LIST,
  CLAUSE,
  SOURCE_ROW,
  SOURCE_REPORT,
  SOURCE_DOCUMENT,
  SOURCE_RULE,
  SOURCE_SCHEME,
  SCORED,
  MISSING,
  NOT_APPLICABLE,
  NOT_DUE,
  UNSCORABLE,
  MISSING_QUARTERS,
  NOT_APPLICABLE_BECAUSE,
  NOT_DUE_UNTIL,
  UNSCORABLE_BECAUSE,
  KEY,
  EXCELLENCE,
  QUARTER,
  PROVISIONAL,
  FINAL,
  RANKED,
  RANKED_SHARED;

  @Override
  public String family() {
    return "word";
  }
}
