package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Face;
import kaocheng.exchange.print.Pages;
import kaocheng.usecase.SheetPage.Ground;
import kaocheng.usecase.SheetPage.Letters;
import kaocheng.usecase.SheetPage.Line;
import kaocheng.usecase.SheetPage.Stroke;

/** Remembers what would be printed, so that it can be looked at before. */
final class PagesInSight implements Pages {
  private final List<Drawn> pages = new ArrayList<>();

  private PagesInSight() {}

  /** The pages that are drawn. */
  static List<SheetPage> of(Pages.Content content) {
    var pages = new PagesInSight();
    content.drawOn(pages);
    return pages.pages.stream()
        .map(page -> new SheetPage(page.width, page.height, page.strokes))
        .toList();
  }

  @Override
  public Canvas page(double width, double height) {
    var page = new Drawn(width, height, new ArrayList<>());
    pages.add(page);
    return page;
  }

  /** Pages in sight are turned one by one and need no marks. */
  @Override
  public void mark(Mark mark) {}

  private record Drawn(double width, double height, List<Stroke> strokes) implements Canvas {
    @Override
    public void fill(Area area, String color) {
      strokes.add(new Ground(corners(area), color));
    }

    @Override
    public void frame(Area area, Pen pen) {
      var corners = corners(area);
      var around = Stream.concat(corners.stream(), corners.stream().limit(1)).toList();
      strokes.add(new Line(around, pen(pen)));
    }

    @Override
    public void line(List<Spot> spots, Pen pen) {
      strokes.add(new Line(spots.stream().map(Drawn::spot).toList(), pen(pen)));
    }

    @Override
    public void polygon(List<Spot> spots, String color) {
      strokes.add(new Ground(spots.stream().map(Drawn::spot).toList(), color));
    }

    @Override
    public void text(Spot start, String text, Ink ink) {
      var type = new SheetPage.Type(ink.size(), ink.face() == Face.BOLD, ink.color());
      strokes.add(new Letters(spot(start), text, type));
    }

    private static List<SheetPage.Spot> corners(Area area) {
      var right = area.left() + area.width();
      var bottom = area.top() + area.height();
      return List.of(
          new SheetPage.Spot(area.left(), area.top()),
          new SheetPage.Spot(right, area.top()),
          new SheetPage.Spot(right, bottom),
          new SheetPage.Spot(area.left(), bottom));
    }

    private static SheetPage.Spot spot(Spot spot) {
      return new SheetPage.Spot(spot.left(), spot.top());
    }

    private static SheetPage.Pen pen(Pen pen) {
      return new SheetPage.Pen(pen.color(), pen.width(), pen.isDashed());
    }
  }
}
