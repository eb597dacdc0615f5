package kaocheng.exchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A worksheet of a workbook: a form, the charts of its figures, and the figures that are shaded by
 * their size, from nought to so many.
 */
public record Leaf(Sheet sheet, List<SheetChart> charts, List<Shading> shadings) {

  /** Figures that are the darker the nearer they come to the most that can be had. */
  public record Shading(Strip figures, BigDecimal most) {}

  public Leaf {
    charts = List.copyOf(charts);
    shadings = List.copyOf(shadings);
  }

  public static Leaf plain(Sheet sheet) {
    return new Leaf(sheet, List.of(), List.of());
  }

  /** The form with nothing where a chart finds no figure: words would be drawn as nought. */
  Sheet charted() {
    if (charts.isEmpty()) {
      return sheet;
    }
    var rows =
        IntStream.range(0, sheet.rows().size())
            .mapToObj(at -> charted(at, sheet.rows().get(at)))
            .toList();
    return new Sheet(
        sheet.heading(), sheet.facts(), sheet.columns(), rows, sheet.totals(), sheet.closing());
  }

  private Row charted(int row, Row cells) {
    return new Row(
        cells.level(),
        IntStream.range(0, cells.cells().size())
            .mapToObj(
                column ->
                    isDrawn(row, column)
                        ? figure(cells.cells().get(column))
                        : cells.cells().get(column))
            .toList());
  }

  private boolean isDrawn(int row, int column) {
    return charts.stream()
        .flatMap(chart -> chart.lines().stream())
        .anyMatch(line -> line.figures().contains(row, column));
  }

  private static Cell figure(Cell cell) {
    return switch (cell) {
      case Cell.Figure _, Cell.Percentage _, Cell.Blank _ -> cell;
      case Cell.None _ -> Cell.BLANK;
      case Cell.Text _, Cell.Joined _ ->
          throw new IllegalArgumentException("a chart needs figures: " + cell);
    };
  }
}
