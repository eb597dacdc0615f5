package kaocheng.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column;
import kaocheng.exchange.sheet.Row;
import kaocheng.exchange.sheet.Sheet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bare library that draws the cells of a form in the simplest way: so many letters a line, one
 * face, and none of the substitutions of glyphs that would slow it down.
 */
final class PdfRival {
  private static final float SIZE = 8;
  private static final float LINE = 12;
  private static final float BOTTOM = 40;

  private final TrueTypeFont ttf;

  PdfRival() {
    try {
      var file = Path.of("assets", "fonts", "NotoSansSC-Regular.ttf");
      ttf = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
      ttf.setEnableGsub(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(Sheet sheet) {
    try (var document = new PDDocument()) {
      new Drawn(document, PDType0Font.load(document, ttf, true), sheet).draw();
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Drawn {
    private final PDDocument document;
    private final PDFont font;
    private final Sheet sheet;
    private PDPageContentStream stream;
    private float top;

    Drawn(PDDocument document, PDFont font, Sheet sheet) throws IOException {
      this.document = document;
      this.font = font;
      this.sheet = sheet;
      this.stream = begin();
    }

    private PDPageContentStream begin() throws IOException {
      var page = new PDPage(new PDRectangle(842, 595));
      document.addPage(page);
      top = 560;
      var begun = new PDPageContentStream(document, page);
      begun.setFont(font, SIZE);
      return begun;
    }

    void draw() throws IOException {
      line(List.of(sheet.heading().title()), List.of(400));
      for (var fact : sheet.facts()) {
        line(List.of(fact.name(), said(fact.value())), List.of(20, 60));
      }
      for (var row : sheet.rows()) {
        row(row);
      }
      for (var fact : sheet.totals()) {
        line(List.of(fact.name(), said(fact.value())), List.of(20, 60));
      }
      for (var note : sheet.closing().notes()) {
        line(List.of(note), List.of(190));
      }
      stream.close();
    }

    private static String said(Cell cell) {
      return cell instanceof Cell.Text(var text, _) ? text.replace('\n', ' ') : Cell.digits(cell);
    }

    private void row(Row row) throws IOException {
      var texts = new ArrayList<String>();
      var widths = new ArrayList<Integer>();
      for (var at = 0; at < row.cells().size(); at++) {
        var column = sheet.columns().get(at);
        if (column.isOnPaper()) {
          if (row.cells().get(at) instanceof Cell.Joined) {
            widths.set(widths.size() - 1, widths.getLast() + column.width());
          } else {
            texts.add(said(row.cells().get(at)));
            widths.add(column.width());
          }
        }
      }
      line(texts, widths);
    }

    private void line(List<String> texts, List<Integer> widths) throws IOException {
      var lines = new ArrayList<List<String>>();
      var most = 1;
      for (var at = 0; at < texts.size(); at++) {
        lines.add(cut(texts.get(at), Math.max(2, widths.get(at) / 2)));
        most = Math.max(most, lines.getLast().size());
      }
      var height = most * LINE;
      if (top - height < BOTTOM) {
        stream.close();
        stream = begin();
        heads();
      }
      place(lines, widths, height);
      top -= height;
    }

    private void heads() throws IOException {
      var shown = sheet.columns().stream().filter(Column::isOnPaper).toList();
      place(
          shown.stream().map(column -> List.of(column.head())).toList(),
          shown.stream().map(Column::width).toList(),
          LINE);
      top -= LINE;
    }

    private void place(List<List<String>> lines, List<Integer> widths, float height)
        throws IOException {
      var left = 30f;
      for (var at = 0; at < lines.size(); at++) {
        var width = widths.get(at) * SIZE / 2;
        stream.addRect(left, top - height, width, height);
        stream.stroke();
        var base = top - SIZE;
        for (var text : lines.get(at)) {
          stream.beginText();
          stream.newLineAtOffset(left + 2, base);
          stream.showText(text);
          stream.endText();
          base -= LINE;
        }
        left += width;
      }
    }

    private static List<String> cut(String text, int letters) {
      var lines = new ArrayList<String>();
      for (var from = 0; from < text.length(); from += letters) {
        lines.add(text.substring(from, Math.min(text.length(), from + letters)));
      }
      return lines;
    }
  }
}
