package kaocheng.exchange.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kaocheng.model.text.Refused;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** What a file of a font holds; it is read when it is first needed, and kept. */
record Letters(
    TrueTypeFont font, CmapLookup lookup, Usual glyphs, Usual advances, double unitsPerSize) {
  private static final String HOME = "kaocheng.home";
  private static final Path FONTS = Path.of("assets", "fonts");
  private static final Map<String, Letters> READ = new ConcurrentHashMap<>();

  static Letters of(String file) {
    return READ.computeIfAbsent(file, Letters::read);
  }

  private static Letters read(String file) {
    var path = shipped(file);
    try (var bytes = new RandomAccessReadBufferedFile(path)) {
      var font = new TTFParser().parse(bytes);
      font.setEnableGsub(false);
      var lookup = font.getUnicodeCmapLookup();
      var glyphs = Usual.of(lookup::getGlyphId);
      var advances = Usual.of(point -> advance(font, glyphs.of(point)));
      return new Letters(font, lookup, glyphs, advances, font.getUnitsPerEm());
    } catch (IOException e) {
      throw Refused.because(e, PrintRefusal.NO_FONT, path.toAbsolutePath());
    }
  }

  /** Beside the program, or in the folder one is in. */
  private static Path shipped(String file) {
    var beside = Path.of(System.getProperty(HOME, ".")).resolve(FONTS).resolve(file);
    return Files.isRegularFile(beside) ? beside : FONTS.resolve(file);
  }

  int glyph(int point) {
    return Usual.covers(point) ? glyphs.of(point) : lookup.getGlyphId(point);
  }

  int advance(int point) {
    return Usual.covers(point) ? advances.of(point) : advance(font, glyph(point));
  }

  private static int advance(TrueTypeFont font, int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
