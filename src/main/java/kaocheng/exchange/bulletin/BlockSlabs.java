package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.bulletin.Typeset.Room;
import kaocheng.exchange.bulletin.Typeset.Setting;
import kaocheng.exchange.bulletin.Typeset.Side;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.print.Face;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Fact;

/** Makes the blocks of a bulletin ready to be put on pages. */
final class BlockSlabs {
  private static final double BODY = 10.5;
  private static final double PARAGRAPH_GAP = 5;
  private static final double TILE = 50;
  private static final double BETWEEN = 8;
  private static final double TALLEST_PICTURE = 690;
  static final double USUAL_WIDTH = 560;
  private static final String BLUE = "2B5C8F";
  private static final String PALE = "F3F6FA";
  private static final Pen EDGE = Pen.solid("D8DEE4", 0.6);
  private static final String INDENT = "　　";

  private final Typeset typeset;
  private final Marker marker;

  /** Remembers where headings stand. */
  @FunctionalInterface
  interface Marker {
    void mark(String text, double top, int depth);
  }

  BlockSlabs(Typeset typeset, Marker marker) {
    this.typeset = typeset;
    this.marker = marker;
  }

  List<Slab> slabs(Block block) {
    return switch (block) {
      case Block.Heading(var text, var depth) -> heading(text, depth);
      case Block.Paragraph(var text) -> paragraph(text);
      case Block.KeyFigures(var facts) -> keyFigures(facts);
      case Block.Table(var sheet) -> new TableSlabs(sheet, typeset).slabs();
      case Block.Pictures(var pictures) -> pictures(pictures);
    };
  }

  private List<Slab> heading(String text, int depth) {
    var ink = depth == 1 ? new Ink(Face.BOLD, 14, BLUE) : Typeset.heavy(11.5);
    var lines = Typeset.lines(text, Typeset.WIDTH, ink);
    var plain = typeset.slab(lines, Room.WHOLE, ink);
    var marked =
        new Slab(
            plain.height(),
            (canvas, top) -> {
              marker.mark(text, top, depth - 1);
              plain.drawn().on(canvas, top);
            });
    return List.of(
        Slab.space(depth == 1 ? 10 : 4).keepingNext(),
        marked.keepingNext(),
        Slab.space(4).keepingNext());
  }

  /** Line by line, but no line of it alone on a page. */
  private List<Slab> paragraph(String text) {
    var ink = Typeset.plain(BODY);
    var lines = Typeset.lines(INDENT + text, Typeset.WIDTH, ink);
    var slabs = new ArrayList<Slab>();
    for (var at = 0; at < lines.size(); at++) {
      var room =
          at == 0
              ? new Room(Typeset.LEFT + 2 * BODY, Typeset.WIDTH - 2 * BODY, Side.LEFT)
              : Room.WHOLE;
      var slab = typeset.slab(List.of(lines.get(at)), room, ink);
      slabs.add(at == 0 || at == lines.size() - 2 ? slab.keepingNext() : slab);
    }
    slabs.add(Slab.space(PARAGRAPH_GAP));
    return slabs;
  }

  private List<Slab> keyFigures(List<Fact> facts) {
    var width = (Typeset.WIDTH - BETWEEN * (facts.size() - 1)) / facts.size();
    return List.of(
        new Slab(
            TILE,
            (canvas, top) -> {
              for (var at = 0; at < facts.size(); at++) {
                var left = Typeset.LEFT + at * (width + BETWEEN);
                var area = new Area(left, top, width, TILE);
                canvas.fill(area, PALE);
                canvas.frame(area, EDGE);
                var fact = facts.get(at);
                typeset.draw(
                    canvas,
                    List.of(Cell.digits(fact.value())),
                    new Spot(left, top + 4),
                    new Setting(new Ink(Face.BOLD, 17, BLUE), width, Side.MIDDLE));
                typeset.draw(
                    canvas,
                    List.of(fact.name()),
                    new Spot(left, top + 31),
                    new Setting(Typeset.muted(9), width, Side.MIDDLE));
              }
            }),
        Slab.space(BETWEEN));
  }

  /** As wide as the page together, but never taller than a page. */
  private List<Slab> pictures(List<Block.Picture> pictures) {
    var all = pictures.stream().mapToDouble(one -> one.drawing().width()).sum();
    var wide = Math.max(all, USUAL_WIDTH);
    var tall = pictures.stream().mapToDouble(one -> one.drawing().height()).max().orElse(0);
    var room = Typeset.WIDTH - BETWEEN * (pictures.size() - 1);
    var times = Math.min(Math.min(room / wide, 1), TALLEST_PICTURE / tall);
    return List.of(
        new Slab(
            tall * times,
            (canvas, top) -> {
              var left = Typeset.LEFT;
              for (var picture : pictures) {
                var drawing = picture.drawing();
                var width = drawing.width() * times;
                canvas.frame(new Area(left, top, width, tall * times), EDGE);
                drawing.drawOn(canvas, new Spot(left, top), times);
                left += width + BETWEEN;
              }
            }),
        Slab.space(BETWEEN + 2));
  }
}
