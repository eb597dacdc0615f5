package kaocheng.exchange.table;

import java.util.List;
import kaocheng.model.figure.Source;

/** A row that somebody types in: it has a place among others, and stands on no line of a file. */
public record TypedRow(long line, List<String> cells) implements GivenRow {
  public TypedRow {
    cells = List.copyOf(cells);
  }

  @Override
  public long sourceLine() {
    return Source.Row.NO_LINE;
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public boolean isBlank(int cell) {
    return Blanks.isBlank(cells.get(cell));
  }

  @Override
  public String text(int cell, String expected) {
    return Blanks.without(cells.get(cell));
  }
}
