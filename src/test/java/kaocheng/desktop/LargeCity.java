package kaocheng.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.Progress;

/** A city of many departments with as many goals each, every goal measured by one indicator. */
record LargeCity(int departments, int goals) {
  private static final int YEAR = 2021;

  static LargeCity of(int departments, int goals) {
    return new LargeCity(departments, goals);
  }

  /** A workbook with the definitions and the first quarter, reported all but every seventh. */
  Path workbook(Path folder) throws IOException {
    var units = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
    var goalRows = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
    var indicators = new StringBuilder("年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重\n");
    for (var d = 1; d <= departments; d++) {
      units.append("%d,D%03d,示例市第%d局,序列%d\n".formatted(YEAR, d, d, d % 3 + 1));
      for (var g = 1; g <= goals; g++) {
        goalRows.append("%d,D%03d,%d,重点目标,目标%d,按时办结,1\n".formatted(YEAR, d, g, g));
        indicators.append(
            "%d,D%03d,%d,%d.1,信息采用,篇,当期,不少于 100 篇,\"按完成率得分，封顶 100%%\",1\n"
                .formatted(YEAR, d, g, g));
      }
    }
    var files =
        List.of(
            Files.writeString(folder.resolve("units.csv"), units),
            Files.writeString(folder.resolve("goals.csv"), goalRows),
            Files.writeString(folder.resolve("indicators.csv"), indicators),
            rows(folder.resolve("first.csv"), 1, 7));
    var made = folder.resolve("large.mv.db");
    try (var desk = new Desks("bench", Clock.systemUTC()).create(made)) {
      new ImportFiles(desk)
          .run(files, ImportMode.WHOLE_FILES, LargeCity::requireTaken, Progress.SILENT);
    }
    return made;
  }

  /** A file with figures for all goals in so many quarters, other ones than in the workbook. */
  Path quarters(Path folder, int quarters) throws IOException {
    return rows(folder.resolve("quarters.csv"), quarters, 0);
  }

  private Path rows(Path file, int quarters, int leftOut) throws IOException {
    var rows = new StringBuilder("年度,季度,单位代码,指标编号,填报值\n");
    for (var quarter = 1; quarter <= quarters; quarter++) {
      for (var d = 1; d <= departments; d++) {
        for (var g = 1; g <= goals; g++) {
          if (leftOut == 0 || (d * goals + g) % leftOut != 0) {
            var figure = 18 + (d * 31 + g * 7 + quarter * 3 + leftOut) % 11;
            rows.append("%d,%d,D%03d,%d.1,%d\n".formatted(YEAR, quarter, d, g, figure));
          }
        }
      }
    }
    return Files.writeString(file, rows);
  }

  private static void requireTaken(ImportReport report) {
    if (report.ending() != ImportReport.Ending.TAKEN) {
      throw new IllegalStateException("not taken: " + report);
    }
  }
}
