package kaocheng.store;

import kaocheng.model.text.Key;

/** The things a person can get wrong, as they are called in a refusal. */
public enum Datum implements Key {
  ACTOR,
  SUBJECT,
  YEAR,
  DECIMALS,
  LEAST_COVERAGE,
  GRADE,
  GRADE_FROM,
  DEPARTMENT_CODE,
  DEPARTMENT_NAME,
  RANKING_GROUP,
  GOAL_NUMBER,
  GOAL_TITLE,
  GOAL_WORDING,
  GOAL_WEIGHT,
  INDICATOR_NUMBER,
  INDICATOR_NAME,
  UNIT,
  TARGET,
  METHOD,
  INDICATOR_WEIGHT,
  DEFINITION,
  BASE_YEAR,
  BASELINE_VALUE,
  CITY,
  BENCHMARK_YEAR,
  BENCHMARK_VALUE,
  DOCUMENT,
  FILE_NAME,
  DIGEST,
  CHARSET,
  REPORTED_VALUE,
  NUMERATOR,
  DENOMINATOR,
  DONE_ON,
  PLACE,
  FIELD,
  REASON,
  AS_OF,
  NOTE,
  WRITTEN,
  SCORE,
  SCORE_TEXT;

  @Override
  public String family() {
    return "datum";
  }
}
