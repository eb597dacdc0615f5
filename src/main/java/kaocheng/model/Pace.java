package kaocheng.model;

/** What part of the year's target is asked of each quarter (时序进度). */
public enum Pace {
  /** 均衡: a quarter of the annual number each quarter. */
  EVEN,
  /** 全年: the same target all the year. */
  ANNUAL,
  /** 年终: scored at year end only. */
  YEAR_END
}
