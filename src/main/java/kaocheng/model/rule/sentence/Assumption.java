package kaocheng.model.rule.sentence;

/** What a sentence leaves open and its reading takes for granted; the written rule says it. */
public enum Assumption {
  /** A part of a step counts in proportion. */
  IN_PROPORTION,
  /** A line goes on outside its two values. */
  OPEN_ENDED,
  /** Nobody gets more than full points. */
  CAPPED_AT_FULL
}
