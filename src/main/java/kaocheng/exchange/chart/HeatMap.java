package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.util.List;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Face;

/** Departments down, goals or quarters across, and in each place a state or a score. */
public record HeatMap(
    Caption caption, List<String> columns, List<Line> lines, List<Meaning> legend) {
  private static final double WIDTH = 560;
  private static final double NAMES = 150;
  private static final double ROW = 20;
  private static final double NARROWEST = 40;
  private static final double WIDEST = 92;
  private static final double HEADS = 36;
  private static final double LINE = 11;
  private static final double BASE = 3.2;
  private static final double CHIP = 16;
  private static final List<String> STEPS =
      List.of("F1F5FA", "D6E3F0", "AFC8E0", "7DA3C9", "4A7CAE");
  private static final int LIGHT_STEPS = 4;

  /** A department with one place for each column. */
  public record Line(String name, List<Place> places) {
    public Line {
      places = List.copyOf(places);
    }
  }

  /** What stands in one place. */
  public sealed interface Place {}

  /** A state, with its digits where it has some. */
  public record State(Shade shade, String digits) implements Place {}

  /** A score: its share of what can be had, from 0 to 1, and its digits. */
  public record Score(BigDecimal share, String digits) implements Place {}

  /** A place that stands for nothing. */
  public record Nothing() implements Place {}

  /** What a state is called. */
  public record Meaning(Shade shade, String name) {}

  public HeatMap {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    legend = List.copyOf(legend);
    for (var line : lines) {
      if (line.places().size() != columns.size()) {
        throw new IllegalArgumentException("a line needs one place for each column: " + line);
      }
    }
  }

  /** As wide as a page, or wider where there are more columns than that has room for. */
  public Drawing drawing() {
    var across = (WIDTH - 2 * Sketch.MARGIN - NAMES) / Math.max(1, columns.size());
    var cell = Math.clamp(across, NARROWEST, WIDEST);
    var width = Math.max(WIDTH, 2 * Sketch.MARGIN + NAMES + cell * columns.size());
    var sketch = new Sketch(caption, width);
    var left = Sketch.MARGIN + NAMES;
    var top = Sketch.HEAD + HEADS;
    for (var at = 0; at < columns.size(); at++) {
      head(sketch, columns.get(at), new Area(left + cell * at, top - HEADS, cell, HEADS));
    }
    for (var row = 0; row < lines.size(); row++) {
      var line = lines.get(row);
      var base = top + ROW * row + ROW / 2 + BASE;
      var name = Sketch.fitting(line.name(), NAMES - 8, Palette.LABEL);
      sketch.text(Sketch.MARGIN, base, name, Palette.LABEL);
      for (var at = 0; at < columns.size(); at++) {
        var area = new Area(left + cell * at, top + ROW * row, cell, ROW);
        draw(sketch, line.places().get(at), area);
      }
    }
    return sketch.drawing(explain(sketch, top + ROW * lines.size() + 12));
  }

  private static void head(Sketch sketch, String name, Area area) {
    var lines = Sketch.lines(name, area.width() - 4, Palette.SMALL, 3);
    var base = area.top() + area.height() - 5 - LINE * (lines.size() - 1);
    for (var line : lines) {
      sketch.textAround(area.left() + area.width() / 2, base, line, Palette.SMALL);
      base += LINE;
    }
  }

  private static void draw(Sketch sketch, Place place, Area area) {
    var inner =
        new Area(area.left() + 0.75, area.top() + 0.75, area.width() - 1.5, area.height() - 1.5);
    var text =
        switch (place) {
          case State(var shade, var digits) -> {
            ground(sketch, shade, inner);
            yield (shade.sign() + " " + digits).strip();
          }
          case Score(var share, var digits) -> {
            sketch.fill(inner, STEPS.get(step(share)));
            yield digits;
          }
          case Nothing _ -> "";
        };
    var ink = ink(place);
    var room = inner.width() - 2;
    var wide = Sketch.wide(text, ink);
    var small = wide > room ? new Ink(ink.face(), ink.size() * room / wide, ink.color()) : ink;
    var base = area.top() + ROW / 2 + small.size() * 0.36;
    sketch.textAround(area.left() + area.width() / 2, base, text, small);
  }

  private static void ground(Sketch sketch, Shade shade, Area area) {
    sketch.fill(area, shade.color());
    sketch.frame(area, Palette.GRID);
  }

  private static Ink ink(Place place) {
    var isDark = place instanceof Score(var share, _) && step(share) >= LIGHT_STEPS;
    return new Ink(Face.REGULAR, 8.5, isDark ? Palette.WHITE : Palette.BLACK);
  }

  private static int step(BigDecimal share) {
    var step = (int) Math.floor(share.doubleValue() * STEPS.size());
    return Math.clamp(step, 0, STEPS.size() - 1);
  }

  /** Says what the signs mean, in as many lines as that takes; returns how tall all is. */
  private double explain(Sketch sketch, double top) {
    var left = Sketch.MARGIN;
    var line = top;
    for (var meaning : legend) {
      var name = Sketch.fitting(meaning.name(), WIDTH / 2, Palette.NOTE);
      var wide = CHIP + 5 + Sketch.wide(name, Palette.NOTE) + 16;
      if (left + wide > sketch.width() - Sketch.MARGIN && left > Sketch.MARGIN) {
        left = Sketch.MARGIN;
        line += CHIP + 3;
      }
      ground(sketch, meaning.shade(), new Area(left, line, CHIP, CHIP - 3));
      sketch.textAround(left + CHIP / 2, line + 9.5, meaning.shade().sign(), Palette.NOTE);
      sketch.text(left + CHIP + 5, line + 9.5, name, Palette.NOTE);
      left += wide;
    }
    return line + (legend.isEmpty() ? 0 : CHIP) + 10;
  }
}
