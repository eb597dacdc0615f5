package kaocheng.bench;

import java.util.List;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.exchange.sheet.XlsxWriter;

/** Assessment sheets and annexes as workbooks, against a bare fastexcel write of the same cells. */
final class XlsxBenchmark {
  private final BenchPapers papers = new BenchPapers();
  private final List<Sheet> sheets = papers.sheets();

  boolean fight() {
    var name = "100 departments × 60 indicators as XLSX";
    var fast = new Duel(name, 2.0).fight(12, this::ours, this::bare);
    return papers.isFlat("XLSX", XlsxWriter::bytes) && fast;
  }

  private Object ours() {
    return sheets.stream().mapToInt(sheet -> XlsxWriter.bytes(sheet).length).sum();
  }

  private Object bare() {
    return sheets.stream().mapToInt(sheet -> XlsxRival.bytes(sheet).length).sum();
  }
}
