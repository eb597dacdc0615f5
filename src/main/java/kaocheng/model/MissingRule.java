package kaocheng.model;

/** What becomes at year end of what was not reported. */
public enum MissingRule {
  /** Its weight is spread over the rest. */
  REALLOCATE,
  /** It scores nothing. */
  ZERO,
  /** The year cannot be closed for the department. */
  BLOCK
}
