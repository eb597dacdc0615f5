package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.util.List;
import kaocheng.exchange.chart.Figure.Gap;
import kaocheng.exchange.chart.Figure.Known;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Spot;

/** Departments below each other with their totals as bars, their places and grades. */
public record RankingBars(Caption caption, Heads heads, List<Bar> bars) {
  private static final double WIDTH = 560;
  private static final double ROW = 22;
  private static final double THICK = 12;
  private static final double NAMES = 180;
  private static final double PLACES = 38;
  private static final double GRADES = 64;
  private static final double HEADS = 20;
  private static final double FOOT = 26;
  private static final double BASE = 3.2;
  private static final double GAP = 5;

  /** What the columns are called. */
  public record Heads(String place, String name, String total, String grade) {}

  /** A department: its place and grade as they are read, and its total. */
  public record Bar(String place, String name, Figure total, String grade) {}

  public RankingBars {
    bars = List.copyOf(bars);
  }

  public Drawing drawing() {
    var sketch = new Sketch(caption, WIDTH);
    var top = Sketch.HEAD + HEADS;
    var bottom = top + ROW * bars.size();
    var scale = Scale.fromNought(bars.stream().map(Bar::total));
    var axis = axis(scale);
    var told = axis.told();
    heads(sketch, axis);
    for (var tick : scale.ticks()) {
      var left = axis.at(tick);
      sketch.line(new Spot(left, top), new Spot(left, bottom + 4), Palette.GRID);
      if (tick.remainder(told).signum() == 0) {
        sketch.textAround(left, bottom + 15, Scale.digits(tick), Palette.SMALL);
      }
    }
    for (var at = 0; at < bars.size(); at++) {
      draw(sketch, axis, bars.get(at), top + ROW * at);
    }
    var nought = axis.at(BigDecimal.ZERO);
    sketch.line(new Spot(nought, top), new Spot(nought, bottom + 4), Palette.AXIS);
    return sketch.drawing(bottom + FOOT);
  }

  /** Leaves room for the digits at the ends of the longest bars, on either side. */
  private Axis axis(Scale scale) {
    var right = bars.stream().mapToDouble(RankingBars::digits).max().orElse(0) + 2 * GAP;
    var left = bars.stream().filter(RankingBars::isNegative).mapToDouble(RankingBars::digits).max();
    return new Axis(
        scale,
        Sketch.MARGIN
            + PLACES
            + NAMES
            + (left.isPresent() ? left.getAsDouble() + 2 * GAP : 2 * GAP),
        WIDTH - Sketch.MARGIN - GRADES - right);
  }

  private static double digits(Bar bar) {
    return bar.total() instanceof Known(_, var digits) ? Sketch.wide(digits, Palette.DIGITS) : 0;
  }

  private static boolean isNegative(Bar bar) {
    return bar.total() instanceof Known(var value, _) && value.signum() < 0;
  }

  private void heads(Sketch sketch, Axis axis) {
    var base = Sketch.HEAD + HEADS - 8;
    sketch.textAround(Sketch.MARGIN + PLACES / 2, base, heads.place(), Palette.SMALL);
    sketch.text(Sketch.MARGIN + PLACES + GAP, base, heads.name(), Palette.SMALL);
    sketch.text(axis.left(), base, heads.total(), Palette.SMALL);
    sketch.textAround(WIDTH - Sketch.MARGIN - GRADES / 2, base, heads.grade(), Palette.SMALL);
    var top = Sketch.HEAD + HEADS;
    sketch.line(new Spot(Sketch.MARGIN, top), new Spot(WIDTH - Sketch.MARGIN, top), Palette.GRID);
  }

  private static void draw(Sketch sketch, Axis axis, Bar bar, double top) {
    var middle = top + ROW / 2;
    var base = middle + BASE;
    var place = Sketch.fitting(bar.place(), PLACES - 2, Palette.DIGITS);
    sketch.textAround(Sketch.MARGIN + PLACES / 2, base, place, Palette.DIGITS);
    var name = Sketch.fitting(bar.name(), NAMES - 2 * GAP, Palette.LABEL);
    sketch.text(Sketch.MARGIN + PLACES + GAP, base, name, Palette.LABEL);
    var grade = Sketch.fitting(bar.grade(), GRADES - GAP, Palette.LABEL);
    sketch.textAround(WIDTH - Sketch.MARGIN - GRADES / 2, base, grade, Palette.LABEL);
    var nought = axis.at(BigDecimal.ZERO);
    switch (bar.total()) {
      case Gap(var why) -> {
        var room = WIDTH - Sketch.MARGIN - GRADES - nought - 2 * GAP;
        var said = Sketch.fitting(why, room, Palette.NOTE);
        sketch.ground(nought + GAP, base, said, Palette.NOTE);
        sketch.text(nought + GAP, base, said, Palette.NOTE);
      }
      case Known(var value, var digits) -> {
        var end = axis.at(value);
        var area =
            new Area(Math.min(nought, end), middle - THICK / 2, Math.abs(end - nought), THICK);
        sketch.fill(area, value.signum() < 0 ? Palette.ORANGE : Palette.BLUE);
        if (value.signum() < 0) {
          var start = end - GAP - Sketch.wide(digits, Palette.DIGITS);
          sketch.ground(start, base, digits, Palette.DIGITS);
          sketch.text(start, base, digits, Palette.DIGITS);
        } else {
          sketch.ground(end + GAP, base, digits, Palette.DIGITS);
          sketch.text(end + GAP, base, digits, Palette.DIGITS);
        }
      }
    }
  }
}
