package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Row;
import kaocheng.exchange.sheet.Sheet;

/** How wide the columns of a table of the bulletin are, in points. */
final class TableWidths {
  static final double SIZE = 8.5;
  static final double PADDING = 3;
  private static final double HEAD_LETTERS = 3;
  private static final double WORD_LETTERS = 6;

  private final Sheet sheet;

  private TableWidths(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Shares the page out among the columns, each with room for its figures and short words. */
  static List<Double> of(Sheet sheet) {
    return new TableWidths(sheet).widths();
  }

  private List<Double> widths() {
    var wished = sheet.columns().stream().mapToDouble(Column::width).sum();
    var least = new ArrayList<Double>();
    var more = new ArrayList<Double>();
    for (var at = 0; at < sheet.columns().size(); at++) {
      least.add(least(at));
      var share = sheet.columns().get(at).width() / wished * Typeset.WIDTH;
      more.add(Math.max(0.01, share - least.getLast()));
    }
    var spare = Typeset.WIDTH - sum(least);
    var widths = new ArrayList<Double>();
    for (var at = 0; at < least.size(); at++) {
      widths.add(
          spare > 0
              ? least.get(at) + spare * more.get(at) / sum(more)
              : least.get(at) * Typeset.WIDTH / sum(least));
    }
    return widths;
  }

  private static double sum(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).sum();
  }

  private double least(int at) {
    var column = sheet.columns().get(at);
    var ink = Typeset.heavy(SIZE);
    var whole = ink.face().width(column.head(), SIZE);
    var head =
        Math.max(Math.min(whole, HEAD_LETTERS * SIZE), Typeset.widestWord(column.head(), ink));
    var cells = sheet.rows().stream().mapToDouble(row -> unbroken(row, at)).max().orElse(0);
    return Math.max(head, cells) + 2 * PADDING + 1;
  }

  /** How wide a figure is, or a word that is not to be broken. */
  private double unbroken(Row row, int at) {
    var face = TableSlabs.ink(row).face();
    var cell = row.cells().get(at);
    if (cell instanceof Cell.Text(var text, _) && sheet.columns().get(at).kind() == Kind.WORD) {
      return Math.min(face.width(text, SIZE), WORD_LETTERS * SIZE);
    }
    return face.width(Cell.digits(cell), SIZE);
  }
}
