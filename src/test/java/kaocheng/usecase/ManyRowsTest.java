package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.OtherJava;
import kaocheng.Tally;
import kaocheng.store.Examination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many rows a file has, it is imported with little memory, as a whole. */
final class ManyRowsTest {
  private static final int ROWS = Integer.getInteger("kaocheng.rows", 40_000);
  private static final int INDICATORS = 200;
  private static final int QUARTERS = 4;
  private static final int DEPARTMENTS_IN_A_FILE = 200;
  private static final String MEMORY = ROWS > 100_000 ? "-Xmx512m" : "-Xmx96m";

  @TempDir private Path folder = Path.of("");

  @Test
  void areImportedWithLittleMemory() throws Exception {
    var started = System.nanoTime();
    var child =
        OtherJava.of(List.of(MEMORY, "-Dkaocheng.rows=" + ROWS), ManyRowsTest.class, folder)
            .redirectErrorStream(true)
            .start();
    try (var said = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.lines().toList()).containsExactly("TAKEN " + ROWS);
    }
    assertThat(child.waitFor()).isZero();
    assertThat(Examination.of(folder.resolve("city")).findings()).isEmpty();
    var seconds = (System.nanoTime() - started) / 1_000_000_000;
    Tally.tell("rows in one file", ROWS + " with " + MEMORY + ", " + seconds + " s, all there");
  }

  static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    try (var desk = Job.desks().create(folder.resolve("city"))) {
      var importing = new ImportFiles(desk);
      take(importing, departments(folder));
      take(importing, goals(folder));
      for (var from = 0; from < departmentsNeeded(); from += DEPARTMENTS_IN_A_FILE) {
        take(importing, indicators(folder, from));
      }
      var report =
          importing
              .run(List.of(figures(folder)), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT)
              .getFirst();
      System.out.println(report.ending() + " " + report.counts().fresh());
    }
  }

  private static void take(ImportFiles importing, Path file) {
    var report =
        importing.run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT).getFirst();
    if (!report.isKept()) {
      throw new IllegalStateException(report.refusals() + " " + report.problems());
    }
  }

  private static int departmentsNeeded() {
    return ROWS / QUARTERS / INDICATORS;
  }

  private static Path departments(Path folder) throws IOException {
    var text = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
    for (var at = 0; at < departmentsNeeded(); at++) {
      text.append("2021,D").append(at).append(",单位").append(at).append(",序列\n");
    }
    return Files.writeString(folder.resolve("departments.csv"), text);
  }

  private static Path goals(Path folder) throws IOException {
    var text = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
    for (var at = 0; at < departmentsNeeded(); at++) {
      text.append("2021,D").append(at).append(",1,重点目标,办结,按时办结,100\n");
    }
    return Files.writeString(folder.resolve("goals.csv"), text);
  }

  private static Path indicators(Path folder, int first) throws IOException {
    var file = folder.resolve("indicators-" + first + ".csv");
    var end = Math.min(first + DEPARTMENTS_IN_A_FILE, departmentsNeeded());
    try (var rows = Files.newBufferedWriter(file)) {
      rows.write("年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重\n");
      for (var at = first * INDICATORS; at < end * INDICATORS; at++) {
        rows.write("2021,D" + at / INDICATORS + ",1,1." + at % INDICATORS);
        rows.write(",办结率,%,当期,不低于 96%,\"按完成率得分，封顶 100%\",0.5\n");
      }
    }
    return file;
  }

  private static Path figures(Path folder) throws IOException {
    var file = folder.resolve("figures.csv");
    try (var rows = Files.newBufferedWriter(file)) {
      rows.write("年度,季度,单位代码,指标编号,填报值\n");
      for (var at = 0; at < departmentsNeeded() * INDICATORS; at++) {
        for (var quarter = 1; quarter <= QUARTERS; quarter++) {
          rows.write("2021," + quarter + ",D" + at / INDICATORS + ",1." + at % INDICATORS);
          rows.write("," + (40 + at % 50) + "/" + (90 + quarter) + "\n");
        }
      }
    }
    return file;
  }
}
