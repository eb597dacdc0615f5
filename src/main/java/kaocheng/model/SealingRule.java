package kaocheng.model;

/** What has to come before a quarter is sealed. */
public enum SealingRule {
  AT_ANY_TIME,
  /** Every department has to be approved as it stands. */
  APPROVED
}
