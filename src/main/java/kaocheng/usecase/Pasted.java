package kaocheng.usecase;

import java.util.List;
import java.util.Optional;

/**
 * What became of a block from the clipboard; the faults and figures of the edit name the cells by
 * their place in this list, from 1.
 */
public record Pasted(List<Cell> cells, Edited edited) {
  public Pasted {
    cells = List.copyOf(cells);
  }

  /** A cell that says something: where in the block, what it is of, and its text as pasted. */
  public record Cell(int row, int column, Optional<FigureSlot> slot, String text) {}

  /** The cell that a fault is about. */
  public Cell cell(EditFault fault) {
    return cells.get((int) fault.place() - 1);
  }
}
