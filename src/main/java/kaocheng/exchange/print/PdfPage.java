package kaocheng.exchange.print;

import java.util.List;

/**
 * A page that is drawn on in points, from its upper left corner to the right and down; colours are
 * six hexadecimal digits.
 */
public final class PdfPage implements Canvas {
  private static final int HUNDREDTHS = 100;

  private final PdfFile file;
  private final double width;
  private final double height;
  private final StringBuilder content = new StringBuilder();
  private String filled = "";
  private String stroked = "";
  private String pen = "";

  PdfPage(PdfFile file, double width, double height) {
    this.file = file;
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  String content() {
    return content.toString();
  }

  @Override
  public void fill(Area area, String color) {
    useFill(color);
    rectangle(area);
    content.append("f\n");
  }

  @Override
  public void frame(Area area, Pen its) {
    use(its);
    rectangle(area);
    content.append("S\n");
  }

  @Override
  public void line(List<Spot> spots, Pen its) {
    use(its);
    path(spots);
    content.append("S\n");
  }

  @Override
  public void polygon(List<Spot> spots, String color) {
    useFill(color);
    path(spots);
    content.append("h f\n");
  }

  @Override
  public void text(Spot start, String text, Ink ink) {
    if (text.isEmpty()) {
      return;
    }
    useFill(ink.color());
    content.append("BT /").append(ink.face().name()).append(' ');
    number(ink.size()).append("Tf ");
    spot(start).append("Td <");
    file.font(ink.face()).encode(text, content);
    content.append("> Tj ET\n");
  }

  private void rectangle(Area area) {
    number(area.left());
    number(height - area.top() - area.height());
    number(area.width());
    number(area.height()).append("re ");
  }

  private void path(List<Spot> spots) {
    spot(spots.getFirst()).append("m ");
    spots.stream().skip(1).forEach(spot -> spot(spot).append("l "));
  }

  private void useFill(String color) {
    if (!color.equals(filled)) {
      filled = color;
      color(color).append("rg\n");
    }
  }

  private void use(Pen its) {
    if (!its.color().equals(stroked)) {
      stroked = its.color();
      color(its.color()).append("RG\n");
    }
    var wanted = its.width() + (its.isDashed() ? "-" : "");
    if (!wanted.equals(pen)) {
      pen = wanted;
      number(its.width()).append("w ");
      content.append('[');
      if (its.isDashed()) {
        number(3 * its.width());
        number(2 * its.width());
      }
      content.append("] 0 d\n");
    }
  }

  private StringBuilder color(String color) {
    for (var at = 0; at < color.length(); at += 2) {
      var share = Integer.parseInt(color, at, at + 2, 16);
      append((share * 1000 + 127) / 255, 1000);
    }
    return content;
  }

  private StringBuilder spot(Spot spot) {
    number(spot.left());
    return number(height - spot.top());
  }

  private StringBuilder number(double number) {
    return append(Math.round(number * HUNDREDTHS), HUNDREDTHS);
  }

  /** A decimal number without a sign of its own kind: PDF knows no exponents. */
  private StringBuilder append(long parts, int whole) {
    if (parts < 0) {
      content.append('-');
    }
    var left = Math.abs(parts);
    content.append(left / whole);
    var rest = left % whole;
    if (rest > 0) {
      content.append('.');
      for (var digit = whole / 10; rest > 0; digit /= 10) {
        content.append(rest / digit);
        rest %= digit;
      }
    }
    return content.append(' ');
  }
}
