package kaocheng.exchange.sheet;

import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Gives cells their looks, many at once: cells below each other that look alike are painted in one
 * go, since the library takes long over each.
 */
final class Brush {
  private final Worksheet worksheet;
  private final Paper paper;
  private final @Nullable Run[] runs;

  /** What cells look like. */
  private record Coat(Look look, String alignment, String tint, Optional<String> format) {
    static Coat of(Piece piece) {
      var tint = piece.cell() instanceof Cell.Text(_, var tone) ? Look.tint(tone) : "";
      return new Coat(piece.look(), Paper.alignment(piece), tint, Paper.format(piece.cell()));
    }
  }

  /** Rows below each other, over the same columns, that look alike. */
  private record Run(Span span, int first, int last, Coat coat) {}

  Brush(Worksheet worksheet, Paper paper) {
    this.worksheet = worksheet;
    this.paper = paper;
    this.runs = new Run[paper.widths().size()];
  }

  void paint(int row, Piece piece) {
    var span = piece.span();
    if (span.first() < span.last()) {
      worksheet.range(row, span.first(), row, span.last()).merge();
    }
    var coat = Coat.of(piece);
    var run = runs[span.first()];
    if (run != null
        && run.last() == row - 1
        && run.span().equals(span)
        && run.coat().equals(coat)) {
      runs[span.first()] = new Run(span, run.first(), row, coat);
    } else {
      put(run);
      runs[span.first()] = new Run(span, row, row, coat);
    }
  }

  void finish() {
    for (var run : runs) {
      put(run);
    }
  }

  private void put(@Nullable Run run) {
    if (run == null) {
      return;
    }
    var span = run.span();
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
