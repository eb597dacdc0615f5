package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.word.Contents;
import kaocheng.exchange.word.Contents.Block;
import kaocheng.exchange.word.Contents.Box;
import kaocheng.exchange.word.Contents.Height;
import kaocheng.exchange.word.Contents.Line;
import kaocheng.exchange.word.Contents.Role;
import kaocheng.exchange.word.Contents.Side;
import kaocheng.exchange.word.Contents.Style;
import kaocheng.exchange.word.Contents.Weight;
import kaocheng.exchange.word.PaperTemplate;
import kaocheng.exchange.word.Tag;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** Writes a form as a Word file by filling the tags of a template. */
final class DocxWriter {
  private static final List<Integer> PAIRS = List.of(14, 26, 14, 26, 14, 26);

  private final Sheet sheet;

  private DocxWriter(Sheet sheet) {
    this.sheet = sheet;
  }

  static byte[] bytes(Sheet sheet, PaperTemplate template) {
    return template.filled(new DocxWriter(sheet).contents());
  }

  private Contents contents() {
    var heading = sheet.heading();
    var about = new Contents.About(heading.title(), heading.language(), heading.asOf());
    return new Contents(about, words(), blocks());
  }

  private Map<Tag, String> words() {
    var heading = sheet.heading();
    var words = new EnumMap<Tag, String>(Tag.class);
    words.put(Tag.TITLE, heading.title());
    words.put(Tag.KIND, heading.tab());
    words.put(Tag.OWNER, heading.owner());
    words.put(Tag.AS_OF, heading.asOf().toString());
    words.put(
        Tag.PAGE,
        Words.in(heading.language())
            .say(
                TableWord.PAGES,
                List.of(
                    Character.toString(Contents.PAGE_NUMBER),
                    Character.toString(Contents.PAGE_COUNT))));
    return words;
  }

  /** What the form does not have is left out, not shown as an empty table. */
  private Map<Tag, Block> blocks() {
    var blocks = new EnumMap<Tag, Block>(Tag.class);
    if (!sheet.facts().isEmpty()) {
      blocks.put(Tag.FACTS, pairs(sheet.facts(), Look.VALUE));
    }
    if (!sheet.columns().isEmpty()) {
      blocks.put(Tag.TABLE, table());
    }
    if (!sheet.totals().isEmpty()) {
      blocks.put(Tag.TOTALS, pairs(sheet.totals(), Look.TOTAL));
    }
    blocks.put(Tag.NOTES, new Contents.Paragraphs(sheet.closing().notes()));
    if (!sheet.closing().signatures().isEmpty()) {
      blocks.put(Tag.SIGNATURES, signatures());
    }
    return blocks;
  }

  private Block table() {
    var lines = new ArrayList<Line>();
    lines.add(line(Role.HEAD, PrintedForm.heads(sheet)));
    var rows = sheet.rows();
    for (var i = 0; i < rows.size(); i++) {
      var role = PrintedForm.keepsNext(rows, i) ? Role.KEPT_WITH_NEXT : Role.PLAIN;
      lines.add(line(role, PrintedForm.pieces(sheet, rows.get(i))));
    }
    return new Contents.Table(PrintedForm.widths(sheet), lines, sheet.heading().fontSize());
  }

  /** Names and values side by side, several pairs a row. */
  private Block pairs(List<Fact> facts, Look look) {
    var lines = new ArrayList<Line>();
    var pairs = PAIRS.size() / 2;
    for (var from = 0; from < facts.size(); from += pairs) {
      var pieces = new ArrayList<Piece>();
      for (var i = 0; i < pairs; i++) {
        var fact = from + i < facts.size() ? facts.get(from + i) : new Fact("", Cell.BLANK);
        var name = fact.name().isEmpty() ? Look.VALUE : Look.NAME;
        pieces.add(piece(2 * i, Cell.text(fact.name()), name));
        pieces.add(piece(2 * i + 1, fact.value(), look));
      }
      lines.add(line(Role.KEPT_WITH_NEXT, pieces));
    }
    return new Contents.Table(PAIRS, lines, sheet.heading().fontSize());
  }

  private static Piece piece(int column, Cell cell, Look look) {
    return new Piece(new Span(column, column), cell, look, Kind.WORD);
  }

  private Block signatures() {
    var boxes = sheet.closing().signatures();
    var pieces =
        IntStream.range(0, boxes.size())
            .mapToObj(i -> new Piece(new Span(i, i), Cell.text(boxes.get(i)), Look.BOX, Kind.TEXT))
            .toList();
    var widths = boxes.stream().map(_ -> 1).toList();
    return new Contents.Table(
        widths, List.of(line(Role.SIGNED, pieces)), sheet.heading().fontSize());
  }

  private static Line line(Role role, List<Piece> pieces) {
    return new Line(role, pieces.stream().map(DocxWriter::box).toList());
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
