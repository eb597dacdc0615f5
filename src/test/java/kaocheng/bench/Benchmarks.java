package kaocheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import kaocheng.desktop.DesktopBenchmark;
import kaocheng.desktop.StandstillBench.Part;

/**
 * Measures what was promised about speed, each against a stated rival in the same run; ends with
 * status 1 where a limit is not kept.
 */
public final class Benchmarks {
  private static final List<String> ALL =
      List.of(
          "scoring",
          "assessing",
          "reading",
          "importing",
          "encrypted",
          "spreadsheet",
          "xlsx",
          "pdf",
          "opening",
          "starting",
          "overview",
          "window");
  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;

  private Benchmarks() {}

  /** Measures the parts that are named, or all of them. */
  static void main(String[] parts) throws IOException {
    var asked = parts.length == 0 ? ALL : List.of(parts);
    var folder = Files.createTempDirectory("kaocheng-bench");
    try {
      var kept = true;
      for (var part : asked) {
        kept &=
            switch (part) {
              case "scoring" -> scoring();
              case "assessing" -> assessing(folder);
              case "reading" -> reading(folder);
              case "importing" -> importing(folder);
              case "encrypted" -> encrypted(folder);
              case "spreadsheet" -> spreadsheet(folder);
              case "xlsx" -> new XlsxBenchmark().fight();
              case "pdf" -> new PdfBenchmark().fight();
              case "opening" -> new OpeningBenchmark(folder).fight();
              case "starting" -> new DesktopBenchmark(folder).starting();
              case "overview" -> new DesktopBenchmark(folder).standingStill(Part.OVERVIEW);
              case "window" -> new DesktopBenchmark(folder).standingStill(Part.IMPORT);
              default -> throw new IllegalArgumentException(part);
            };
      }
      System.exit(kept ? 0 : 1);
    } finally {
      clear(folder);
    }
  }

  private static boolean scoring() {
    var scoring = new ScoringBenchmark();
    return new Duel("scoring 12,000 indicators with derivations", 3.0)
        .fight(120, scoring::scored, scoring::bare);
  }

  private static boolean assessing(Path folder) {
    var assessing = new AssessBenchmark(folder);
    return new Duel("assessing a year of 400,000 rows", 3.0)
        .fight(12, side(assessing, assessing::ours), side(assessing, assessing::rival));
  }

  private static Duel.Side<Path> side(AssessBenchmark assessing, Function<Path, ?> work) {
    return new Duel.Side<>(assessing::freshCopy, work, ImportBenchmark::discard);
  }

  private static boolean reading(Path folder) {
    var few = new ReadingBenchmark(folder, FEW);
    var many = new ReadingBenchmark(folder, MANY);
    var fast = new Duel("reading 1,000,000 rows", 4.0).fight(10, many::ours, many::rival);
    var small = few.kept();
    var large = many.kept();
    System.out.printf(
        Locale.ROOT,
        "memory held while reading: 10,000 rows %.1f MiB, 1,000,000 rows %.1f MiB (limit 8 more)"
            + " %s%n",
        small,
        large,
        large <= small + 8 ? "ok" : "TOO MUCH");
    return fast && large <= small + 8;
  }

  private static boolean importing(Path folder) {
    var few = new ImportBenchmark(folder, FEW);
    var many = new ImportBenchmark(folder, MANY);
    var small = new Duel("importing 10,000 rows", 5.0);
    var large = new Duel("importing 1,000,000 rows", 1.5);
    var goodFew = small.fight(20, ours(few), rival(few));
    var goodMany = large.fight(4, ours(many), rival(many));
    var linear = linear(few, many);
    return goodFew && goodMany && linear;
  }

  /** How many rows can be said, as a million takes its time. */
  private static boolean encrypted(Path folder) {
    var rows = Integer.getInteger("kaocheng.bench.rows", MANY);
    var plain = new ImportBenchmark(folder, rows);
    var encrypted = new EncryptedImport(plain);
    var ours = new Duel.Side<>(encrypted::freshCopy, encrypted::ours, ImportBenchmark::discard);
    return new Duel("importing %,d rows into an encrypted workbook".formatted(rows), 1.5)
        .fight(rows > FEW ? 4 : 20, ours, ours(plain));
  }

  /** Twenty times the rows may hold no more memory than a few buffers more. */
  private static boolean spreadsheet(Path folder) {
    var few = new SpreadsheetBenchmark(folder, FEW);
    var many = new SpreadsheetBenchmark(folder, 200_000);
    var fast =
        new Duel("reading an XLSX file of 200,000 rows", 2.0).fight(12, many::ours, many::rival);
    var held = few.held();
    var more = many.held() - held;
    var flat = more < 4 << 20;
    System.out.printf(
        Locale.ROOT,
        "memory held: %d KiB at 10,000 rows, %d KiB more at 200,000 (limit 4096) %s%n",
        held >> 10,
        more >> 10,
        flat ? "ok" : "TOO MUCH");
    return fast && flat;
  }

  /**
   * A hundred times the rows may take at most a hundred times as long, from opening the workbook to
   * closing it; the rival's growth is told beside it.
   */
  private static boolean linear(ImportBenchmark few, ImportBenchmark many) {
    var ours = growth(ours(few), ours(many));
    var rival = growth(rival(few), rival(many));
    System.out.printf(
        Locale.ROOT,
        "growth from 10,000 to 1,000,000 rows: ours %.1f times, rival %.1f times the time"
            + " (limit 100) %s%n",
        ours,
        rival,
        ours <= 100 ? "ok" : "TOO SLOW");
    return ours <= 100;
  }

  private static Duel.Side<Path> ours(ImportBenchmark importing) {
    return new Duel.Side<>(importing::freshCopy, importing::ours, ImportBenchmark::discard);
  }

  private static Duel.Side<Path> rival(ImportBenchmark importing) {
    return new Duel.Side<>(importing::freshCopy, importing::rival, ImportBenchmark::discard);
  }

  private static double growth(Duel.Side<?> few, Duel.Side<?> many) {
    var small =
        IntStream.range(0, 15)
            .mapToDouble(_ -> Duel.millis(few))
            .sorted()
            .skip(7)
            .findFirst()
            .orElseThrow();
    return Duel.millis(many) / small;
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
