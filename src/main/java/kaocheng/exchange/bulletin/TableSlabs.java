package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kaocheng.exchange.bulletin.Typeset.Setting;
import kaocheng.exchange.bulletin.Typeset.Side;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Look;
import kaocheng.exchange.sheet.Row;
import kaocheng.exchange.sheet.Sheet;

/** A table as slabs: its title, its heads, which are repeated on every page, and its rows. */
final class TableSlabs {
  private static final double SIZE = TableWidths.SIZE;
  private static final double PADDING = TableWidths.PADDING;
  private static final double TALLEST = 400;
  private static final double SMALL_TABLE = 230;
  private static final String HEAD = "E3EAF2";
  private static final String SUM = "F3F5F8";
  private static final Pen RULE = Pen.solid("B6C0CB", 0.5);
  private static final Pen STRONG = Pen.solid("59636E", 0.9);
  private static final String NONE = "—";

  private final Sheet sheet;
  private final Typeset typeset;
  private final List<Double> widths;

  TableSlabs(Sheet sheet, Typeset typeset) {
    this.sheet = sheet;
    this.typeset = typeset;
    this.widths = TableWidths.of(sheet);
  }

  List<Slab> slabs() {
    var slabs = new ArrayList<Slab>();
    var title = Typeset.lines(sheet.heading().title(), Typeset.WIDTH, Typeset.heavy(10));
    slabs.add(typeset.slab(title, Typeset.Room.MIDDLE, Typeset.heavy(10)).keepingNext());
    slabs.add(Slab.space(3).keepingNext());
    var head = head();
    slabs.add(head.keepingNext());
    sheet.rows().forEach(row -> parts(row).forEach(part -> slabs.add(part.under(head))));
    if (sheet.rows().size() > 1) {
      slabs.set(slabs.size() - 2, slabs.get(slabs.size() - 2).keepingNext());
    }
    if (slabs.stream().mapToDouble(Slab::height).sum() < SMALL_TABLE) {
      slabs.replaceAll(Slab::keepingNext);
    }
    if (!sheet.closing().notes().isEmpty()) {
      slabs.set(slabs.size() - 1, slabs.getLast().keepingNext());
      slabs.add(Slab.space(3));
    }
    for (var note : sheet.closing().notes()) {
      slabs.set(slabs.size() - 1, slabs.getLast().keepingNext());
      var ink = Typeset.muted(8);
      var lines = Typeset.lines(note, Typeset.WIDTH, ink);
      slabs.add(typeset.slab(lines, Typeset.Room.WHOLE, ink));
    }
    slabs.add(Slab.space(12));
    return slabs;
  }

  private Slab head() {
    var ink = Typeset.heavy(SIZE);
    var texts = new ArrayList<List<String>>();
    for (var at = 0; at < widths.size(); at++) {
      var room = widths.get(at) - 2 * PADDING;
      texts.add(Typeset.evenLines(sheet.columns().get(at).head(), room, ink));
    }
    var height = height(texts, ink);
    return new Slab(
        height,
        (canvas, top) -> {
          canvas.fill(new Area(Typeset.LEFT, top, Typeset.WIDTH, height), HEAD);
          line(canvas, top, STRONG);
          line(canvas, top + height, STRONG);
          var left = Typeset.LEFT;
          for (var at = 0; at < widths.size(); at++) {
            var setting = new Setting(ink, widths.get(at) - 2 * PADDING, Side.MIDDLE);
            write(canvas, texts.get(at), new Area(left, top, widths.get(at), height), setting);
            left += widths.get(at);
          }
        });
  }

  private static double height(List<List<String>> texts, Ink ink) {
    var most = texts.stream().mapToInt(List::size).max().orElse(1);
    return most * Typeset.pitch(ink) + 2 * PADDING;
  }

  private static void line(Canvas canvas, double top, Pen pen) {
    canvas.line(
        List.of(new Spot(Typeset.LEFT, top), new Spot(Typeset.LEFT + Typeset.WIDTH, top)), pen);
  }

  private void write(Canvas canvas, List<String> lines, Area area, Setting setting) {
    var spare = area.height() - lines.size() * Typeset.pitch(setting.ink());
    typeset.draw(canvas, lines, new Spot(area.left() + PADDING, area.top() + spare / 2), setting);
  }

  static Ink ink(Row row) {
    return row.level() == Level.TOTAL ? Typeset.heavy(SIZE) : Typeset.plain(SIZE);
  }

  /** A row, cut into parts where it is taller than a page should have to hold. */
  private List<Slab> parts(Row row) {
    var ink = ink(row);
    var texts = new ArrayList<List<String>>();
    for (var at = 0; at < widths.size(); at++) {
      texts.add(lines(row.cells().get(at), widths.get(at) - 2 * PADDING, ink));
    }
    var most = (int) (TALLEST / Typeset.pitch(ink));
    var needed = texts.stream().mapToInt(List::size).max().orElse(1);
    var slabs = new ArrayList<Slab>();
    for (var from = 0; from < Math.max(1, needed); from += most) {
      var start = from;
      var part =
          texts.stream()
              .map(
                  lines ->
                      start >= lines.size()
                          ? Collections.<String>emptyList()
                          : lines.subList(start, Math.min(start + most, lines.size())))
              .toList();
      slabs.add(part(row, part, ink));
    }
    return slabs;
  }

  private Slab part(Row row, List<List<String>> texts, Ink ink) {
    var height = height(texts, ink);
    return new Slab(
        height,
        (canvas, top) -> {
          if (row.level() == Level.TOTAL) {
            canvas.fill(new Area(Typeset.LEFT, top, Typeset.WIDTH, height), SUM);
          }
          var left = Typeset.LEFT;
          for (var at = 0; at < widths.size(); at++) {
            var area = new Area(left, top, widths.get(at), height);
            var cell = row.cells().get(at);
            if (cell instanceof Cell.Text(_, var tone) && !Look.tint(tone).isEmpty()) {
              canvas.fill(area, Look.tint(tone));
            }
            var side = side(cell, sheet.columns().get(at));
            write(canvas, texts.get(at), area, new Setting(ink, area.width() - 2 * PADDING, side));
            left += widths.get(at);
          }
          line(canvas, top + height, RULE);
        });
  }

  private static List<String> lines(Cell cell, double width, Ink ink) {
    return switch (cell) {
      case Cell.Text(var text, _) -> Typeset.lines(text, width, ink);
      case Cell.Figure _, Cell.Percentage _ -> List.of(Cell.digits(cell));
      case Cell.None _ -> List.of(NONE);
      case Cell.Blank _, Cell.Joined _ -> List.of();
    };
  }

  private static Side side(Cell cell, Column column) {
    return cell instanceof Cell.None
        ? Side.MIDDLE
        : switch (column.kind()) {
          case TEXT -> Side.LEFT;
          case WORD -> Side.MIDDLE;
          case FIGURE -> Side.RIGHT;
        };
  }
}
