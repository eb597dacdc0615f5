package kaocheng.exchange.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kaocheng.exchange.print.Canvas;

/** Writes a drawing as a PNG picture; its letters are drawn, so that no font is asked for. */
public final class PngWriter implements Canvas {
  private static final float[] DASHES = {3, 2};

  private final Graphics2D graphics;

  private PngWriter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** So many dots for each point of the drawing, as 2 for a document that is printed. */
  public static byte[] bytes(Drawing drawing, double dots) {
    var image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * dots),
            (int) Math.ceil(drawing.height() * dots),
            BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    var writer = new PngWriter(graphics);
    writer.fill(new Area(0, 0, image.getWidth(), image.getHeight()), Palette.WHITE);
    drawing.drawOn(writer, new Spot(0, 0), dots);
    graphics.dispose();
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void fill(Area area, String color) {
    use(color);
    graphics.fill(rectangle(area));
  }

  @Override
  public void frame(Area area, Pen pen) {
    use(pen);
    graphics.draw(rectangle(area));
  }

  @Override
  public void line(List<Spot> spots, Pen pen) {
    use(pen);
    graphics.draw(path(spots));
  }

  @Override
  public void polygon(List<Spot> spots, String color) {
    use(color);
    var path = path(spots);
    path.closePath();
    graphics.fill(path);
  }

  @Override
  public void text(Spot start, String text, Ink ink) {
    use(ink.color());
    var place = AffineTransform.getTranslateInstance(start.left(), start.top());
    graphics.fill(place.createTransformedShape(ink.face().outline(text, ink.size())));
  }

  private void use(String color) {
    graphics.setColor(new Color(Integer.parseInt(color, 16)));
  }

  private void use(Pen pen) {
    use(pen.color());
    var width = (float) pen.width();
    graphics.setStroke(
        pen.isDashed()
            ? new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes(width), 0)
            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
  }

  private static float[] dashes(float width) {
    return new float[] {DASHES[0] * width, DASHES[1] * width};
  }

  private static Rectangle2D rectangle(Area area) {
    return new Rectangle2D.Double(area.left(), area.top(), area.width(), area.height());
  }

  private static Path2D path(List<Spot> spots) {
    var path = new Path2D.Double();
    path.moveTo(spots.getFirst().left(), spots.getFirst().top());
    spots.stream().skip(1).forEach(spot -> path.lineTo(spot.left(), spot.top()));
    return path;
  }
}
