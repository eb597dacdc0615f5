package kaocheng.model.figure;

import java.time.LocalDate;

/** Where a figure came from. */
public sealed interface Source {

  /** A row of an imported file. */
  record Row(String file, long line) implements Source {
    /** What a person typed in stands on no line. */
    public static final long NO_LINE = 0;

    private static final long ON_TRIAL = -1;

    /** What somebody typed in, told by the name and the moment, and that stands in no file. */
    public static Row typed(String by) {
      return new Row(by, NO_LINE);
    }

    /** What was only tried out under a name, and is kept nowhere. */
    public static Row onTrial(String name) {
      return new Row(name, ON_TRIAL);
    }

    public boolean isTyped() {
      return line == NO_LINE;
    }

    public boolean isOnTrial() {
      return line == ON_TRIAL;
    }
  }

  /** A row of an imported file that tells a quarter's state as of a date, in its n-th version. */
  record Report(Row row, LocalDate asOf, int version) implements Source {}

  /** A number that stands in the rule itself. */
  record Rule() implements Source {}

  /** The assessment scheme: weights, quarters and policy of the cycle. */
  record Scheme() implements Source {}

  /** A document named by whoever handed the figure in, and the row that carried it. */
  record Document(String title, Row row) implements Source {}

  Source RULE = new Rule();
  Source SCHEME = new Scheme();
}
