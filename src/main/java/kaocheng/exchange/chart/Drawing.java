package kaocheng.exchange.chart;

import java.util.List;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;

/** A picture as vectors: what it shows in words, how large it is in points, and its marks. */
public record Drawing(String title, double width, double height, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** One thing that is drawn. */
  public sealed interface Mark {}

  /** A filled rectangle. */
  public record Ground(Area area, String color) implements Mark {}

  /** A line around a rectangle. */
  public record Frame(Area area, Pen pen) implements Mark {}

  /** A line from spot to spot. */
  public record Line(List<Spot> spots, Pen pen) implements Mark {
    public Line {
      spots = List.copyOf(spots);
    }
  }

  /** A filled shape. */
  public record Polygon(List<Spot> spots, String color) implements Mark {
    public Polygon {
      spots = List.copyOf(spots);
    }
  }

  /** A text in one line, standing on its spot. */
  public record Text(Spot start, String text, Ink ink) implements Mark {}

  /** Draws it with its upper left corner here, so many times as large. */
  public void drawOn(Canvas canvas, Spot corner, double times) {
    var placing = new Placing(corner, times);
    for (var mark : marks) {
      switch (mark) {
        case Ground(var area, var color) -> canvas.fill(placing.of(area), color);
        case Frame(var area, var pen) -> canvas.frame(placing.of(area), placing.of(pen));
        case Line(var spots, var pen) -> canvas.line(placing.of(spots), placing.of(pen));
        case Polygon(var spots, var color) -> canvas.polygon(placing.of(spots), color);
        case Text(var start, var text, var ink) ->
            canvas.text(placing.of(start), text, placing.of(ink));
      }
    }
  }

  private record Placing(Spot corner, double times) {
    Spot of(Spot spot) {
      return new Spot(corner.left() + spot.left() * times, corner.top() + spot.top() * times);
    }

    List<Spot> of(List<Spot> spots) {
      return spots.stream().map(this::of).toList();
    }

    Area of(Area area) {
      var start = of(new Spot(area.left(), area.top()));
      return new Area(start.left(), start.top(), area.width() * times, area.height() * times);
    }

    Pen of(Pen pen) {
      return new Pen(pen.color(), pen.width() * times, pen.isDashed());
    }

    Ink of(Ink ink) {
      return new Ink(ink.face(), ink.size() * times, ink.color());
    }
  }
}
