package kaocheng.model.figure;

import kaocheng.model.text.Key;

/** The terms of the trade that name the lines of a derivation. */
public enum Term implements Label, Key {
  REPORTED,
  REPORTED_NUMERATOR,
  REPORTED_DENOMINATOR,
  SUM_TO_DATE,
  NUMERATOR_TO_DATE,
  DENOMINATOR_TO_DATE,
  MEAN_TO_DATE,
  QUARTERS_COUNTED,
  MEASURED,
  MEASURED_RATIO,
  SAVED,
  REDUCTION,
  LEFT_OVER,
  TARGET,
  TARGET_TO_DATE,
  CEILING,
  BASELINE,
  BASELINE_TO_DATE,
  BENCHMARK,
  SHARE_OF_YEAR,
  VERDICT,
  COMPLETION,
  SHARE_OF_TARGET,
  CAP,
  CAPPED_COMPLETION,
  ZERO,
  WHOLE,
  DOUBLE,
  SHORTFALL,
  PERCENT_POINTS,
  STEP,
  STEPS,
  COUNTED_STEPS,
  POINTS_PER_STEP,
  DEDUCTION,
  BONUS,
  BONUS_CAP,
  CAPPED_BONUS,
  WEIGHT,
  GOAL_WEIGHT,
  INDICATOR_WEIGHTS,
  TIER,
  GRADE,
  GRADE_SHARE,
  DUE_DATE,
  DONE_DATE,
  UNDONE_AS_OF,
  MONTHS_LATE,
  MONTHS_EARLY,
  PLACE,
  EXACT_POINTS,
  SCORE,
  EARNED,
  EARNED_SUM,
  EARNED_RATE,
  FULL_MARKS,
  SCORED_WEIGHT,
  APPLICABLE_WEIGHT,
  DECLARED_WEIGHT,
  OPEN_WEIGHT,
  COVERAGE,
  LOWEST,
  HIGHEST,
  EXACT_TOTAL,
  CAPPED_TOTAL,
  TOTAL;

  @Override
  public Term term() {
    return this;
  }

  @Override
  public String detail() {
    return "";
  }

  /** This term, narrowed by a proper name. */
  public Label of(String detail) {
    return new Label.Of(this, detail);
  }

  @Override
  public String family() {
    return "term";
  }
}
