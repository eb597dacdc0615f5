package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A chart that a spreadsheet program draws by itself, from cells of the sheets it stands in. */
public record CellChart(Shape shape, Caption caption, Titles titles, List<Series> series) {

  /** How the figures are drawn. */
  public enum Shape {
    /** From left to right, each beside the name of what it is of, the first on top. */
    BARS,
    /** What was reached from quarter to quarter, and as a dashed line what was asked. */
    LINES
  }

  /** What stands at the axes, with the unit of the figures. */
  public record Titles(String across, String up) {}

  /** Cells, and what stands in them: nothing where no figure is known. */
  public record Range(String reference, List<String> texts) {
    public Range {
      texts = List.copyOf(texts);
    }
  }

  /** The figures of a bar or line, how each is shown, and what it and its places are called. */
  public record Series(Range name, Range places, Range values, List<String> formats) {
    public Series {
      formats = List.copyOf(formats);
    }

    /** The format with the most decimals. */
    String format() {
      return formats.stream()
          .filter(one -> !one.equals("General"))
          .reduce("0", (one, other) -> other.length() > one.length() ? other : one);
    }
  }

  public CellChart {
    series = List.copyOf(series);
  }

  /** The text of the part of the file in which the chart is written down. */
  public String xml() {
    return new CellChartXml(this).text();
  }

  Scale scale() {
    var figures = series.stream().flatMap(one -> one.values().texts().stream());
    return switch (shape) {
      case BARS -> Scale.fromNought(known(figures));
      case LINES -> Scale.around(known(figures));
    };
  }

  private static Stream<Figure> known(Stream<String> figures) {
    return figures
        .filter(digits -> !digits.isEmpty())
        .map(digits -> new Figure.Known(new BigDecimal(digits), digits));
  }
}
