package kaocheng.exchange.intake;

/** What a department says about its own reporting. */
public enum ReportState {
  /** 已报. */
  REPORTED,
  /** 未报. */
  NOT_REPORTED,
  /** 不适用, with a reason. */
  NOT_APPLICABLE
}
