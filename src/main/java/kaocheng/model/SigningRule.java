package kaocheng.model;

/** Who may enter, review and approve. */
public enum SigningRule {
  /** One person may do all three. */
  ANYONE,
  /** Three different persons do it. */
  DIFFERENT_PERSONS
}
