package kaocheng.exchange.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The outline of one letter, in the units of the font. */
record Glyph(Path2D outline) {

  static Glyph of(Letters letters, int point) {
    try {
      var glyph = letters.font().getGlyph().getGlyph(letters.glyph(point));
      return new Glyph(glyph == null ? new Path2D.Double() : glyph.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outline with its left end here; the font counts upwards, a page downwards. */
  Shape placed(double left, double scale) {
    return new AffineTransform(scale, 0, 0, -scale, left, 0).createTransformedShape(outline);
  }
}
