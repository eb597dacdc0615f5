package kaocheng.desktop.scorecards;

import kaocheng.model.text.Key;

/** What the scorecards say. */
public enum ScorecardsText implements Key {
  TITLE,
  HELP,
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
  NO_DERIVATION,
  FOLLOWING,
  CHOOSE_INDICATOR,
  PACE,
  PACE_ACTUAL,
  PACE_ASKED,
  PACE_OPEN,
  PACE_POINT,
  PACE_NOT_DRAWN,
  FORECAST,
  LAST_YEAR,
  NO_LAST_YEAR,
  LAST_YEAR_VALUE,
  SINCE_LAST_YEAR,
  BENCHMARKS,
  BENCHMARK_OF,
  BENCHMARK_OTHERWISE,
  BENCHMARK_PROSE,
  NO_BENCHMARK,
  BETWEEN,
  AHEAD,
  BEHIND,
  LEVEL,
  NO_FIGURE_YET,
  BULLET_LEGEND,
  DAYS,
  COMPARE,
  COMPARING,
  COMPARE_NOTE,
  COMPARED_ITEM,
  AGAINST,
  APART,
  POINTS_APART,
  NOT_THERE,
  OTHER_UNIT,
  NOTHING_TO_COMPARE,
  YEAR,
  APPEALS,
  CHOOSE_LINE,
  /** {0} the line. */
  APPEAL_AGAINST,
  APPEAL_NOTE,
  FILE_APPEAL,
  /** {0} number. */
  DECIDE_APPEAL,
  /** {0} the score when filed. */
  DECIDE_NOTE,
  DECIDE,
  /** {0} number, {1} claim, {2} document, {3} who, {4} day, {5} score. */
  APPEAL_FILED,
  /** {0} verdict, {1} reason, {2} document, {3} and {4} scores, {5} proposer, {6} approver. */
  APPEAL_DECIDED,
  APPEALS_KEPT,
  /** {0} number. */
  APPEAL_IS_FILED,
  /** {0} the seal. */
  APPEAL_AGAINST_SEAL,
  /** {0} number. */
  APPEAL_IS_DECIDED;

  @Override
  public String family() {
    return "scorecards";
  }
}
