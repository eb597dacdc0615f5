package kaocheng.bench;

import java.util.List;
import kaocheng.exchange.sheet.PdfWriter;
import kaocheng.exchange.sheet.Sheet;

/** Assessment sheets and annexes as PDF, against the bare library that draws the same cells. */
final class PdfBenchmark {
  private final PdfRival rival = new PdfRival();
  private final BenchPapers papers = new BenchPapers();
  private final List<Sheet> sheets = papers.sheets();

  boolean fight() {
    var name = "100 departments × 60 indicators as PDF";
    var fast = new Duel(name, 2.0).fight(6, this::ours, this::bare);
    return papers.isFlat("PDF", PdfWriter::bytes) && fast;
  }

  private Object ours() {
    return sheets.stream().mapToInt(sheet -> PdfWriter.bytes(sheet).length).sum();
  }

  private Object bare() {
    return sheets.stream().mapToInt(sheet -> rival.bytes(sheet).length).sum();
  }
}
