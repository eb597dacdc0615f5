package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;

/** A form laid out row by row, each row as tall as its texts need, before it is printed. */
final class Paper {
  private static final double TALLEST = 400;
  private static final double LINE_HEIGHT = 1.5;
  private static final double PADDING = 5;
  private static final double PAGE_WIDTH = 780;
  private static final double PAGE_HEIGHT = 508;
  private static final double LETTERS_PER_SIZE = 2;
  static final String DASH = "—";

  private final List<Integer> widths;
  private final int fontSize;
  private final List<Pages.Line> lines = new ArrayList<>();
  private final List<List<Piece>> rows = new ArrayList<>();
  private final SortedMap<Integer, Headline> headlines = new TreeMap<>();

  /** What a row heads, and how deep it stands among the others. */
  record Headline(String text, int depth) {}

  Paper(List<Integer> widths, int fontSize) {
    this.widths = List.copyOf(widths);
    this.fontSize = fontSize;
  }

  /** The pieces of each row. */
  List<List<Piece>> rows() {
    return rows;
  }

  /** Has the next row head those that follow. */
  void mark(String text, int depth) {
    headlines.put(nextRow(), new Headline(text, depth));
  }

  /** The rows that head others. */
  SortedMap<Integer, Headline> headlines() {
    return headlines;
  }

  double height(int row) {
    return lines.get(row).height();
  }

  /** How much smaller everything gets so that all columns fit on a page. */
  double scale() {
    return Math.min(1, PAGE_WIDTH / pointsTo(widths.size()));
  }

  /** Where a column begins, before anything is made smaller. */
  double pointsTo(int column) {
    return widths.stream().limit(column).mapToInt(Integer::intValue).sum()
        * (double) fontSize
        / LETTERS_PER_SIZE;
  }

  void printOn(Worksheet worksheet) {
    for (var i = 0; i < widths.size(); i++) {
      worksheet.width(i, widths.get(i));
    }
    var brush = new Brush(worksheet, this);
    for (var row = 0; row < rows.size(); row++) {
      for (var piece : rows.get(row)) {
        fill(worksheet, new Place(row, piece.span().first()), piece.cell());
        brush.paint(row, piece);
      }
      worksheet.rowHeight(row, lines.get(row).height());
    }
    brush.finish();
  }

  List<Integer> widths() {
    return widths;
  }

  Span wholeWidth() {
    return new Span(0, widths.size() - 1);
  }

  int nextRow() {
    return lines.size();
  }

  /** Keeps the rows from this one to the latest together, and with the one to come. */
  void keepWithNext(int from) {
    for (var i = from; i < lines.size(); i++) {
      lines.set(i, new Pages.Line(lines.get(i).height(), true));
    }
  }

  /** The rows that begin a page, where the row of heads is repeated. */
  List<Integer> breaks(int headRow) {
    return Pages.breaks(lines, PAGE_HEIGHT / scale(), headRow);
  }

  void add(Piece... pieces) {
    add(List.of(pieces));
  }

  /** Adds a row; what is too tall for one goes on in the next. */
  void add(List<Piece> pieces) {
    var lineHeight = lineHeight(pieces);
    var most = (int) ((TALLEST - PADDING) / lineHeight);
    var needed = 1;
    for (var piece : pieces) {
      needed = Math.max(needed, piece.lines(widths).size());
    }
    for (var from = 0; from < needed; from += most) {
      var index = from / most;
      rows.add(
          needed > most
              ? pieces.stream().map(piece -> piece.part(index, most, widths)).toList()
              : List.copyOf(pieces));
      var here = Math.min(most, needed - from);
      var height = here * lineHeight + PADDING;
      lines.add(new Pages.Line(height, false));
    }
  }

  /** Lets a page end after the latest row. */
  void letGo() {
    lines.set(lines.size() - 1, new Pages.Line(lines.getLast().height(), false));
  }

  /** Leaves a row of this height free. */
  void addRoom(double height) {
    rows.add(List.of(new Piece(new Span(0, 0), Cell.BLANK, Look.NOTE, Column.Kind.TEXT)));
    lines.add(new Pages.Line(height, false));
  }

  private double lineHeight(List<Piece> pieces) {
    var largest = 0;
    for (var piece : pieces) {
      largest = Math.max(largest, size(piece.look()));
    }
    return largest * LINE_HEIGHT;
  }

  int size(Look look) {
    return look == Look.TITLE ? Look.TITLE_SIZE : fontSize;
  }

  private record Place(int row, int column) {}

  private static void fill(Worksheet worksheet, Place place, Cell cell) {
    var row = place.row();
    var column = place.column();
    switch (cell) {
      case Cell.Text(var text, _) -> worksheet.value(row, column, text);
      case Cell.Figure(var value) -> worksheet.value(row, column, value);
      case Cell.Percentage(var share) -> worksheet.value(row, column, share);
      case Cell.None _ -> worksheet.value(row, column, DASH);
      case Cell.Blank _, Cell.Joined _ -> {}
    }
  }

  static String alignment(Piece piece) {
    return switch (piece.cell()) {
      case Cell.None _ -> "center";
      case Cell.Figure _, Cell.Percentage _, Cell.Text _, Cell.Blank _, Cell.Joined _ ->
          switch (piece.kind()) {
            case TEXT -> "left";
            case WORD -> "center";
            case FIGURE -> "right";
          };
    };
  }

  static Optional<String> format(Cell cell) {
    return switch (cell) {
      case Cell.Figure(var value) -> Optional.of(decimals(value.scale()));
      case Cell.Percentage(var share) -> Optional.of(decimals(share.scale() - 2) + "%");
      case Cell.Text _, Cell.Blank _, Cell.None _, Cell.Joined _ -> Optional.empty();
    };
  }

  private static String decimals(int decimals) {
    return switch (decimals) {
      case 0 -> "0";
      case 2 -> "0.00";
      case 4 -> "0.0000";
      default -> "0." + "0".repeat(decimals);
    };
  }
}
