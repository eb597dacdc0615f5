package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.chart.Figure.Known;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;

/** Indicators below each other: what was reached, what was aimed at, and how far others are. */
public record BenchmarkBullets(Caption caption, Names names, List<Bullet> bullets) {
  private static final double WIDTH = 560;
  private static final double ROW = 44;
  private static final double NAME = 170;
  private static final double TRACK = 16;
  private static final double THICK = 8;
  private static final double LEGEND = 20;
  private static final double LINE = 12;

  /** What the three are called. */
  public record Names(String actual, String target, String benchmark) {}

  /** An indicator, each with a measure of its own; the benchmark's words may name its city. */
  public record Bullet(String name, Figure actual, Figure target, Figure benchmark) {}

  public BenchmarkBullets {
    bullets = List.copyOf(bullets);
  }

  public Drawing drawing() {
    var sketch = new Sketch(caption, WIDTH);
    legend(sketch);
    for (var at = 0; at < bullets.size(); at++) {
      draw(sketch, bullets.get(at), Sketch.HEAD + LEGEND + ROW * at);
    }
    return sketch.drawing(Sketch.HEAD + LEGEND + ROW * bullets.size() + 8);
  }

  private void legend(Sketch sketch) {
    var base = Sketch.HEAD + 7;
    var middle = base - 3;
    var left = Sketch.MARGIN + NAME;
    var third = (WIDTH - Sketch.MARGIN - left) / 3;
    sketch.fill(new Area(left, middle - THICK / 2, 14, THICK), Palette.BLUE);
    target(sketch, left + third + 7, middle);
    sketch.diamond(new Spot(left + 2 * third + 7, middle), 4.5, Palette.ORANGE);
    var said = List.of(names.actual(), names.target(), names.benchmark());
    for (var at = 0; at < said.size(); at++) {
      var name = Sketch.fitting(said.get(at), third - 24, Palette.NOTE);
      sketch.text(left + third * at + 19, base, name, Palette.NOTE);
    }
  }

  private static void target(Sketch sketch, double left, double middle) {
    var reach = TRACK / 2;
    sketch.line(
        new Spot(left, middle - reach),
        new Spot(left, middle + reach),
        Pen.solid(Palette.BLACK, 2.2));
  }

  private void draw(Sketch sketch, Bullet bullet, double top) {
    var middle = top + 12;
    var lines = Sketch.lines(bullet.name(), NAME - 12, Palette.LABEL, 2);
    for (var at = 0; at < lines.size(); at++) {
      sketch.text(Sketch.MARGIN, middle + 3.2 + LINE * at, lines.get(at), Palette.LABEL);
    }
    var left = Sketch.MARGIN + NAME;
    var right = WIDTH - Sketch.MARGIN;
    var scale = Scale.fromNought(Stream.of(bullet.actual(), bullet.target(), bullet.benchmark()));
    var axis = new Axis(scale, left, right - 6);
    sketch.fill(new Area(left, middle - TRACK / 2, right - left, TRACK), Palette.PALE);
    if (bullet.actual() instanceof Known(var value, _)) {
      var nought = axis.at(BigDecimal.ZERO);
      var end = axis.at(value);
      sketch.fill(
          new Area(Math.min(nought, end), middle - THICK / 2, Math.abs(end - nought), THICK),
          Palette.BLUE);
      sketch.line(
          new Spot(nought, middle - TRACK / 2), new Spot(nought, middle + TRACK / 2), Palette.AXIS);
    }
    if (bullet.target() instanceof Known(var value, _)) {
      target(sketch, axis.at(value), middle);
    }
    if (bullet.benchmark() instanceof Known(var value, _)) {
      sketch.diamond(new Spot(axis.at(value), middle), 5.7, Palette.WHITE);
      sketch.diamond(new Spot(axis.at(value), middle), 4.5, Palette.ORANGE);
    }
    tell(sketch, bullet, left, middle + TRACK / 2 + 12);
  }

  private void tell(Sketch sketch, Bullet bullet, double left, double base) {
    var third = (WIDTH - Sketch.MARGIN - left) / 3;
    var figures = List.of(bullet.actual(), bullet.target(), bullet.benchmark());
    var said = List.of(names.actual(), names.target(), names.benchmark());
    for (var at = 0; at < figures.size(); at++) {
      var ink = at == 0 ? new Ink(Palette.DIGITS.face(), 8.5, Palette.BLACK) : Palette.NOTE;
      var text = said.get(at) + " " + Figure.words(figures.get(at));
      sketch.text(left + third * at, base, Sketch.fitting(text, third - 6, ink), ink);
    }
  }
}
