package kaocheng.exchange.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A face within one PDF file. It remembers which character each glyph was used for, since several
 * share one: a reader who copies 一 has to get 一, not the radical ⼀ that looks the same.
 */
final class PdfFont {
  private static final int MOST_AT_ONCE = 100;

  private final PDDocument document;
  private final Letters letters;
  private final PDType0Font font;
  private final SortedMap<Integer, Integer> used = new TreeMap<>();

  PdfFont(PDDocument document, Face face) throws IOException {
    this.document = document;
    this.letters = face.letters();
    this.font = PDType0Font.load(document, letters.font(), true);
  }

  PDFont font() {
    return font;
  }

  /** Appends the codes of the letters, four hexadecimal digits each. */
  void encode(String text, StringBuilder codes) {
    for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var point = text.codePointAt(at);
      var glyph = letters.glyph(point);
      if (used.putIfAbsent(glyph, point) == null) {
        font.addToSubset(point);
      }
      Hexadecimal.append(codes, glyph);
    }
  }

  /** Puts the letters that were used into the file. */
  void embed() throws IOException {
    font.subset();
    var meanings = new ByteArrayInputStream(meanings().getBytes(StandardCharsets.US_ASCII));
    font.getCOSObject()
        .setItem(COSName.TO_UNICODE, new PDStream(document, meanings, COSName.FLATE_DECODE));
  }

  private String meanings() {
    var map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    map.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    var at = 0;
    for (var entry : used.entrySet()) {
      if (at % MOST_AT_ONCE == 0) {
        map.append(at == 0 ? "" : "endbfchar\n");
        map.append(Math.min(MOST_AT_ONCE, used.size() - at)).append(" beginbfchar\n");
      }
      map.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()));
      for (var unit : Character.toChars(entry.getValue())) {
        Hexadecimal.append(map, unit);
      }
      map.append(">\n");
      at++;
    }
    map.append("endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString();
  }
}
