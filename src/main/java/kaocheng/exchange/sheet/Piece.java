package kaocheng.exchange.sheet;

import java.util.List;
import kaocheng.exchange.sheet.Column.Kind;

/** One cell of the printed form with the columns it reaches over. */
record Piece(Span span, Cell cell, Look look, Kind kind) {

  /** The lines the words take; figures are never wrapped. */
  List<String> lines(List<Integer> widths) {
    return switch (cell) {
      case Cell.Text(var text, _) -> Wrapping.lines(text, span.width(widths));
      case Cell.Figure _, Cell.Percentage _, Cell.Blank _, Cell.None _, Cell.Joined _ ->
          List.of("");
    };
  }

  /** The part of this piece that stands on the n-th row where a text needs several. */
  Piece part(int index, int most, List<Integer> widths) {
    if (!(cell instanceof Cell.Text(var _, var tone))) {
      return index == 0 ? this : with(Cell.BLANK);
    }
    var lines = lines(widths);
    var from = Math.min(index * most, lines.size());
    var to = Math.min(from + most, lines.size());
    return with(new Cell.Text(String.join("", lines.subList(from, to)), tone));
  }

  /** The same cell over more columns; its words then stand as in a line of text. */
  Piece reachingTo(int last) {
    return new Piece(new Span(span.first(), last), cell, look, Kind.TEXT);
  }

  private Piece with(Cell other) {
    return new Piece(span, other, look, kind);
  }
}
