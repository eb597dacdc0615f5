package kaocheng.exchange.print;

import java.awt.geom.Path2D;

/** The faces of the shipped font, which is the same on every computer. */
public enum Face {
  REGULAR("NotoSansSC-Regular.ttf"),
  BOLD("NotoSansSC-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  Letters letters() {
    return Letters.of(file);
  }

  /** Whether the font has a sign for this character. */
  public boolean has(int point) {
    return letters().glyph(point) != 0;
  }

  /** How wide a text is when its letters are of this size. */
  public double width(String text, double size) {
    var letters = letters();
    var width = text.codePoints().mapToLong(letters::advance).sum();
    return width * size / letters.unitsPerSize();
  }

  /** The text as an outline, its first letter standing on the origin. */
  public Path2D outline(String text, double size) {
    var letters = letters();
    var scale = size / letters.unitsPerSize();
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    var right = 0.0;
    for (var point : text.codePoints().toArray()) {
      outline.append(Glyph.of(letters, point).placed(right * scale, scale), false);
      right += letters.advance(point);
    }
    return outline;
  }
}
