package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.text.Refused;
import kaocheng.usecase.ImportReport.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole folder at once: what is a table is taken, what is not is told, each file by itself. */
class SeveralFilesTest {
  private static final String DEPARTMENTS = "年度,单位代码,单位名称,考核序列\n2021,A,市甲局,序列\n";
  private static final String GOALS = "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,办文,100\n";
  private static final String INDICATORS =
      """
      年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
      2021,A,1,1.1,信息,篇,累计,不少于 100 篇,"按完成率得分，封顶 100%",10
      """;
  private static final String FIGURES = "年度,季度,单位代码,指标编号,填报值\n2021,1,A,1.1,30\n";

  @TempDir Path folder;
  private Path sent;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    sent = Files.createDirectories(folder.resolve("报送/一季度")).getParent();
    desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("city"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(sent.resolve(name), text);
  }

  private List<ImportReport> run(ImportMode mode, Path... files) {
    return new ImportFiles(desk).run(List.of(files), mode, _ -> {}, Progress.SILENT);
  }

  private static List<String> endings(List<ImportReport> reports) {
    return reports.stream().map(one -> one.origin().file() + " " + one.ending()).toList();
  }

  private void writeAll() throws IOException {
    write("目标.csv", GOALS);
    write("单位.CSV", DEPARTMENTS);
    write("指标.txt", INDICATORS);
    write("一季度/数据.csv", FIGURES);
    write("一季度/坏.csv", FIGURES.replace("1.1", "9.9"));
    write("说明.docx", "请见附件");
    write("~$数据.xlsx", "x");
    write(".隐藏.csv", FIGURES);
  }

  @Test
  void takesTheTablesOfAFolderInTheOrderTheyNeed() throws IOException {
    writeAll();
    var reports = run(ImportMode.WHOLE_FILES, sent);
    assertThat(endings(reports))
        .containsExactlyInAnyOrder(
            "说明.docx PASSED_OVER",
            "~$数据.xlsx PASSED_OVER",
            ".隐藏.csv PASSED_OVER",
            "单位.CSV TAKEN",
            "目标.csv TAKEN",
            "指标.txt TAKEN",
            "坏.csv REFUSED",
            "数据.csv TAKEN");
    assertThat(ImportSummary.of(reports)).isEqualTo(new ImportSummary(4, 0, 0, 0, 0, 1, 3));
    assertThat(ImportSummary.of(reports).files()).isEqualTo(8);
    assertThat(reports.getFirst().isRefused()).isFalse();
  }

  @Test
  void countsWhatIsKnownOnTheSecondTime() throws IOException {
    writeAll();
    run(ImportMode.WHOLE_FILES, sent);
    assertThat(ImportSummary.of(run(ImportMode.WHOLE_FILES, sent)))
        .isEqualTo(new ImportSummary(0, 0, 0, 0, 4, 1, 3));
  }

  @Test
  void knowsAFileByItsDigestWhateverItsName() throws IOException {
    writeAll();
    run(ImportMode.WHOLE_FILES, sent);
    var figures = run(ImportMode.WHOLE_FILES, write("另名.csv", FIGURES)).getFirst();
    assertThat(figures.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(figures.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.key()).isEqualTo(Notice.TAKEN_BEFORE);
              assertThat(notice.values().getLast()).isEqualTo("数据.csv");
            });
    var goals = run(ImportMode.WHOLE_FILES, write("目标（终稿）.csv", GOALS)).getFirst();
    assertThat(goals.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(goals.counts().same()).isEqualTo(1);
    assertThat(goals.isKnown()).isTrue();
    assertThat(goals.notices())
        .anySatisfy(
            notice -> {
              assertThat(notice.key()).isEqualTo(Notice.COMPARED_AGAIN);
              assertThat(notice.values().getLast()).isEqualTo("目标.csv");
            });
  }

  @Test
  void goesBackToDefinitionsThatWereSentBefore() throws IOException {
    writeAll();
    run(ImportMode.WHOLE_FILES, sent);
    run(ImportMode.WHOLE_FILES, write("新.csv", GOALS.replace(",办文,办文,", ",办文,提速,")));
    var back = run(ImportMode.WHOLE_FILES, write("旧.csv", GOALS)).getFirst();
    assertThat(back.ending()).isEqualTo(Ending.TAKEN);
    assertThat(back.isKnown()).isTrue();
  }

  @Test
  void refusesAFolderWithoutATable() throws IOException {
    var empty = Files.createDirectory(folder.resolve("空"));
    var report = run(ImportMode.WHOLE_FILES, empty).getFirst();
    assertThat(report.isRefused()).isTrue();
    assertThat(report.refusals().getFirst().key()).isEqualTo(Refusal.NO_TABLES_IN_FOLDER);
  }

  @Test
  void takesAFileOnceThoughItIsNamedTwice() throws IOException {
    var file = write("单位.csv", DEPARTMENTS);
    assertThat(run(ImportMode.WHOLE_FILES, file, sent)).hasSize(1);
  }

  @Test
  void tellsWhichFileIsNext() throws IOException {
    writeAll();
    var told = new ArrayList<String>();
    new ImportFiles(desk)
        .run(
            List.of(sent),
            ImportMode.PREVIEW,
            _ -> {},
            new Progress() {
              @Override
              public void began(String file, int number, int files) {
                told.add(number + "/" + files + " " + file);
              }

              @Override
              public void reached(long steps) {}

              @Override
              public boolean isCancelled() {
                return false;
              }
            });
    assertThat(told).hasSize(5).startsWith("1/5 单位.CSV", "2/5 目标.csv", "3/5 指标.txt");
  }

  @Test
  void saysWhatIsTakenWhenItIsStoppedBetweenFiles() throws IOException {
    writeAll();
    var taken = new ArrayList<ImportReport>();
    assertThatThrownBy(
            () ->
                new ImportFiles(desk)
                    .run(
                        List.of(sent),
                        ImportMode.WHOLE_FILES,
                        taken::add,
                        new Progress() {
                          @Override
                          public void reached(long steps) {}

                          @Override
                          public boolean isCancelled() {
                            return taken.stream().anyMatch(one -> one.ending() == Ending.TAKEN);
                          }
                        }))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason().key()).isEqualTo(Refusal.CANCELLED_AFTER);
              assertThat(refused.reason().values()).containsExactly(1L);
            });
  }
}
