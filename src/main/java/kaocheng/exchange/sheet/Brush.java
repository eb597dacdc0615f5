package kaocheng.exchange.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/**
 * Gives cells their looks, many at once: cells below each other that look alike are painted in one
 * go, since the library takes long over each.
 */
final class Brush {
  private final Worksheet worksheet;
  private final Paper paper;
  private final Map<Span, Run> runs = new HashMap<>();

  /** What cells look like. */
  private record Coat(Look look, String alignment, String tint, Optional<String> format) {
    static Coat of(Piece piece) {
      var tint = piece.cell() instanceof Cell.Text(_, var tone) ? Look.tint(tone) : "";
      return new Coat(piece.look(), Paper.alignment(piece), tint, Paper.format(piece.cell()));
    }
  }

  /** Rows below each other that look alike. */
  private record Run(int first, int last, Coat coat) {}

  Brush(Worksheet worksheet, Paper paper) {
    this.worksheet = worksheet;
    this.paper = paper;
  }

  void paint(int row, Piece piece) {
    var span = piece.span();
    if (span.first() < span.last()) {
      worksheet.range(row, span.first(), row, span.last()).merge();
    }
    var coat = Coat.of(piece);
    var run = runs.get(span);
    if (run != null && run.last() == row - 1 && run.coat().equals(coat)) {
      runs.put(span, new Run(run.first(), row, coat));
    } else {
      if (run != null) {
        put(span, run);
      }
      runs.put(span, new Run(row, row, coat));
    }
  }

  void finish() {
    runs.forEach(this::put);
  }

  private void put(Span span, Run run) {
    var coat = run.coat();
    var style = worksheet.range(run.first(), span.first(), run.last(), span.last()).style();
    coat.look().applyTo(style, paper.size(coat.look()));
    style.horizontalAlignment(coat.alignment());
    if (!coat.tint().isEmpty()) {
      style.fillColor(Look.opaque(coat.tint()));
    }
    coat.format().ifPresent(style::format);
    if (coat.alignment().equals("right")) {
      style.indent(1).wrapText(false);
    }
    style.set();
  }
}
