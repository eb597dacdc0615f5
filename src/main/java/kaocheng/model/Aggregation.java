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
  MEAN
}
