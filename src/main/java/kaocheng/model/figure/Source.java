package kaocheng.model.figure;

import java.time.LocalDate;

/** Where a figure came from. */
public sealed interface Source {

  /** A row of an imported file. */
  record Row(String file, long line) implements Source {
    private static final long NO_LINE = 0;

    /** What somebody typed in under a name, and that stands in no file. */
    public static Row typed(String name) {
      return new Row(name, NO_LINE);
    }

    public boolean isTyped() {
      return line == NO_LINE;
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
