package kaocheng.desktop.sheets;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import kaocheng.usecase.SheetPage;
import kaocheng.usecase.SheetPage.Ground;
import kaocheng.usecase.SheetPage.Letters;
import kaocheng.usecase.SheetPage.Line;
import kaocheng.usecase.SheetPage.Pen;
import kaocheng.usecase.SheetPage.Spot;

/** A page as it comes out of a printer: dark on white in every theme. */
final class PageView extends Pane {
  private static final String FAMILY = "Noto Sans SC";

  PageView(SheetPage page) {
    setMinSize(page.width(), page.height());
    setPrefSize(page.width(), page.height());
    setMaxSize(page.width(), page.height());
    resize(page.width(), page.height());
    getChildren().add(new Rectangle(page.width(), page.height(), Color.WHITE));
    page.strokes().forEach(stroke -> getChildren().add(drawn(stroke)));
  }

  private static Node drawn(SheetPage.Stroke stroke) {
    return switch (stroke) {
      case Ground(var corners, var color) -> ground(corners, color);
      case Line(var spots, var pen) -> line(spots, pen);
      case Letters(var start, var text, var type) -> letters(start, text, type);
    };
  }

  private static Shape ground(List<Spot> corners, String color) {
    var ground = new Polygon();
    ground.getPoints().setAll(numbers(corners));
    ground.setFill(Color.web(color));
    return ground;
  }

  private static Shape line(List<Spot> spots, Pen pen) {
    var line = new Polyline();
    line.getPoints().setAll(numbers(spots));
    line.setStroke(Color.web(pen.color()));
    line.setStrokeWidth(pen.width());
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    line.setFill(null);
    if (pen.isDashed()) {
      line.getStrokeDashArray().setAll(3 * pen.width(), 2 * pen.width());
    }
    return line;
  }

  private static List<Double> numbers(List<Spot> spots) {
    return spots.stream().flatMap(spot -> Stream.of(spot.left(), spot.top())).toList();
  }

  private static Shape letters(Spot start, String text, SheetPage.Type type) {
    var weight = type.isHeavy() ? FontWeight.BOLD : FontWeight.NORMAL;
    var letters = new Text(start.left(), start.top(), text);
    letters.setFont(Font.font(FAMILY, weight, type.size()));
    letters.setFill(Color.web(type.color()));
    letters.setTextOrigin(VPos.BASELINE);
    return letters;
  }
}
