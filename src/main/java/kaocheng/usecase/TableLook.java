package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Key;

/**
 * How a table of a file is read: where its headings stand, what each column is taken for and how
 * sure that is, what holds for the whole table, and its first rows.
 */
public record TableLook(
    String sheet,
    Key kind,
    long headingLine,
    int headingRows,
    List<SeenColumn> columns,
    List<SeenGiven> givens,
    List<SeenRow> rows,
    Gaps gaps) {

  public TableLook {
    columns = List.copyOf(columns);
    givens = List.copyOf(givens);
    rows = List.copyOf(rows);
  }

  /** The columns of figures that are asked about: those that a quarter has, or 0 where none has. */
  public List<Integer> quarters() {
    var quarters =
        columns.stream()
            .map(column -> column.choice().quarter())
            .filter(quarter -> quarter > 0)
            .distinct()
            .sorted()
            .toList();
    return quarters.isEmpty() ? List.of(0) : quarters;
  }

  /** A column, from 0, with its heading, what it is taken for, how sure that is, and some cells. */
  public record SeenColumn(
      int place, String heading, ColumnChoice choice, Key confidence, List<String> samples) {
    public SeenColumn {
      samples = List.copyOf(samples);
    }
  }

  /** What holds for the whole table and the text that says so; blank where a person did. */
  public record SeenGiven(ColumnChoice choice, String text, Key confidence, String foundIn) {}

  /** A row as it stands in the file. */
  public record SeenRow(long line, List<String> cells) {
    public SeenRow {
      cells = List.copyOf(cells);
    }
  }

  /** What is said of doubtful cells in a quarter's own column, or, of 0, in those that none has. */
  public record SeenAnswer(IntakeAnswer answer, int quarter) {}

  /** What has still to be said: columns that are missing, headings to be confirmed, and answers. */
  public record Gaps(List<ColumnChoice> missing, List<String> unsure, List<SeenAnswer> answers) {
    public Gaps {
      missing = List.copyOf(missing);
      unsure = List.copyOf(unsure);
      answers = List.copyOf(answers);
    }

    /** Whether the table can be read as it is. */
    public boolean isNone() {
      return missing.isEmpty() && unsure.isEmpty();
    }
  }
}
