package kaocheng.usecase;

import java.util.Arrays;
import java.util.Optional;
import kaocheng.model.text.Key;

/** A stored word of an entry of the trace, said as people say it. */
public enum TraceCode implements Key {
  ENTERED,
  REVIEWED,
  APPROVED,
  RETURNED,
  LOCKED,
  UNLOCKED,
  NOT_SIGNED,
  KEY,
  EXCELLENCE,
  PERIOD,
  CUMULATIVE,
  SUM,
  RATIO_OF_SUMS,
  LAST,
  MEAN,
  WEIGHTED_MEAN,
  MAXIMUM,
  MINIMUM,
  PERIODS_MET,
  EVEN,
  ANNUAL,
  YEAR_END,
  COMPARABLE,
  DIFFERENT_DEFINITION,
  OPEN,
  CLOSED,
  WITHDRAWN,
  UPHELD,
  ADJUSTED,
  PARTLY,
  NOT_REPORTED,
  NOT_APPLICABLE,
  NOT_DUE,
  UNSCORABLE,
  NOTHING_SCORED,
  GONE,
  DEPARTMENT,
  GOAL,
  CATEGORY,
  INDICATOR,
  BONUS,
  DEDUCTION,
  EXEMPTION,
  VETO,
  LIFTING;

  static Optional<TraceCode> of(String stored) {
    return Arrays.stream(values()).filter(one -> one.name().equals(stored)).findFirst();
  }

  @Override
  public String family() {
    return "tracecode";
  }
}
