package kaocheng.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Origin;
import kaocheng.usecase.Notice;
import kaocheng.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the import screen says of what moves. */
class IntakeModelTest {
  private final IntakeModel model = new IntakeModel();

  private static List<ImportReport> sent(Path folder, List<Path> files) {
    try (var desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("city.mv.db"))) {
      return new ImportFiles(desk).run(files, ImportMode.PREVIEW, _ -> {}, Progress.SILENT);
    }
  }

  @Test
  void saysNoReasonWhereAllWasLookedThrough(@TempDir Path folder) throws Exception {
    var file = Files.copy(Path.of("sample-data/departments.csv"), folder.resolve("单位.csv"));
    model.previewed(List.of(file), Findings.of(sent(folder, List.of(file))));
    assertThat(model.unlisted()).isEmpty();
  }

  @Test
  void saysWhyMovesAreNotListed() {
    var why = Message.of(Notice.MOVES_NOT_LISTED);
    var report =
        new ImportReport(
            new Origin(Path.of("2021Q4.csv"), "2021Q4.csv", Ending.TAKEN, "UTF-8", ""),
            new Counts(78_571, 0, 21_429, 0),
            List.of(),
            List.of(),
            List.of(why),
            List.of(),
            List.of(),
            List.of(),
            Ending.TAKEN);
    model.taken(Findings.of(List.of(report)));
    assertThat(model.unlisted()).contains(why);
    assertThat(model.findings().moves()).isEmpty();
  }
}
