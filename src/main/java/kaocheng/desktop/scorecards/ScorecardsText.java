package kaocheng.desktop.scorecards;

import kaocheng.model.text.Key;

/** What the scorecards say. */
public enum ScorecardsText implements Key {
  TITLE,
  HELP,
  PREVIOUS,
  NEXT,
  CHOOSE,
  SUMMARY,
  SUMMARY_NO_TOTAL,
  RANGE,
  TOTAL,
  COLUMN_ITEM,
  COLUMN_WEIGHT,
  COLUMN_SCORE,
  COLUMN_MEASURED,
  COLUMN_STATE,
  COLUMN_TREND,
  TREND_OF,
  TREND_QUARTER,
  EXPLANATION,
  STEP,
  VALUE,
  HOW,
  WORDING,
  TARGET,
  METHOD,
  DEFINITION,
  WAY_UP,
  DECISIONS,
  NOTICES,
  NOTHING_CHOSEN,
  NO_DERIVATION;

  @Override
  public String family() {
    return "scorecards";
  }
}
