package kaocheng.desktop.scorecards;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import kaocheng.desktop.base.Palette;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;

/** A drawing as wide as its place, told in words to screen readers; sizes follow the text. */
abstract class Plot extends Region {
  private final Canvas canvas = new Canvas();
  private final Label probe = new Label();
  private final Palette palette;
  private final double lines;

  /** As high as so many lines of text. */
  Plot(Palette palette, double lines) {
    this.palette = palette;
    this.lines = lines;
    probe.setVisible(false);
    probe.setManaged(false);
    getChildren().addAll(canvas, probe);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
  }

  final Palette palette() {
    return palette;
  }

  final double size() {
    return probe.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return size() * lines;
  }

  @Override
  protected double computePrefWidth(double height) {
    return size() * 26;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  private void paint() {
    var context = canvas.getGraphicsContext2D();
    context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    context.setFont(probe.getFont());
    context.setTextBaseline(VPos.CENTER);
    context.setLineCap(StrokeLineCap.BUTT);
    draw(context);
  }

  abstract void draw(GraphicsContext context);

  static double of(Rational value) {
    return value.toDecimal(Rounding.STORED).doubleValue();
  }

  static void write(GraphicsContext context, String text, Spot spot) {
    context.setTextAlign(spot.side());
    context.fillText(text, spot.x(), spot.y());
  }

  /** Where a text stands, and on which side of that place. */
  record Spot(double x, double y, TextAlignment side) {
    static Spot centred(double x, double y) {
      return new Spot(x, y, TextAlignment.CENTER);
    }
  }

  /** A line from here to there; dashed where it is not certain. */
  record Stroke(double fromX, double fromY, double toX, double toY) {
    void draw(GraphicsContext context, Color color, double width, double... dashes) {
      context.setStroke(color);
      context.setLineWidth(width);
      context.setLineDashes(dashes);
      context.strokeLine(fromX, fromY, toX, toY);
      context.setLineDashes();
    }
  }
}
