package kaocheng.store;

/** What an alias stands for. */
public enum AliasSort {
  /** A department's code, whoever sends it. */
  DEPARTMENT,
  /** The number of an indicator of the department that is the scope. */
  INDICATOR
}
