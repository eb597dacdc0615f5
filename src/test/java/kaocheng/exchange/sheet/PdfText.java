package kaocheng.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds in a PDF file: its texts, each with the place of its letters. */
public final class PdfText extends PDFTextStripper {
  private final List<Run> runs = new ArrayList<>();

  /** Letters that follow each other: what they say, on which page and where. */
  public record Run(String text, int page, double left, double right, double base) {}

  private PdfText() {
    setSortByPosition(false);
  }

  /** The text of the whole file, in the order of writing. */
  public static String of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      return stripper.getText(document);
    }
  }

  public static List<Run> runs(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new PdfText();
      reader.getText(document);
      return reader.runs;
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    var first = letters.getFirst();
    var last = letters.getLast();
    runs.add(
        new Run(
            text,
            getCurrentPageNo() - 1,
            first.getX(),
            last.getX() + last.getWidth(),
            first.getY()));
  }
}
