package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaocheng.exchange.chart.Drawing;
import kaocheng.exchange.chart.PngWriter;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.exchange.sheet.WordTables;
import kaocheng.exchange.word.Contents;
import kaocheng.exchange.word.Contents.Line;
import kaocheng.exchange.word.Contents.Manner;
import kaocheng.exchange.word.Contents.Part;
import kaocheng.exchange.word.Contents.Role;
import kaocheng.exchange.word.PageWords;
import kaocheng.exchange.word.PaperTemplate;
import kaocheng.exchange.word.Tag;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Words;

/** Writes a bulletin as one Word file, to be changed, by filling the tags of a template. */
public final class BulletinDocx {
  private static final int LARGEST = 9;
  private static final int LETTERS_IN_LINE = 100;
  private static final int SMALL_TABLE = 10;
  private static final double FINER = 20;

  private BulletinDocx() {}

  /** The whole file; the same bulletin in the same template always gives the same bytes. */
  public static byte[] bytes(Bulletin bulletin, PaperTemplate template) {
    var parts = bulletin.blocks().stream().flatMap(BulletinDocx::parts).toList();
    var about = bulletin.about();
    return template.filled(
        new Contents(
            new Contents.About(about.title(), about.language(), about.asOf()),
            words(about),
            Map.of(Tag.BODY, new Contents.Flow(parts))));
  }

  private static Map<Tag, String> words(Bulletin.About about) {
    return Map.of(
        Tag.TITLE,
        about.title(),
        Tag.SUBTITLE,
        about.subtitle(),
        Tag.STANDING,
        about.mark(),
        Tag.KIND,
        Words.in(about.language()).say(BulletinWord.BULLETIN),
        Tag.AS_OF,
        about.asOf().toString(),
        Tag.PAGE,
        PageWords.in(about.language()));
  }

  private static Stream<Part> parts(Block block) {
    return switch (block) {
      case Block.Heading(var text, var depth) -> Stream.of(new Contents.Heading(text, depth));
      case Block.Paragraph(var text) -> Stream.of(new Contents.Text(text, Manner.PLAIN));
      case Block.KeyFigures(var facts) ->
          Stream.of(
              new Contents.Figures(
                  facts.stream()
                      .map(fact -> new Contents.Named(fact.name(), Cell.digits(fact.value())))
                      .toList()));
      case Block.Table(var sheet) -> table(sheet);
      case Block.Pictures(var pictures) ->
          Stream.of(
              new Contents.Pictures(
                  pictures.stream().map(BulletinDocx::picture).toList(), BlockSlabs.USUAL_WIDTH));
    };
  }

  private static Contents.Picture picture(Block.Picture picture) {
    Drawing drawing = picture.drawing();
    return new Contents.Picture(
        drawing.title(), drawing.width(), drawing.height(), dots -> PngWriter.bytes(drawing, dots));
  }

  /** Its title above and its notes below. */
  private static Stream<Part> table(Sheet sheet) {
    var widths =
        TableWidths.of(sheet).stream().map(points -> (int) Math.round(points * FINER)).toList();
    var fit = new Contents.Fit(LETTERS_IN_LINE, LARGEST);
    var parts = new ArrayList<Part>();
    parts.add(new Contents.Text(sheet.heading().title(), Manner.CAPTION));
    parts.add(new Contents.Table(widths, lines(sheet), fit));
    sheet.closing().notes().forEach(note -> parts.add(new Contents.Text(note, Manner.NOTE)));
    return parts.stream();
  }

  /** No row stands alone on a page, notes stay with the table, and a small table is kept whole. */
  private static List<Line> lines(Sheet sheet) {
    var lines = new ArrayList<>(WordTables.lines(sheet));
    var last = lines.size() - 1;
    for (var at = 1; at < lines.size(); at++) {
      var keeps =
          at == last
              ? !sheet.closing().notes().isEmpty()
              : lines.size() <= SMALL_TABLE || at == last - 1;
      if (keeps) {
        lines.set(at, new Line(Role.KEPT_WITH_NEXT, lines.get(at).boxes()));
      }
    }
    return lines;
  }
}
