package kaocheng.exchange.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Canvas.Area;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.print.Face;
import kaocheng.exchange.print.Legible;
import kaocheng.exchange.print.Pages;
import kaocheng.exchange.print.PdfFile;
import kaocheng.exchange.sheet.PaperPage.Box;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** Writes a form as a PDF file: the very pages that are shown and printed. */
public final class PdfWriter {
  private static final String BLACK = "000000";
  private static final Pen THIN = Pen.solid(BLACK, 0.5);
  private static final double PADDING = 2;
  private static final double LINE_HEIGHT = 1.448;
  private static final double BASE = 1.16;
  private static final double NOTE_BASE = 586;
  private static final double NOTE_SIZE = 7;

  private final Sheet sheet;
  private final Pages pages;

  private PdfWriter(Sheet sheet, Pages pages) {
    this.sheet = sheet;
    this.pages = pages;
  }

  public static void write(Sheet sheet, Path target) {
    SheetFormat.PDF.write(sheet, target);
  }

  public static byte[] bytes(Sheet sheet) {
    var heading = sheet.heading();
    var about =
        new PdfFile.About(heading.title(), heading.owner(), heading.language(), heading.asOf());
    return PdfFile.bytes(about, pages -> draw(sheet, pages));
  }

  /** Draws the form, be it for a file or to be looked at. */
  public static void draw(Sheet sheet, Pages pages) {
    new PdfWriter(sheet, pages).draw();
  }

  private void draw() {
    var shown = PaperPage.of(sheet);
    for (var at = 0; at < shown.size(); at++) {
      draw(shown.get(at), pages.page(PaperPage.WIDTH, PaperPage.HEIGHT));
      for (var headline : shown.get(at).headlines()) {
        var text = Legible.of(headline.text()).text();
        pages.mark(new Pages.Mark(text, at, headline.top(), headline.depth()));
      }
    }
  }

  /** Grounds first, then lines, then letters, so that nothing covers a line or a letter. */
  private void draw(PaperPage shown, Canvas page) {
    for (var box : shown.boxes()) {
      if (!box.fill().isEmpty()) {
        page.fill(area(box), box.fill());
      }
    }
    for (var box : shown.boxes()) {
      if (box.line() == PaperPage.Line.THIN) {
        page.frame(area(box), THIN);
      }
    }
    var missing = new TreeSet<Integer>();
    shown.boxes().forEach(box -> write(box, page, missing));
    if (!missing.isEmpty()) {
      tell(missing, page);
    }
  }

  private static Area area(Box box) {
    var frame = box.frame();
    return new Area(frame.left(), frame.top(), frame.width(), frame.height());
  }

  private static void write(Box box, Canvas page, SortedSet<Integer> missing) {
    if (box.lines().isEmpty()) {
      return;
    }
    var type = box.type();
    var frame = box.frame();
    var pitch =
        Math.min(type.size() * LINE_HEIGHT, (frame.height() - PADDING) / box.lines().size());
    var above =
        type.isInTheMiddle() ? (frame.height() - pitch * box.lines().size()) / 2 : PADDING / 2;
    var base = frame.top() + above + (pitch - type.size() * LINE_HEIGHT) / 2 + type.size() * BASE;
    var ink = new Ink(type.isHeavy() ? Face.BOLD : Face.REGULAR, type.size(), BLACK);
    for (var line : box.lines()) {
      var legible = Legible.of(line);
      missing.addAll(legible.missing());
      page.text(new Spot(left(box, legible.text(), ink), base), legible.text(), ink);
      base += pitch;
    }
  }

  private static double left(Box box, String line, Ink ink) {
    var frame = box.frame();
    var side = box.type().side();
    if (side.equals("left")) {
      return frame.left() + PADDING;
    }
    var room = frame.width() - ink.face().width(line, ink.size());
    return frame.left() + (side.equals("right") ? room - 2 * PADDING : room / 2);
  }

  private void tell(SortedSet<Integer> missing, Canvas page) {
    var points = missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
    var note = Words.in(sheet.heading().language()).say(TableWord.NOT_IN_FONT, List.of(points));
    var ink = new Ink(Face.REGULAR, NOTE_SIZE, BLACK);
    var left = (PaperPage.WIDTH - ink.face().width(note, NOTE_SIZE)) / 2;
    page.text(new Spot(left, NOTE_BASE), note, ink);
  }
}
