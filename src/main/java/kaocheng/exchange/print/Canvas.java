package kaocheng.exchange.print;

import java.util.List;

/** What can be drawn on, in points from the upper left corner to the right and down. */
public interface Canvas {

  /** A place. */
  record Spot(double left, double top) {}

  /** A rectangle. */
  record Area(double left, double top, double width, double height) {}

  /** How a line is drawn; the colour is six hexadecimal digits. */
  record Pen(String color, double width, boolean isDashed) {
    public static Pen solid(String color, double width) {
      return new Pen(color, width, false);
    }

    public static Pen dashed(String color, double width) {
      return new Pen(color, width, true);
    }
  }

  /** How letters are set. */
  record Ink(Face face, double size, String color) {}

  void fill(Area area, String color);

  void frame(Area area, Pen pen);

  /** A line from spot to spot. */
  void line(List<Spot> spots, Pen pen);

  /** A closed ground. */
  void polygon(List<Spot> spots, String color);

  /** A text in one line whose first letter stands on this spot. */
  void text(Spot start, String text, Ink ink);
}
