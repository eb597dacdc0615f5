package kaocheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures what was promised about speed, each against a stated rival in the same run; ends with
 * status 1 where a limit is not kept.
 */
public final class Benchmarks {
  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;

  private Benchmarks() {}

  static void main() throws IOException {
    var folder = Files.createTempDirectory("kaocheng-bench");
    try {
      var scored = scoring();
      var imported = importing(folder);
      System.exit(scored && imported ? 0 : 1);
    } finally {
      clear(folder);
    }
  }

  private static boolean scoring() {
    var scoring = new ScoringBenchmark();
    return new Duel("scoring 12,000 indicators with derivations", 3.0)
        .fight(120, scoring::scored, scoring::bare);
  }

  private static boolean importing(Path folder) {
    var few = new ImportBenchmark(folder, FEW);
    var many = new ImportBenchmark(folder, MANY);
    var small = new Duel("importing 10,000 rows", 5.0);
    var large = new Duel("importing 1,000,000 rows", 1.5);
    var goodFew =
        small.fight(
            20,
            new Duel.Side<>(few::freshCopy, few::ours, ImportBenchmark::discard),
            new Duel.Side<>(few::freshCopy, few::rival, ImportBenchmark::discard));
    var goodMany =
        large.fight(
            4,
            new Duel.Side<>(many::freshCopy, many::ours, ImportBenchmark::discard),
            new Duel.Side<>(many::freshCopy, many::rival, ImportBenchmark::discard));
    var linear = linear(few, many);
    return goodFew && goodMany && linear;
  }

  /** A hundred times the rows may take at most a hundred times as long. */
  private static boolean linear(ImportBenchmark few, ImportBenchmark many) {
    var small = median(few);
    var large = Duel.millis(many.alone());
    var growth = large / small;
    System.out.printf(
        Locale.ROOT,
        "growth from 10,000 to 1,000,000 rows: %.1f times the time (limit 100) %s%n",
        growth,
        growth <= 100 ? "ok" : "TOO SLOW");
    return growth <= 100;
  }

  private static double median(ImportBenchmark importing) {
    return IntStream.range(0, 15)
        .mapToDouble(_ -> Duel.millis(importing.alone()))
        .sorted()
        .skip(7)
        .findFirst()
        .orElseThrow();
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
