package kaocheng.exchange.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Face;

/** Writes a drawing as SVG; each text is told how wide it is, whatever font shows it. */
public final class SvgWriter implements Canvas {
  private static final String FONTS =
      "'Noto Sans SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

  private final StringBuilder svg = new StringBuilder();

  private SvgWriter() {}

  public static byte[] bytes(Drawing drawing) {
    var writer = new SvgWriter();
    writer.svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\""
                + " viewBox=\"0 0 %1$s %2$s\" role=\"img\" font-family=\"%s\">\n",
            number(drawing.width()),
            number(drawing.height()),
            FONTS));
    writer.svg.append(String.format(Locale.ROOT, "<title>%s</title>\n", escaped(drawing.title())));
    writer.fill(new Area(0, 0, drawing.width(), drawing.height()), Palette.WHITE);
    drawing.drawOn(writer, new Spot(0, 0), 1);
    writer.svg.append("</svg>\n");
    return writer.svg.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void fill(Area area, String color) {
    svg.append(String.format(Locale.ROOT, "<rect %s fill=\"#%s\"/>\n", attributes(area), color));
  }

  @Override
  public void frame(Area area, Pen pen) {
    svg.append(
        String.format(
            Locale.ROOT, "<rect %s fill=\"none\" %s/>\n", attributes(area), attributes(pen)));
  }

  @Override
  public void line(List<Spot> spots, Pen pen) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<polyline points=\"%s\" fill=\"none\" %s/>\n",
            points(spots),
            attributes(pen)));
  }

  @Override
  public void polygon(List<Spot> spots, String color) {
    svg.append(
        String.format(
            Locale.ROOT, "<polygon points=\"%s\" fill=\"#%s\"/>\n", points(spots), color));
  }

  @Override
  public void text(Spot start, String text, Ink ink) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"#%s\" textLength=\"%s\""
                + " lengthAdjust=\"spacingAndGlyphs\">%s</text>\n",
            number(start.left()),
            number(start.top()),
            number(ink.size()),
            ink.face() == Face.BOLD ? " font-weight=\"bold\"" : "",
            ink.color(),
            number(ink.face().width(text, ink.size())),
            escaped(text)));
  }

  private static String attributes(Area area) {
    return String.format(
        Locale.ROOT,
        "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"",
        number(area.left()),
        number(area.top()),
        number(area.width()),
        number(area.height()));
  }

  private static String attributes(Pen pen) {
    var dashes = number(3 * pen.width()) + " " + number(2 * pen.width());
    return "stroke=\"#%s\" stroke-width=\"%s\"%s"
        .formatted(
            pen.color(),
            number(pen.width()),
            pen.isDashed() ? " stroke-dasharray=\"" + dashes + "\"" : "");
  }

  private static String points(List<Spot> spots) {
    var points = new StringBuilder();
    for (var spot : spots) {
      points.append(number(spot.left())).append(',').append(number(spot.top())).append(' ');
    }
    return points.toString().strip();
  }

  private static String number(double number) {
    var text = String.format(Locale.ROOT, "%.2f", number);
    var shortened = text.replaceFirst("\\.?0+$", "");
    return shortened.equals("-0") ? "0" : shortened;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
