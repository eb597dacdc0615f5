package kaocheng.exchange.sheet;

import java.util.List;
import kaocheng.exchange.chart.Caption;
import kaocheng.exchange.chart.CellChart;

/** A chart of the figures of a form, which a spreadsheet program draws below its table. */
public record SheetChart(
    CellChart.Shape shape, Caption caption, CellChart.Titles titles, List<Line> lines) {

  /** The cells of what is drawn together: its name, the names of its places, its figures. */
  public record Line(Strip name, Strip places, Strip figures) {}

  public SheetChart {
    lines = List.copyOf(lines);
  }

  /** How tall it has to be, in points, so that its letters have room. */
  double height() {
    return switch (shape) {
      case BARS -> {
        var places = lines.getFirst().places();
        yield Math.min(440, 110 + 24.0 * (places.lastRow() - places.firstRow() + 1));
      }
      case LINES -> 220;
    };
  }
}
