package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.word.Contents.Box;
import kaocheng.exchange.word.Contents.Height;
import kaocheng.exchange.word.Contents.Line;
import kaocheng.exchange.word.Contents.Role;
import kaocheng.exchange.word.Contents.Side;
import kaocheng.exchange.word.Contents.Style;
import kaocheng.exchange.word.Contents.Weight;

/** The rows of a form as those of a table in a Word file. */
public final class WordTables {

  private WordTables() {}

  /** The heads of the columns that stand on paper, and the rows below them. */
  public static List<Line> lines(Sheet sheet) {
    var lines = new ArrayList<Line>();
    lines.add(line(Role.HEAD, PrintedForm.heads(sheet)));
    var rows = sheet.rows();
    for (var i = 0; i < rows.size(); i++) {
      var role = PrintedForm.keepsNext(rows, i) ? Role.KEPT_WITH_NEXT : Role.PLAIN;
      lines.add(line(role, PrintedForm.pieces(sheet, rows.get(i))));
    }
    return lines;
  }

  static Line line(Role role, List<Piece> pieces) {
    return new Line(role, pieces.stream().map(WordTables::box).toList());
  }

  private static Box box(Piece piece) {
    var look = piece.look();
    var tint = piece.cell() instanceof Cell.Text(_, var tone) ? Look.tint(tone) : "";
    var style =
        new Style(
            look.isHeavy() ? Weight.HEAVY : Weight.PLAIN,
            side(piece),
            look.isCentred() ? Height.MIDDLE : Height.TOP,
            tint.isEmpty() ? look.fill() : tint);
    return new Box(piece.span().last() - piece.span().first() + 1, text(piece.cell()), style);
  }

  private static Side side(Piece piece) {
    return switch (Paper.alignment(piece)) {
      case "right" -> Side.RIGHT;
      case "center" -> Side.MIDDLE;
      default -> Side.LEFT;
    };
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> text;
      case Cell.Figure _, Cell.Percentage _ -> Cell.digits(cell);
      case Cell.None _ -> Paper.DASH;
      case Cell.Blank _, Cell.Joined _ -> "";
    };
  }
}
