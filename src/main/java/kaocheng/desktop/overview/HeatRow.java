package kaocheng.desktop.overview;

import java.util.List;
import kaocheng.desktop.base.Mark;
import kaocheng.model.Department;
import kaocheng.model.Goal;

/** The goals of a department and how each of them stands. */
public record HeatRow(Department department, List<Cell> cells) {
  public HeatRow {
    cells = List.copyOf(cells);
  }

  /** A goal: how it stands, and what it scored of its weight. */
  public record Cell(Goal goal, Mark mark, String score) {}
}
