package kaocheng.exchange.intake;

import java.util.List;

/** What became of a row of a file: a value, or everything that is wrong with it. */
public sealed interface Line<T> {

  /** The line on which the row begins, as an editor counts. */
  long line();

  /** A row that says something, with remarks on how it was understood. */
  record Accepted<T>(long line, T value, List<RowProblem> remarks) implements Line<T> {
    public Accepted {
      remarks = List.copyOf(remarks);
    }
  }

  /** A row that was not taken, with all its problems. */
  record Rejected<T>(long line, List<RowProblem> problems) implements Line<T> {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
