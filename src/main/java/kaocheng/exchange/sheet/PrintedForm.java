package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** Lays a form out on paper: title, facts, table, totals, notes, and the row of signature boxes. */
final class PrintedForm {
  private static final List<Integer> PAIRS = List.of(2, 3, 2, 3, 2, 3);

  private final Sheet sheet;
  private final Paper paper;
  private final List<Integer> tableRows = new ArrayList<>();
  private int headRow;

  private PrintedForm(Sheet sheet) {
    this.sheet = sheet;
    this.paper = new Paper(widths(sheet), sheet.heading().fontSize());
  }

  /** A column is as wide as was meant, or as its longest figure needs: figures are not wrapped. */
  static List<Integer> widths(Sheet sheet) {
    var widths = new ArrayList<Integer>();
    for (var at = 0; at < sheet.columns().size(); at++) {
      var column = sheet.columns().get(at);
      if (column.isOnPaper()) {
        var widest = column.width();
        for (var row : sheet.rows()) {
          var figure = Cell.digits(row.cells().get(at));
          widest = figure.isEmpty() ? widest : Math.max(widest, Wrapping.width(figure));
        }
        widths.add(widest);
      }
    }
    return widths;
  }

  static PrintedForm of(Sheet sheet) {
    var form = new PrintedForm(sheet);
    form.fill();
    return form;
  }

  Paper paper() {
    return paper;
  }

  /** The row of the heads of the columns, which is repeated on every page. */
  int headRow() {
    return headRow;
  }

  /** The row on paper of a row of the table, or of the heads above it. */
  int rowOf(int row) {
    return row == Strip.HEADS ? headRow : tableRows.get(row);
  }

  /** The column on paper of a column of the table. */
  int columnOf(int column) {
    return (int) sheet.columns().stream().limit(column).filter(Column::isOnPaper).count();
  }

  private void fill() {
    addWide(sheet.heading().title(), Look.TITLE, Kind.WORD);
    addPairs(sheet.facts(), Look.VALUE);
    paper.keepWithNext(0);
    headRow = paper.nextRow();
    addHeads();
    addRows();
    var closing = paper.nextRow();
    addPairs(sheet.totals(), Look.TOTAL);
    sheet.closing().notes().forEach(note -> addWide(note, Look.NOTE, Kind.TEXT));
    paper.keepWithNext(closing);
    addBoxes();
  }

  private void addWide(String text, Look look, Kind kind) {
    paper.add(new Piece(paper.wholeWidth(), Cell.text(text), look, kind));
  }

  /** Names and values side by side, several pairs a row. */
  private void addPairs(List<Fact> facts, Look look) {
    var pairs = Math.max(1, Math.min(PAIRS.size(), paper.widths().size()) / 2);
    var spans = Span.split(paper.widths(), PAIRS.subList(0, 2 * pairs));
    for (var from = 0; from < facts.size(); from += pairs) {
      var pieces = new ArrayList<Piece>();
      for (var i = 0; i < pairs; i++) {
        var fact = from + i < facts.size() ? facts.get(from + i) : new Fact("", Cell.BLANK);
        var name = fact.name().isEmpty() ? Look.VALUE : Look.NAME;
        pieces.add(new Piece(spans.get(2 * i), Cell.text(fact.name()), name, Kind.WORD));
        pieces.add(new Piece(spans.get(2 * i + 1), fact.value(), look, Kind.WORD));
      }
      paper.add(pieces);
    }
  }

  private void addHeads() {
    paper.add(heads(sheet));
  }

  /** The heads of the columns that stand on paper. */
  static List<Piece> heads(Sheet sheet) {
    var pieces = new ArrayList<Piece>();
    for (var column : sheet.columns()) {
      if (column.isOnPaper()) {
        var span = new Span(pieces.size(), pieces.size());
        pieces.add(new Piece(span, Cell.text(column.head()), Look.HEAD, Kind.WORD));
      }
    }
    return pieces;
  }

  private void addRows() {
    var rows = sheet.rows();
    for (var i = 0; i < rows.size(); i++) {
      var start = paper.nextRow();
      tableRows.add(start);
      addRow(rows.get(i));
      if (keepsNext(rows, i)) {
        paper.keepWithNext(start);
      }
    }
  }

  /** Whether the row may not be the last on its page. */
  static boolean keepsNext(List<Row> rows, int at) {
    var level = rows.get(at).level();
    var next = at + 1 < rows.size() ? rows.get(at + 1).level() : level;
    return level.isHeading()
        || next.isSum()
        || (level == Level.DEPARTMENT && next == Level.INDICATOR);
  }

  private void addRow(Row row) {
    if (row.level().isHeading()) {
      paper.mark(headline(row), row.level() == Level.CATEGORY ? 0 : 1);
    }
    paper.add(pieces(sheet, row));
  }

  /** The cells of a row on paper. */
  static List<Piece> pieces(Sheet sheet, Row row) {
    var look = Look.of(row.level());
    var pieces = new ArrayList<Piece>();
    var at = 0;
    for (var i = 0; i < row.cells().size(); i++) {
      var column = sheet.columns().get(i);
      if (column.isOnPaper()) {
        var cell = row.cells().get(i);
        if (cell instanceof Cell.Joined) {
          pieces.add(pieces.removeLast().reachingTo(at));
        } else {
          pieces.add(new Piece(new Span(at, at), cell, look, column.kind()));
        }
        at++;
      }
    }
    return pieces;
  }

  /** What the row says at its left end. */
  private String headline(Row row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> sheet.columns().get(i).isOnPaper())
        .mapToObj(row.cells()::get)
        .map(cell -> cell instanceof Cell.Text(var text, _) ? text.strip() : "")
        .filter(text -> !text.isEmpty())
        .limit(2)
        .collect(Collectors.joining("　"));
  }

  /** One row, so that no page break can part the boxes. */
  private void addBoxes() {
    var boxes = sheet.closing().signatures();
    if (boxes.isEmpty()) {
      return;
    }
    var spans = Span.split(paper.widths(), Collections.nCopies(boxes.size(), 1));
    var pieces = new ArrayList<Piece>();
    for (var i = 0; i < boxes.size(); i++) {
      pieces.add(new Piece(spans.get(i), Cell.text(boxes.get(i)), Look.BOX, Kind.TEXT));
    }
    paper.add(pieces);
  }

  String footer(String page, String pages) {
    return " " + sheet.heading().owner().replace("&", "&&") + "　" + numbered(page, pages);
  }

  private String numbered(String page, String pages) {
    return Words.in(sheet.heading().language()).say(TableWord.PAGES, List.of(page, pages));
  }

  /** What stands at the foot of a page. */
  String foot(int page, int pages) {
    return sheet.heading().owner()
        + "　"
        + numbered(Integer.toString(page), Integer.toString(pages));
  }
}
