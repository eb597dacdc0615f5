package kaocheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.card.Result;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.Progress;

/**
 * Assessing a year of 1,000 departments with 100 indicators each, quarter by quarter: loading,
 * scoring with derivations, keeping the scorecards; against a scan of the same measurements and
 * nothing but the arithmetic.
 */
final class AssessBenchmark {
  static final int DEPARTMENTS = 1000;
  static final int INDICATORS = 100;
  static final int YEAR = 2021;
  private static final int GOALS = 10;
  private static final String[] RULES = {
    "办结率,%,当期,不低于 96%,\"按完成率得分，封顶 100%\"",
    "信息采用,篇,当期,不少于 100 篇,\"按完成率得分，封顶 100%\"",
    "差错,件,当期,不超过 40 件,每超 1 件扣 0.05 分（不足 1 件按比例）",
    "满意率,%,当期,不低于 90%,\"达标得满分，否则 0 分\""
  };

  private final Path folder;
  private final Path prepared;
  private int copies;

  AssessBenchmark(Path folder) {
    this.folder = folder;
    this.prepared = folder.resolve("year.mv.db");
    try {
      prepare();
      requireSameTotals();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void prepare() throws IOException {
    var departments = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
    var goals = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
    var indicators = new StringBuilder("年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重\n");
    var files = new ArrayList<Path>();
    for (var d = 0; d < DEPARTMENTS; d++) {
      departments.append("2021,D%d,单位%d,序列%d\n".formatted(d, d, d % 4));
      for (var g = 1; g <= GOALS; g++) {
        goals.append("2021,D%d,%d,重点目标,目标,按时完成,10\n".formatted(d, g));
      }
      for (var i = 0; i < INDICATORS; i++) {
        var goal = i % GOALS + 1;
        var row = "2021,D%d,%d,%d.%d,%s,1\n".formatted(d, goal, goal, i, RULES[i % RULES.length]);
        indicators.append(row);
      }
    }
    files.add(written("departments", departments));
    files.add(written("goals", goals));
    files.add(written("indicators", indicators));
    for (var quarter = 1; quarter <= 4; quarter++) {
      files.add(written("quarter-" + quarter, quarter(quarter)));
    }
    try (var desk = desks().create(prepared)) {
      new ImportFiles(desk)
          .run(files, ImportMode.WHOLE_FILES, AssessBenchmark::requireTaken, Progress.SILENT);
    }
  }

  private static CharSequence quarter(int quarter) {
    var rows = new StringBuilder("年度,季度,单位代码,指标编号,填报值\n");
    for (var d = 0; d < DEPARTMENTS; d++) {
      for (var i = 0; i < INDICATORS; i++) {
        var number = i % GOALS + 1 + "." + i;
        rows.append("2021,%d,D%d,%s,%s\n".formatted(quarter, d, number, value(d, i, quarter)));
      }
    }
    return rows;
  }

  private static String value(int department, int indicator, int quarter) {
    var at = department * INDICATORS + indicator;
    var below = 40 + (at * 31 + quarter * 17) % 60;
    return switch (indicator % RULES.length) {
      case 1 -> Integer.toString(18 + (at + quarter) % 11);
      case 2 -> Integer.toString((at * 7 + quarter) % 17);
      default -> (below - (at * 7 + quarter) % 5) + "/" + below;
    };
  }

  private Path written(String name, CharSequence text) throws IOException {
    return Files.writeString(folder.resolve(name + "-year.csv"), text);
  }

  private static void requireTaken(ImportReport report) {
    if (report.ending() != ImportReport.Ending.TAKEN) {
      throw new IllegalStateException("not taken: " + report);
    }
  }

  private static Desks desks() {
    return new Desks("bench", Clock.systemUTC());
  }

  Path freshCopy() {
    try {
      return ImportBenchmark.copy(prepared, folder.resolve("year-" + ++copies + ".mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our way: from opening the workbook to closing it. */
  Object ours(Path copy) {
    try (var desk = desks().open(copy)) {
      var totals = new ArrayList<List<BigDecimal>>();
      new AssessCycle(desk).runYear(YEAR, quarter -> totals.add(totals(quarter)));
      return totals;
    }
  }

  private static List<BigDecimal> totals(Assessment assessment) {
    return assessment.cards().stream()
        .map(card -> card.result() instanceof Result.Total total ? total : null)
        .map(
            total ->
                total == null
                    ? BigDecimal.ZERO
                    : total.published().value().toDecimal(AssessRival.PUBLISHED))
        .toList();
  }

  /** The rival: from connecting to closing, too. */
  Object rival(Path copy) {
    return new AssessRival(copy).totals();
  }

  /** A rival that works out something else would prove nothing. */
  private void requireSameTotals() {
    var copy = freshCopy();
    var rival = rival(copy);
    var ours = ours(copy);
    ImportBenchmark.discard(copy);
    if (!ours.equals(rival)) {
      throw new IllegalStateException("not the same totals:\n" + ours + "\n" + rival);
    }
  }
}
