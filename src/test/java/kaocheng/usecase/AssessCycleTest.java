package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.store.KeptDerivation;
import kaocheng.store.ScoreLineRow;
import kaocheng.store.ScorecardRow;
import kaocheng.wording.Explanation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assessing a cycle, and stopping in the middle of an import. */
class AssessCycleTest {
  @TempDir private Path folder;
  private @Nullable Desk opened;

  private Desk desk() {
    return Objects.requireNonNull(opened);
  }

  @BeforeEach
  void openACity() throws IOException {
    opened = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("city"));
    take("departments.csv", "年度,单位代码,单位名称,考核序列\n2021,A,市甲局,序列\n");
    take("goals.csv", "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,办文,100\n");
    take(
        "indicators.csv",
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
        2021,A,1,1.1,信息,篇,当期,不少于 100 篇,按完成率得分，封顶 100%,100
        """);
    take("q1.csv", "年度,季度,单位代码,指标编号,填报值\n2021,1,A,1.1,20\n");
  }

  @AfterEach
  void close() {
    desk().close();
  }

  private void take(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    var reports =
        new ImportFiles(desk())
            .run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT);
    assertThat(reports).allMatch(report -> !report.isRefused());
  }

  private long traced() {
    return desk().workbook().<Long>read(books -> books.traces().size());
  }

  @Test
  void keepsTheScorecardsWithTheDefinitionsAsTheyWere() {
    new AssessCycle(desk()).run(2021, Quarter.FIRST);
    var lines =
        desk()
            .workbook()
            .read(books -> books.scorecards().all(2021, Quarter.FIRST))
            .getFirst()
            .lines();
    assertThat(lines)
        .filteredOn(line -> line.indicator().equals("1.1"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.rules().target()).isEqualTo("不少于 100 篇");
              assertThat(line.result().measured()).isEqualTo("20 篇");
              assertThat(line.result().score()).isEqualByComparingTo("80");
              assertThat(told(line, Language.CHINESE))
                  .contains("100 篇 × 25% = 25 篇", "20 篇 ÷ 25 篇 = 80%")
                  .contains("完成率");
              assertThat(told(line, Language.ENGLISH))
                  .contains("100 篇 × 25% = 25 篇", "20 篇 ÷ 25 篇 = 80%")
                  .doesNotContain("完成率");
            });
  }

  /** How the kept score came about. */
  private static String told(ScoreLineRow line, Language language) {
    return line.derivation() instanceof KeptDerivation.Tree tree
        ? Explanation.in(language).oneLine(tree.derivation().orElseThrow())
        : "kept otherwise: " + line.derivation();
  }

  @Test
  void leavesNoTraceWhereTheScoresAreTheSameAgain() {
    new AssessCycle(desk()).run(2021, Quarter.FIRST);
    var before = traced();
    new AssessCycle(desk()).run(2021, Quarter.FIRST);
    new AssessCycle(desk()).look(2021, Quarter.SECOND);
    assertThat(traced()).isEqualTo(before);
  }

  @Test
  void assessesAWholeYearAsOneUnitOfWork() throws IOException {
    take("q2.csv", "年度,季度,单位代码,指标编号,填报值\n2021,2,A,1.1,30\n");
    var before = traced();
    var quarters = new ArrayList<Quarter>();
    new AssessCycle(desk()).runYear(2021, each -> quarters.add(each.quarter()));

    assertThat(quarters).containsExactly(Quarter.values());
    assertThat(traced()).isEqualTo(before + 1);
    for (var quarter : Quarter.values()) {
      assertThat(kept(quarter)).hasSize(1);
      new AssessCycle(desk()).run(2021, quarter);
    }
    new AssessCycle(desk()).runYear(2021, _ -> {});
    assertThat(traced()).isEqualTo(before + 1);
  }

  @Test
  void keepsANewAssessmentOnceAFigureHasChanged() throws IOException {
    new AssessCycle(desk()).runYear(2021, _ -> {});
    take("again.csv", "年度,季度,单位代码,指标编号,填报值\n2021,1,A,1.1,21\n");
    var before = traced();
    new AssessCycle(desk()).runYear(2021, _ -> {});

    assertThat(traced()).isEqualTo(before + 1);
    assertThat(kept(Quarter.FIRST).getFirst().lines().getLast().result().score())
        .isEqualByComparingTo("84");
  }

  private List<ScorecardRow> kept(Quarter quarter) {
    return desk().workbook().read(books -> books.scorecards().all(2021, quarter));
  }

  @Test
  void refusesAYearThatIsNotThere() {
    assertThatThrownBy(() -> new AssessCycle(desk()).look(1999, Quarter.FIRST))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo(Refusal.NO_SUCH_YEAR));
  }

  @Test
  void leavesTheWorkbookAsItWasWhenAnImportIsCancelled() throws IOException {
    var rows = new StringBuilder("年度,季度,单位代码,指标编号,填报值\n2021,2,A,1.1,30\n");
    rows.repeat("2021,2,A,1.1,30\n", 3000);
    var file = Files.writeString(folder.resolve("large.csv"), rows);
    var before = traced();
    var impatient =
        new Progress() {
          @Override
          public void reached(long steps) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(
            () ->
                new ImportFiles(desk())
                    .run(List.of(file), ImportMode.GOOD_ROWS, _ -> {}, impatient))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo(Refusal.CANCELLED));
    assertThat(traced()).isEqualTo(before);
    assertThat(new AssessCycle(desk()).look(2021, Quarter.SECOND).dossier().measurements())
        .hasSize(1);
  }
}
