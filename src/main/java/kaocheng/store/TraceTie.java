package kaocheng.store;

import kaocheng.model.text.Key;

/** How a step by hand stands to another one, and the number of the entry that tells of that. */
public record TraceTie(Sort sort, long number) {
  /** Undoing and redoing, from both sides. */
  public enum Sort implements Key {
    UNDOES,
    UNDONE_BY,
    REDOES,
    REDONE_BY;

    @Override
    public String family() {
      return "tie";
    }
  }
}
