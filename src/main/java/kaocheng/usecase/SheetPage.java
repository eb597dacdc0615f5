package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.sheet.PaperPage;

/** A page of a sheet as it will be printed: cells on A4 across, in points. */
public record SheetPage(List<Box> boxes) {
  public static final double WIDTH = 842;
  public static final double HEIGHT = 595;

  public SheetPage {
    boxes = List.copyOf(boxes);
  }

  /** A cell: where it stands, its text, its letters, and the colour of its ground if it has one. */
  public record Box(
      double left,
      double top,
      double width,
      double height,
      String text,
      Type type,
      String fill,
      boolean isFramed) {}

  /** How the letters of a cell are set. */
  public record Type(double size, boolean isHeavy, Side side, boolean isInTheMiddle) {}

  /** Where in a cell a text stands. */
  public enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  static SheetPage of(PaperPage page) {
    return new SheetPage(page.boxes().stream().map(SheetPage::box).toList());
  }

  private static Box box(PaperPage.Box box) {
    var frame = box.frame();
    var type = box.type();
    var side =
        switch (type.side()) {
          case "right" -> Side.RIGHT;
          case "center" -> Side.MIDDLE;
          default -> Side.LEFT;
        };
    return new Box(
        frame.left(),
        frame.top(),
        frame.width(),
        frame.height(),
        String.join("\n", box.lines()),
        new Type(type.size(), type.isHeavy(), side, type.isInTheMiddle()),
        box.fill(),
        box.line() == PaperPage.Line.THIN);
  }
}
