package kaocheng.model;

/** Whether the share of the year that is asked by now is rounded. */
public enum PaceRule {
  EXACT,
  WHOLE_PERCENT
}
