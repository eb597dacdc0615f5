package kaocheng.store;

import java.nio.file.Path;
import java.util.List;
import kaocheng.model.figure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What was got out of a damaged workbook: each table, the rows that nothing could be hung on, and
 * the new workbook that holds the rest, where its trace was whole enough to make one.
 */
public record Salvaged(
    List<Table> tables, List<Row> orphans, Figures figures, @Nullable Made made) {
  public Salvaged {
    tables = List.copyOf(tables);
    orphans = List.copyOf(orphans);
  }

  /** The figures that stand, and in how many places something made no sense and was left out. */
  public record Figures(List<Figure> standing, int leftOut) {
    public Figures {
      standing = List.copyOf(standing);
    }
  }

  /** A figure that stands, what it is counted in, and whether anybody vouches for it. */
  public record Figure(int year, Kept kept, Unit unit, State state) {}

  /** A new workbook, and the last entry of the trace that was got. */
  public record Made(Path workbook, TraceEntry last) {}

  /** The new workbook, if there is one. */
  public @Nullable Path workbook() {
    return made == null ? null : made.workbook();
  }

  /**
   * A table: its columns, the rows that were got, the places that cannot be read, and the rows
   * there were when it was written last, which is not known of every table.
   */
  public record Table(
      String name, List<String> columns, List<Row> rows, int lost, @Nullable Long written) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** How many rows are as they were written, and how many nobody vouches for. */
    public long of(State state) {
      return rows.stream().filter(row -> row.state() == state).count();
    }
  }

  /** A row as text, and whether anybody vouches for it. */
  public record Row(String table, List<String> values, State state) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** How far a row that was got can be trusted. */
  public enum State {
    /** All rows of its section are there, and are what was written. */
    VOUCHED_FOR,
    /** Something of its section is missing or different. */
    NOT_CHECKED,
    /** What it belongs to is lost. */
    ORPHAN
  }
}
