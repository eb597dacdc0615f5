package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.table.Table;
import kaocheng.exchange.table.TableRows;

/** The first rows of a table, as many as it takes to see how it is laid out. */
public record Peek(List<Line> lines) {
  private static final int MOST = 60;

  public Peek {
    lines = List.copyOf(lines);
  }

  /** One row and the line it stands on; a row that cannot be cut into cells has none. */
  public record Line(long number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** The cell's text; empty where the row is shorter. */
    public String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }

    long filled() {
      return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
  }

  /** Looks at a table. */
  public static Peek at(Table table) {
    var lines = new ArrayList<Line>();
    try (var rows = table.rows()) {
      while (lines.size() < MOST && rows.next()) {
        lines.add(new Line(rows.line(), rows.fault().isPresent() ? List.of() : cells(rows)));
      }
    }
    return new Peek(lines);
  }

  private static List<String> cells(TableRows rows) {
    return IntStream.range(0, rows.size()).mapToObj(place -> rows.text(place, "")).toList();
  }

  /** How many cells the longest of some lines has. */
  int width(int from, int count) {
    return lines.subList(from, Math.min(from + count, lines.size())).stream()
        .mapToInt(line -> line.cells().size())
        .max()
        .orElse(0);
  }
}
