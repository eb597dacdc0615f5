package kaocheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.Progress;

/**
 * Opening a workbook of ten years with 100 departments and 60 indicators each, all quarters
 * reported and scored, against opening an empty one: both in this process, in turn, from the call
 * until somebody can work in it. How long it takes after the program was killed, when everything is
 * looked through, is told beside it.
 */
final class OpeningBenchmark {
  private static final int FIRST_YEAR = 2012;
  private static final int YEARS = 10;
  private static final int DEPARTMENTS = 100;
  private static final int INDICATORS = 60;
  private static final int GOALS = 10;
  private static final int ROUNDS = 11;
  private static final double MOST_MORE = 1500;

  private final Path folder;
  private final Path full;
  private final Path empty;

  OpeningBenchmark(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("opening"));
    this.full = this.folder.resolve("full.mv.db");
    this.empty = this.folder.resolve("empty.mv.db");
    desks().create(empty).close();
    fill();
  }

  private static Desks desks() {
    return new Desks("bench", Clock.systemUTC());
  }

  private void fill() throws IOException {
    try (var desk = desks().create(full)) {
      for (var year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        new ImportFiles(desk)
            .run(year(year), ImportMode.WHOLE_FILES, OpeningBenchmark::require, Progress.SILENT);
        new AssessCycle(desk).runYear(year, _ -> {});
      }
    }
  }

  private static void require(ImportReport report) {
    if (report.ending() != ImportReport.Ending.TAKEN) {
      throw new IllegalStateException("not taken: " + report);
    }
  }

  private List<Path> year(int year) throws IOException {
    var departments = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
    var goals = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
    var indicators = new StringBuilder("年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重\n");
    var figures = new StringBuilder("年度,季度,单位代码,指标编号,填报值\n");
    for (var d = 0; d < DEPARTMENTS; d++) {
      departments.append("%d,D%d,单位%d,序列%d\n".formatted(year, d, d, d % 4));
      for (var g = 1; g <= GOALS; g++) {
        goals.append("%d,D%d,%d,重点目标,目标,按时完成,10\n".formatted(year, d, g));
      }
      for (var i = 0; i < INDICATORS; i++) {
        var goal = i % GOALS + 1;
        indicators.append(
            "%d,D%d,%d,%d.%d,办结率,%%,当期,不低于 96%%,\"按完成率得分，封顶 100%%\",1\n"
                .formatted(year, d, goal, goal, i));
        for (var quarter = 1; quarter <= 4; quarter++) {
          var of = 40 + (d * INDICATORS + i * 31 + quarter * 17) % 60;
          figures.append(
              "%d,%d,D%d,%d.%d,%d/%d\n".formatted(year, quarter, d, goal, i, of - i % 5, of));
        }
      }
    }
    return List.of(
        written(year + "-departments", departments),
        written(year + "-goals", goals),
        written(year + "-indicators", indicators),
        written(year + "-figures", figures));
  }

  private Path written(String name, CharSequence text) throws IOException {
    return Files.writeString(folder.resolve(name + ".csv"), text);
  }

  boolean fight() throws IOException {
    var ours = new ArrayList<Double>();
    var rival = new ArrayList<Double>();
    for (var round = 0; round < ROUNDS; round++) {
      ours.add(opened(full));
      rival.add(opened(empty));
    }
    var more = median(ours) - median(rival);
    System.out.printf(
        Locale.ROOT,
        "%-44s ours %9.2f ms   empty %9.2f ms   more %7.2f ms (limit %.0f) %s%n",
        "opening %d years x %d x %d (%d MB)"
            .formatted(YEARS, DEPARTMENTS, INDICATORS, Files.size(full) / 1_000_000),
        median(ours),
        median(rival),
        more,
        MOST_MORE,
        more <= MOST_MORE ? "ok" : "TOO SLOW");
    breakSeal();
    System.out.printf(
        Locale.ROOT, "%-44s ours %9.2f ms   (no limit)%n", "the same after a crash", opened(full));
    return more <= MOST_MORE;
  }

  private static double opened(Path workbook) {
    var start = System.nanoTime();
    try (var desk = desks().open(workbook)) {
      var taken = (System.nanoTime() - start) / 1e6;
      Sink.take(desk);
      return taken;
    }
  }

  /** The journal as a program leaves it that is killed. */
  private void breakSeal() throws IOException {
    var journal = folder.resolve("full.journal");
    var text = Files.readString(journal);
    Files.writeString(journal, text.substring(0, text.lastIndexOf("S\t")));
  }

  private static double median(List<Double> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
