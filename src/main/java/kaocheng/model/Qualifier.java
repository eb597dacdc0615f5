package kaocheng.model;

/** How sure a reported value is. */
public enum Qualifier {
  EXACT,
  /** 约. */
  ABOUT,
  /** 至少. */
  AT_LEAST,
  /** 至多. */
  AT_MOST,
  /** 预计: never scored until an actual replaces it. */
  FORECAST
}
