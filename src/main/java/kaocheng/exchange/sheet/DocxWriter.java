package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.word.Contents;
import kaocheng.exchange.word.Contents.Block;
import kaocheng.exchange.word.Contents.Line;
import kaocheng.exchange.word.Contents.Role;
import kaocheng.exchange.word.PageWords;
import kaocheng.exchange.word.PaperTemplate;
import kaocheng.exchange.word.Tag;

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
    words.put(Tag.PAGE, PageWords.in(heading.language()));
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
    return Contents.Table.lettered(
        PrintedForm.widths(sheet), WordTables.lines(sheet), sheet.heading().fontSize());
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
      lines.add(WordTables.line(Role.KEPT_WITH_NEXT, pieces));
    }
    return Contents.Table.lettered(PAIRS, lines, sheet.heading().fontSize());
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
    return Contents.Table.lettered(
        widths, List.of(WordTables.line(Role.SIGNED, pieces)), sheet.heading().fontSize());
  }
}
