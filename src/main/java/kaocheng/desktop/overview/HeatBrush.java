package kaocheng.desktop.overview;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Palette;

/** Paints the part of the heat map that can be seen; all sizes follow the size of the text. */
final class HeatBrush {
  private static final double SIGN = 12;
  private static final double GAP = 2;

  private final Canvas canvas;
  private final Palette palette;
  private Font font = Font.getDefault();
  private double names;
  private double head;
  private double wide;
  private double high;

  /** The first row and the first column that can be seen. */
  record Corner(int row, int column) {}

  HeatBrush(Canvas canvas, Palette palette) {
    this.canvas = canvas;
    this.palette = palette;
    use(font);
  }

  void use(Font used) {
    font = Font.font(used.getFamily(), used.getSize() * 0.9);
    var size = used.getSize();
    names = size * 13.5;
    head = size * 1.9;
    wide = size * 2.3;
    high = size * 1.9;
  }

  double width(int columns) {
    return names + columns * wide;
  }

  double height(int rows) {
    return head + rows * high;
  }

  int columnsSeen() {
    return Math.max(1, (int) ((canvas.getWidth() - names) / wide));
  }

  int rowsSeen() {
    return Math.max(1, (int) ((canvas.getHeight() - head) / high));
  }

  int rowAt(double y) {
    return y < head ? -1_000_000 : (int) ((y - head) / high);
  }

  int columnAt(double x) {
    return x < names ? -1_000_000 : (int) ((x - names) / wide);
  }

  void paint(List<HeatRow> rows, Corner corner, int columns) {
    var context = canvas.getGraphicsContext2D();
    context.setFill(palette.paper());
    context.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    context.setFont(font);
    context.setTextBaseline(VPos.CENTER);
    context.setLineCap(StrokeLineCap.ROUND);
    heads(context, corner.column(), Math.min(columnsSeen(), columns - corner.column()));
    for (var at = 0; at <= rowsSeen() && corner.row() + at < rows.size(); at++) {
      row(context, rows.get(corner.row() + at), head + at * high, corner.column());
    }
  }

  private void heads(GraphicsContext context, int first, int seen) {
    context.setFill(palette.ink());
    context.setTextAlign(TextAlignment.CENTER);
    for (var at = 0; at < seen; at++) {
      context.fillText(
          Integer.toString(first + at + 1), names + (at + 0.5) * wide, head / 2, wide - GAP);
    }
  }

  private void row(GraphicsContext context, HeatRow row, double top, int first) {
    context.setFill(palette.ink());
    context.setTextAlign(TextAlignment.LEFT);
    var department = row.department();
    context.fillText(fitting(department.code() + " " + department.name()), 0, top + high / 2);
    var last = Math.min(row.cells().size(), first + columnsSeen());
    for (var at = first; at < last; at++) {
      cell(context, row.cells().get(at).mark(), names + (at - first) * wide, top);
    }
  }

  /** As much of a name as fits before the cells. */
  private String fitting(String name) {
    var text = new Text(name);
    text.setFont(font);
    var shown = name;
    while (text.getLayoutBounds().getWidth() > names - 2 * GAP && shown.length() > 1) {
      shown = shown.substring(0, shown.length() - 1);
      text.setText(shown + "…");
    }
    return text.getText();
  }

  private void cell(GraphicsContext context, Mark mark, double left, double top) {
    context.setFill(palette.fill(mark));
    context.fillRoundRect(left + 1, top + 1, wide - GAP, high - GAP, 4, 4);
    var ink = palette.ink(mark);
    if (mark == Mark.MISSING) {
      outline(context, ink, left, top);
    }
    var scale = font.getSize() / SIGN;
    context.save();
    context.translate(left + (wide - SIGN * scale) / 2, top + (high - SIGN * scale) / 2);
    context.scale(scale, scale);
    context.setStroke(ink);
    context.setLineWidth(1.7);
    context.beginPath();
    context.appendSVGPath(mark.sign());
    context.stroke();
    context.restore();
  }

  private void outline(GraphicsContext context, Color ink, double left, double top) {
    context.setStroke(ink);
    context.setLineWidth(1);
    context.setLineDashes(3, 2);
    context.strokeRoundRect(left + 1.5, top + 1.5, wide - GAP - 1, high - GAP - 1, 4, 4);
    context.setLineDashes();
  }

  /** The ring around the cell that the keyboard is at. */
  void ring(int row, int column) {
    if (row < 0 || column < 0 || row > rowsSeen() || column >= columnsSeen()) {
      return;
    }
    var context = canvas.getGraphicsContext2D();
    context.setStroke(palette.ink());
    context.setLineWidth(2);
    context.strokeRoundRect(names + column * wide, head + row * high, wide, high, 5, 5);
  }
}
