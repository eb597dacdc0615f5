package kaocheng.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.chart.CellChart;

/** Where on its worksheet the cells of a form stand, and the charts below them. */
record Plot(String tab, PrintedForm form) {
  private static final double ROW = 20;
  private static final int LETTERS = 26;

  /** The place of a chart: the columns and rows it fills. */
  record Place(Span columns, Span rows) {}

  /** Leaves room for the charts below the form: bars alone, lines two beside each other. */
  List<Place> places(List<SheetChart> charts) {
    var places = new ArrayList<Place>();
    var paper = form.paper();
    for (var at = 0; at < charts.size(); at++) {
      var one = charts.get(at);
      var half = one.shape() == CellChart.Shape.LINES;
      var halves = Span.split(paper.widths(), List.of(1, 1));
      if (half && at % 2 == 1) {
        places.add(new Place(halves.getLast(), places.getLast().rows()));
      } else {
        var columns = half ? halves.getFirst() : paper.wholeWidth();
        places.add(new Place(columns, room(one.height())));
      }
    }
    return places;
  }

  /** Free rows that stand on one page, below a narrow one. */
  private Span room(double height) {
    var paper = form.paper();
    paper.letGo();
    paper.addRoom(ROW / 2);
    var first = paper.nextRow();
    var rows = (int) Math.ceil(height / ROW);
    for (var row = 0; row < rows; row++) {
      paper.keepWithNext(paper.nextRow() - 1);
      paper.addRoom(ROW);
    }
    return new Span(first, paper.nextRow() - 1);
  }

  CellChart chart(SheetChart chart) {
    var series = chart.lines().stream().map(this::series).toList();
    return new CellChart(chart.shape(), chart.caption(), chart.titles(), series);
  }

  private CellChart.Series series(SheetChart.Line line) {
    var formats =
        cells(line.figures()).stream().map(cell -> Paper.format(cell).orElse("General")).toList();
    return new CellChart.Series(
        range(line.name()), range(line.places()), range(line.figures()), formats);
  }

  private CellChart.Range range(Strip strip) {
    return new CellChart.Range(
        "'" + tab + "'!" + area(strip, "$"), cells(strip).stream().map(Plot::text).toList());
  }

  /** The cells as programs write them, for example {@code B3:B9}. */
  String area(Strip strip) {
    return area(strip, "");
  }

  private String area(Strip strip, String fixed) {
    var first = name(strip.firstRow(), strip.firstColumn(), fixed);
    var last = name(strip.lastRow(), strip.lastColumn(), fixed);
    return first.equals(last) ? first : first + ":" + last;
  }

  private String name(int row, int column, String fixed) {
    var letters = new StringBuilder();
    for (var rest = form.columnOf(column) + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return fixed + letters + fixed + (form.rowOf(row) + 1);
  }

  private List<Cell> cells(Strip strip) {
    var rows = form.paper().rows();
    var cells = new ArrayList<Cell>();
    for (var row = form.rowOf(strip.firstRow()); row <= form.rowOf(strip.lastRow()); row++) {
      for (var at = strip.firstColumn(); at <= strip.lastColumn(); at++) {
        var column = form.columnOf(at);
        cells.add(
            rows.get(row).stream()
                .filter(piece -> piece.span().first() == column)
                .map(Piece::cell)
                .findFirst()
                .orElse(Cell.BLANK));
      }
    }
    return cells;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> text;
      case Cell.Figure(BigDecimal value) -> value.toPlainString();
      case Cell.Percentage(BigDecimal share) -> share.toPlainString();
      case Cell.None _ -> Paper.DASH;
      case Cell.Blank _, Cell.Joined _ -> "";
    };
  }
}
