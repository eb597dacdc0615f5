package kaocheng.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strokes that lie over each other in a glyph are left white where the window is drawn at 200 %, so
 * the shipped font has none.
 */
class ShippedFontTest {

  /** Less than a quarter of the dot of a full stop, of an em of 1,000 by 1,000. */
  private static final double SPECK = 1000;

  @ParameterizedTest
  @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
  void noGlyphOfTheWindowHasStrokesThatLieOverEachOther(String file) throws Exception {
    var font =
        Font.createFont(Font.TRUETYPE_FONT, Path.of("assets/fonts", file).toFile())
            .deriveFont(1000f);
    var overlapping = new TreeSet<String>();
    wordsOfTheWindow().codePoints().distinct().forEach(c -> lookAt(font, c, overlapping));
    assertThat(overlapping).isEmpty();
  }

  private static String wordsOfTheWindow() throws Exception {
    return Files.readString(Path.of("src/main/resources/kaocheng/wording/zh.properties"))
        + Files.readString(Path.of("src/main/resources/kaocheng/wording/en.properties"));
  }

  private static void lookAt(Font font, int character, Set<String> overlapping) {
    var text = Character.toString(character);
    var whole = inked(font, text, Path2D.WIND_NON_ZERO);
    var once = inked(font, text, Path2D.WIND_EVEN_ODD);
    if (Math.abs(whole - once) > SPECK) {
      overlapping.add(text + String.format(Locale.ROOT, " %.0f", whole - once));
    }
  }

  private static double inked(Font font, String text, int winding) {
    var context = new FontRenderContext(null, true, true);
    var path = new Path2D.Double(font.createGlyphVector(context, text).getOutline());
    path.setWindingRule(winding);
    return size(new Area(path));
  }

  private static double size(Area area) {
    var doubled = 0.0;
    var at = new double[2];
    var start = new double[2];
    var next = new double[6];
    for (var lines = new FlatteningPathIterator(area.getPathIterator(null), 0.5);
        !lines.isDone();
        lines.next()) {
      switch (lines.currentSegment(next)) {
        case PathIterator.SEG_MOVETO -> start = next.clone();
        case PathIterator.SEG_LINETO -> doubled += cross(at, next);
        default -> {
          doubled += cross(at, start);
          next = start.clone();
        }
      }
      at = next.clone();
    }
    return Math.abs(doubled) / 2;
  }

  private static double cross(double[] from, double[] to) {
    return from[0] * to[1] - to[0] * from[1];
  }
}
