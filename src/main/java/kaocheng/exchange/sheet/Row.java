package kaocheng.exchange.sheet;

import java.util.List;

/** A row of a form with one cell for each column. */
public record Row(Level level, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }
}
