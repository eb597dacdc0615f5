package kaocheng.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page as it will be printed: what is drawn on it one over the other, in points from its upper
 * left corner to the right and down; colours are six hexadecimal digits.
 */
public record SheetPage(double width, double height, List<Stroke> strokes) {
  public SheetPage {
    strokes = List.copyOf(strokes);
  }

  /** Something drawn. */
  public sealed interface Stroke {}

  /** A place. */
  public record Spot(double left, double top) {}

  /** A coloured ground between these corners. */
  public record Ground(List<Spot> corners, String color) implements Stroke {
    public Ground {
      corners = List.copyOf(corners);
    }
  }

  /** A line from spot to spot. */
  public record Line(List<Spot> spots, Pen pen) implements Stroke {
    public Line {
      spots = List.copyOf(spots);
    }
  }

  /** How a line is drawn. */
  public record Pen(String color, double width, boolean isDashed) {}

  /** A text in one line whose first letter stands on this spot. */
  public record Letters(Spot start, String text, Type type) implements Stroke {}

  /** How letters are set. */
  public record Type(double size, boolean isHeavy, String color) {}

  /** All that can be read on the page. */
  public String text() {
    return strokes.stream()
        .flatMap(
            stroke -> stroke instanceof Letters(_, var text, _) ? Stream.of(text) : Stream.of())
        .collect(Collectors.joining(" "));
  }
}
