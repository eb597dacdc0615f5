package kaocheng.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.AssessmentSheet;
import kaocheng.exchange.sheet.PdfWriter;
import kaocheng.exchange.sheet.References;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.text.Language;

/**
 * Assessment sheets of 60 indicators as PDF files, against the bare library that draws the same
 * cells; and what is held in memory after the files of few and of many departments.
 */
final class PdfBenchmark {
  private static final int FEW = 10;
  private static final int MANY = 100;
  private static final long MORE = 4 << 20;

  private final PdfRival rival = new PdfRival();
  private final ScoringBenchmark scoring = new ScoringBenchmark();
  private final List<Sheet> sheets;
  private final Path file;

  PdfBenchmark(Path folder) {
    file = folder.resolve("sheet.pdf");
    sheets =
        scoring.cards().stream()
            .limit(MANY)
            .map(
                card ->
                    AssessmentSheet.of(card, References.of(List.of(), List.of()), Language.CHINESE))
            .toList();
  }

  boolean fight() {
    var name = "100 assessment sheets of 60 indicators as PDF";
    var fast = new Duel(name, 2.0).fight(6, this::ours, this::bare);
    var small = held(FEW);
    var more = held(MANY) - small;
    System.out.printf(
        Locale.ROOT,
        "memory held: %d KiB after %d sheets, %d KiB more after %d (limit %d) %s%n",
        small >> 10,
        FEW,
        more >> 10,
        MANY,
        MORE >> 10,
        more < MORE ? "ok" : "TOO MUCH");
    return fast && more < MORE;
  }

  private Object ours() {
    return sheets.stream().mapToInt(sheet -> PdfWriter.bytes(sheet).length).sum();
  }

  private Object bare() {
    return sheets.stream().mapToInt(sheet -> rival.bytes(sheet).length).sum();
  }

  private long held(int departments) {
    IntStream.range(0, departments).forEach(at -> PdfWriter.write(sheets.get(at), file));
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
