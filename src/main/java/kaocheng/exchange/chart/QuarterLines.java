package kaocheng.exchange.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.chart.Figure.Gap;
import kaocheng.exchange.chart.Figure.Known;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Spot;

/** What was reached quarter by quarter, with the target as a dashed line. */
public record QuarterLines(Caption caption, List<Quarter> quarters, Target target) {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 230;
  private static final double TICKS = 52;
  private static final double PLOT = 132;
  private static final double TOP = Sketch.HEAD + 24;
  private static final double FREE = 20;
  private static final double DOT = 3.6;
  private static final double ABOVE = 8;
  private static final double BELOW = 15;

  /** A quarter by its name, its figure, and what was asked by its end where that is its own. */
  public record Quarter(String name, Figure figure, Figure asked) {
    public Quarter(String name, Figure figure) {
      this(name, figure, new Gap(""));
    }
  }

  /** What was to be reached, and what that is called. */
  public record Target(String name, Figure figure) {}

  public QuarterLines {
    quarters = List.copyOf(quarters);
  }

  public Drawing drawing() {
    return drawing(WIDTH);
  }

  /** The drawing so wide, as where several stand beside each other. */
  public Drawing drawing(double width) {
    var sketch = new Sketch(caption, width);
    var figures =
        Stream.concat(
            quarters.stream().flatMap(one -> Stream.of(one.figure(), one.asked())),
            Stream.of(target.figure()));
    var scale = Scale.around(figures);
    var ticks = scale.ticks();
    var room =
        ticks.stream()
            .mapToDouble(tick -> Sketch.wide(Scale.digits(tick), Palette.SMALL))
            .max()
            .orElse(0);
    var left = Sketch.MARGIN + Math.max(TICKS / 2, room + 8);
    var axis = new Axis(scale, TOP + PLOT - FREE, TOP);
    for (var tick : ticks) {
      var top = axis.at(tick);
      sketch.line(new Spot(left, top), new Spot(sketch.width() - Sketch.MARGIN, top), Palette.GRID);
      sketch.textTo(left - 6, top + 2.8, Scale.digits(tick), Palette.SMALL);
    }
    var bottom = TOP + PLOT;
    sketch.line(
        new Spot(left, bottom), new Spot(sketch.width() - Sketch.MARGIN, bottom), Palette.AXIS);
    aim(sketch, axis, left);
    ask(sketch, axis, left);
    draw(sketch, axis, left);
    return sketch.drawing(HEIGHT);
  }

  /** The name of the target stands above the picture, where no line can cross it. */
  private void aim(Sketch sketch, Axis axis, double left) {
    var name = target.name() + " " + Figure.words(target.figure());
    var room = sketch.width() - Sketch.MARGIN - left - 30;
    var base = Sketch.HEAD + 4;
    sketch.text(left + 26, base, Sketch.fitting(name, room, Palette.NOTE), Palette.NOTE);
    if (target.figure() instanceof Known(var value, _)) {
      var top = axis.at(value);
      sketch.line(new Spot(left, base - 3), new Spot(left + 21, base - 3), Palette.TARGET);
      sketch.line(
          new Spot(left, top), new Spot(sketch.width() - Sketch.MARGIN, top), Palette.TARGET);
    }
  }

  /** What is asked by the end of each quarter, as steps. */
  private void ask(Sketch sketch, Axis axis, double left) {
    var step = (sketch.width() - Sketch.MARGIN - left) / Math.max(1, quarters.size());
    for (var at = 0; at < quarters.size(); at++) {
      if (quarters.get(at).asked() instanceof Known(var value, _)) {
        var top = axis.at(value);
        var start = left + step * at;
        sketch.line(new Spot(start, top), new Spot(start + step, top), Palette.TARGET);
      }
    }
    if (quarters.stream().anyMatch(one -> one.asked() instanceof Known)) {
      var base = Sketch.HEAD + 1;
      sketch.line(new Spot(left, base), new Spot(left + 21, base), Palette.TARGET);
    }
  }

  private void draw(Sketch sketch, Axis axis, double left) {
    var step = (sketch.width() - Sketch.MARGIN - left) / Math.max(1, quarters.size());
    var run = new ArrayList<Spot>();
    for (var at = 0; at < quarters.size(); at++) {
      var across = left + step * (at + 0.5);
      var quarter = quarters.get(at);
      var name = Sketch.fitting(quarter.name(), step - 6, Palette.LABEL);
      sketch.textAround(across, TOP + PLOT + 17, name, Palette.LABEL);
      switch (quarter.figure()) {
        case Known(var value, _) -> run.add(new Spot(across, axis.at(value)));
        case Gap _ -> join(sketch, run);
      }
    }
    join(sketch, run);
    for (var at = 0; at < quarters.size(); at++) {
      label(sketch, axis, at, new Area(left + step * at, TOP, step, PLOT));
    }
  }

  /** Quarters without a figure part the line: nothing is known between. */
  private static void join(Sketch sketch, List<Spot> run) {
    if (run.size() > 1) {
      sketch.line(List.copyOf(run), Palette.CURVE);
    }
    run.clear();
  }

  private void label(Sketch sketch, Axis axis, int at, Area room) {
    var across = room.left() + room.width() / 2;
    switch (quarters.get(at).figure()) {
      case Gap(var why) -> {
        var base = room.top() + room.height() - 6;
        var said = Sketch.fitting(why, room.width() - 6, Palette.NOTE);
        sketch.textAround(across, base, said, Palette.NOTE);
      }
      case Known(var value, var digits) -> {
        var spot = new Spot(across, axis.at(value));
        var said = Sketch.fitting(digits, room.width() - 6, Palette.DIGITS);
        var start = across - Sketch.wide(said, Palette.DIGITS) / 2 + aside(at, said);
        var base = spot.top() + (isLow(at) ? BELOW : -ABOVE);
        sketch.ground(start, base, said, Palette.DIGITS);
        sketch.text(start, base, said, Palette.DIGITS);
        sketch.dot(spot, DOT + 1.2, Palette.WHITE);
        sketch.dot(spot, DOT, Palette.BLUE);
      }
    }
  }

  /** Digits give way to a line that goes on rising to the left, to one that goes on falling. */
  private double aside(int at, String digits) {
    var before = slope(at - 1);
    var after = slope(at);
    return before == after ? -after * Sketch.wide(digits, Palette.DIGITS) / 2 : 0;
  }

  /** Below the dot, where the line comes down to it or goes up from it and does nothing else. */
  private boolean isLow(int at) {
    return slope(at - 1) <= 0 && slope(at) >= 0 && slope(at - 1) != slope(at);
  }

  /** Whether the line rises from this quarter to the next, falls, or neither or is parted. */
  private int slope(int at) {
    return at >= 0
            && at + 1 < quarters.size()
            && quarters.get(at).figure() instanceof Known(var here, _)
            && quarters.get(at + 1).figure() instanceof Known(var next, _)
        ? next.compareTo(here)
        : 0;
  }
}
