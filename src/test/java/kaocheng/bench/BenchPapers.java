package kaocheng.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.AnnexSheet;
import kaocheng.exchange.sheet.AssessmentSheet;
import kaocheng.exchange.sheet.References;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;

/** The assessment sheets and the annexes of departments with 60 indicators each. */
final class BenchPapers {
  static final int FEW = 10;
  static final int MANY = 100;
  private static final long MORE = 4 << 20;

  private final List<Scorecard> cards =
      new ScoringBenchmark().cards().stream().limit(MANY).toList();

  List<Sheet> sheets() {
    return cards.stream().flatMap(BenchPapers::sheets).toList();
  }

  private static Stream<Sheet> sheets(Scorecard card) {
    var references = References.of(List.of(), List.of());
    return Stream.of(
        AssessmentSheet.of(card, references, Language.CHINESE),
        AnnexSheet.of(card, Language.CHINESE));
  }

  /** Whether the papers of many departments hold no more memory at a time than those of few. */
  boolean isFlat(String format, Function<Sheet, byte[]> writer) {
    peak(FEW, writer);
    var small = peak(FEW, writer);
    var more = peak(MANY, writer) - small;
    System.out.printf(
        Locale.ROOT,
        "memory held while writing %s: %d KiB at %d departments, %d KiB more at %d (limit %d) %s%n",
        format,
        small >> 10,
        FEW,
        more >> 10,
        MANY,
        MORE >> 10,
        more < MORE ? "ok" : "TOO MUCH");
    return more < MORE;
  }

  /** The most that is alive while a file is still in hand. */
  private long peak(int departments, Function<Sheet, byte[]> writer) {
    var peak = 0L;
    for (var card : cards.subList(0, departments)) {
      for (var sheet : sheets(card).toList()) {
        var bytes = writer.apply(sheet);
        System.gc();
        var runtime = Runtime.getRuntime();
        peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
        Sink.take(bytes);
      }
    }
    return peak;
  }
}
