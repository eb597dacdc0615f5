package kaocheng.exchange.sheet;

/** A column of a form; the width counts narrow letters, of which a Chinese character takes two. */
public record Column(String head, Medium medium, Kind kind, int width) {

  /** Where the column appears. */
  public enum Medium {
    /** On paper and in CSV. */
    BOTH,
    /** On paper only, where headings tell what CSV repeats in every row. */
    PAPER,
    /** In CSV only. */
    FLAT
  }

  /** How its cells are aligned. */
  public enum Kind {
    TEXT,
    WORD,
    FIGURE
  }

  public boolean isOnPaper() {
    return medium != Medium.FLAT;
  }

  public boolean isInFlatTable() {
    return medium != Medium.PAPER;
  }
}
