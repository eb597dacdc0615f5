package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Indicator;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the grid of quarterly data: an indicator's main figure, or one of its others, in the
 * unit in which it is reported, with a cell for each quarter.
 */
public record GridRow(Indicator indicator, @Nullable ValueKind part, Unit unit, List<Cell> cells) {
  public GridRow {
    cells = List.copyOf(cells);
  }

  public Cell cell(Quarter quarter) {
    return cells.get(quarter.number() - 1);
  }

  /**
   * A cell: its state, the figure just as it was written, the note, how many versions there are,
   * what stands with its source, and what stood the quarter before, the last of last year for the
   * first.
   */
  public record Cell(
      FigureSlot slot,
      FigureState state,
      String text,
      String note,
      int versions,
      Optional<Measurement> standing,
      Optional<Measurement> before) {}
}
