package kaocheng.model;

/** How the quarters make the value to date. */
public enum Aggregation {
  /** 求和: counts. */
  SUM,
  /** 比率合计: the sum of the numerators over the sum of the denominators. */
  RATIO_OF_SUMS,
  /** 取最新: the latest known value counts. */
  LAST,
  /** 取平均: the mean of the quarters. */
  MEAN,
  /** 加权平均: the mean of the quarters, each with the weight reported beside it. */
  WEIGHTED_MEAN,
  /** 取最大: the largest of the quarters. */
  MAXIMUM,
  /** 取最小: the smallest of the quarters. */
  MINIMUM,
  /** 达标期数: the quarters in which the target is met, out of those so far. */
  PERIODS_MET
}
