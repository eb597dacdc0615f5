package kaocheng.exchange.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.chart.Drawing.Mark;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.print.Legible;

/** A drawing in the making. */
final class Sketch {
  static final double MARGIN = 12;
  static final double HEAD = 50;
  private static final double TITLE_BASE = 23;
  private static final double NOTE_BASE = 38;
  private static final String CUT = "…";
  private static final int CORNERS = 24;

  private final Caption caption;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();

  Sketch(Caption caption, double width) {
    this.caption = caption;
    this.width = width;
    var room = width - 2 * MARGIN;
    text(MARGIN, TITLE_BASE, fitting(caption.title(), room, Palette.TITLE), Palette.TITLE);
    text(MARGIN, NOTE_BASE, fitting(caption.note(), room, Palette.NOTE), Palette.NOTE);
  }

  double width() {
    return width;
  }

  Drawing drawing(double height) {
    return new Drawing(caption.title(), width, height, marks);
  }

  void fill(Area area, String color) {
    marks.add(new Drawing.Ground(area, color));
  }

  void frame(Area area, Pen pen) {
    marks.add(new Drawing.Frame(area, pen));
  }

  void line(Spot from, Spot to, Pen pen) {
    line(List.of(from, to), pen);
  }

  void line(List<Spot> spots, Pen pen) {
    marks.add(new Drawing.Line(spots, pen));
  }

  void diamond(Spot middle, double reach, String color) {
    marks.add(
        new Drawing.Polygon(
            List.of(
                new Spot(middle.left(), middle.top() - reach),
                new Spot(middle.left() + reach, middle.top()),
                new Spot(middle.left(), middle.top() + reach),
                new Spot(middle.left() - reach, middle.top())),
            color));
  }

  void dot(Spot middle, double reach, String color) {
    marks.add(
        new Drawing.Polygon(
            IntStream.range(0, CORNERS)
                .mapToDouble(corner -> corner * 2 * Math.PI / CORNERS)
                .mapToObj(
                    turn ->
                        new Spot(
                            middle.left() + reach * Math.cos(turn),
                            middle.top() + reach * Math.sin(turn)))
                .toList(),
            color));
  }

  /** A text that begins here. */
  void text(double left, double base, String text, Ink ink) {
    var legible = Legible.of(text).text();
    if (!legible.isBlank()) {
      marks.add(new Drawing.Text(new Spot(left, base), legible, ink));
    }
  }

  /** White ground for a text, so that no line crosses it. */
  void ground(double left, double base, String text, Ink ink) {
    fill(
        new Area(left - 2, base - ink.size(), wide(text, ink) + 4, ink.size() * 1.3),
        Palette.WHITE);
  }

  /** A text that ends here. */
  void textTo(double right, double base, String text, Ink ink) {
    text(right - wide(text, ink), base, text, ink);
  }

  /** A text with its middle here. */
  void textAround(double middle, double base, String text, Ink ink) {
    text(middle - wide(text, ink) / 2, base, text, ink);
  }

  static double wide(String text, Ink ink) {
    return ink.face().width(Legible.of(text).text(), ink.size());
  }

  /** The text, or as much of it as there is room for, then cut by three dots. */
  static String fitting(String text, double room, Ink ink) {
    var legible = Legible.of(text).text();
    if (wide(legible, ink) <= room) {
      return legible;
    }
    var points = legible.codePoints().toArray();
    var kept = points.length;
    var cut = CUT;
    do {
      kept--;
      cut = new String(points, 0, kept).stripTrailing() + CUT;
    } while (kept > 0 && wide(cut, ink) > room);
    return cut;
  }

  /** The text in so many lines at most, the last one cut where there is more. */
  static List<String> lines(String text, double room, Ink ink, int most) {
    var lines = new ArrayList<String>();
    var left = Legible.of(text).text().strip();
    while (!left.isEmpty()) {
      var kept = kept(left, room, ink);
      if (lines.size() == most - 1) {
        lines.add(fitting(left, room, ink));
        return lines;
      }
      lines.add(left.substring(0, kept).strip());
      left = left.substring(kept).strip();
    }
    return lines;
  }

  private static int kept(String text, double room, Ink ink) {
    var kept = text.length();
    while (kept > 1 && wide(text.substring(0, kept), ink) > room) {
      kept = text.offsetByCodePoints(kept, -1);
    }
    var blank = text.lastIndexOf(' ', kept);
    var partsWord =
        kept < text.length() && isLatin(text.charAt(kept)) && isLatin(text.charAt(kept - 1));
    return Math.max(1, partsWord && blank > 0 ? blank : kept);
  }

  private static boolean isLatin(char letter) {
    return letter > ' ' && letter < '\u2E80';
  }
}
