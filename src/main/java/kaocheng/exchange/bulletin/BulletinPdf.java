package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaocheng.exchange.bulletin.Typeset.Room;
import kaocheng.exchange.bulletin.Typeset.Setting;
import kaocheng.exchange.bulletin.Typeset.Side;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.print.Legible;
import kaocheng.exchange.print.Pages;
import kaocheng.exchange.print.PdfFile;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/** Writes a bulletin on A4 upright, with its pictures as lines and letters. */
public final class BulletinPdf {
  private static final double PAGE_WIDTH = 595;
  private static final double PAGE_HEIGHT = 842;
  private static final double TOP = 62;
  private static final double BOTTOM = 786;
  private static final double HEAD = 34;
  private static final double FOOT = 802;
  private static final double NOTE = 817;
  private static final Pen RED = Pen.solid("B3261E", 1.6);
  private static final Pen RULE = Pen.solid("B6C0CB", 0.5);

  private final Bulletin bulletin;
  private final Pages target;
  private final Typeset typeset = new Typeset();
  private final List<Canvas> pages = new ArrayList<>();
  private double top;

  private BulletinPdf(Bulletin bulletin, Pages target) {
    this.bulletin = bulletin;
    this.target = target;
    nextPage();
  }

  public static byte[] bytes(Bulletin bulletin) {
    var about = bulletin.about();
    return PdfFile.bytes(
        new PdfFile.About(about.title(), about.subtitle(), about.language(), about.asOf()),
        pages -> draw(bulletin, pages));
  }

  /** Draws the bulletin, be it for a file or to be looked at. */
  public static void draw(Bulletin bulletin, Pages pages) {
    new BulletinPdf(bulletin, pages).draw();
  }

  private void draw() {
    var slabs = new ArrayList<>(title());
    var writer = new BlockSlabs(typeset, this::mark);
    bulletin.blocks().forEach(block -> slabs.addAll(writer.slabs(block)));
    place(slabs);
    furnish();
  }

  private List<Slab> title() {
    var about = bulletin.about();
    var ink = Typeset.heavy(20);
    var lines = Typeset.lines(about.title(), Typeset.WIDTH, ink);
    var subtitle = Typeset.lines(about.subtitle(), Typeset.WIDTH, Typeset.muted(10));
    return List.of(
        typeset.slab(lines, Room.MIDDLE, ink),
        Slab.space(4),
        typeset.slab(subtitle, Room.MIDDLE, Typeset.muted(10)),
        new Slab(18, (canvas, at) -> line(canvas, at + 8, RED)));
  }

  private static void line(Canvas canvas, double top, Pen pen) {
    canvas.line(
        List.of(new Spot(Typeset.LEFT, top), new Spot(Typeset.LEFT + Typeset.WIDTH, top)), pen);
  }

  /** Puts slabs that belong together on one page. */
  private void place(List<Slab> slabs) {
    var from = 0;
    for (var at = 0; at < slabs.size(); at++) {
      if (!slabs.get(at).keepsNext() || at == slabs.size() - 1) {
        placeTogether(slabs.subList(from, at + 1));
        from = at + 1;
      }
    }
  }

  private void placeTogether(List<Slab> run) {
    var height = run.stream().mapToDouble(Slab::height).sum();
    if (top + height > BOTTOM && top > TOP) {
      nextPage();
      repeat(run.getFirst().head());
    }
    for (var slab : run) {
      if (top + slab.height() > BOTTOM && top > TOP) {
        nextPage();
        repeat(slab.head());
      }
      slab.drawn().on(pages.getLast(), top);
      top += slab.height();
    }
  }

  private void repeat(@Nullable Slab head) {
    if (head != null) {
      head.drawn().on(pages.getLast(), top);
      top += head.height();
    }
  }

  private void nextPage() {
    pages.add(target.page(PAGE_WIDTH, PAGE_HEIGHT));
    top = TOP;
  }

  private void mark(String text, double at, int depth) {
    target.mark(new Pages.Mark(Legible.of(text).text(), pages.size() - 1, at, depth));
  }

  /** The title above and the number below every page. */
  private void furnish() {
    var about = bulletin.about();
    var words = Words.in(about.language());
    for (var at = 0; at < pages.size(); at++) {
      var page = pages.get(at);
      if (at > 0) {
        set(page, about.title(), HEAD, Side.LEFT);
        set(page, about.asOf().toString(), HEAD, Side.RIGHT);
        line(page, HEAD + 15, RULE);
      }
      var number =
          words.say(
              TableWord.PAGES, List.of(Integer.toString(at + 1), Integer.toString(pages.size())));
      set(page, about.mark() + "　" + number, FOOT, Side.MIDDLE);
    }
    if (!typeset.missing().isEmpty()) {
      var points =
          typeset.missing().stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
      set(pages.getLast(), words.say(TableWord.NOT_IN_FONT, List.of(points)), NOTE, Side.MIDDLE);
    }
  }

  private void set(Canvas page, String text, double at, Side side) {
    var setting = new Setting(Typeset.muted(8.5), Typeset.WIDTH, side);
    typeset.draw(page, List.of(text), new Spot(Typeset.LEFT, at), setting);
  }
}
