package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies and decisions from their files to the terminal and the sheets. */
final class PolicyTest {
  private static final String POLICY =
      """
      年度,条款
      2021,重点目标占 80 分，创优目标占 20 分
      2021,并列时依次比较 重点目标得分、覆盖率
      2021,优秀不超过 30%
      2021,"the score of the year is the mean of the four reports weighted 15% 25% 25% 35%"
      """;
  private static final String DECISIONS =
      """
      年度,单位代码,编号,范围,类型,分值,件数,上限,不高于等次,事项,原因,文号,提出人,批准人,日期
      2021,D03,J1,单位,加分,3,,2,,省级荣誉,通报表扬,鲁政〔2021〕8号,张三,李四,2021-11-05
      2021,D03,J2,指标 1.1,扣分,0.5,3,,,迟报,三次迟报,示考〔2021〕12号,张三,李四,2021-10-08
      2021,D01,J1,单位,一票否决,,,,良好,安全生产,发生事故,示安〔2021〕3号,张三,李四,2021-09-09
      2021,D02,J1,目标 1,一票否决,,,,,数据造假,经查实,示纪〔2021〕7号,张三,李四,2021-09-09
      2021,D02,J2,目标 1,解除否决 J1,,,,,复核,复核更正,示纪〔2021〕9号,张三,李四,2021-12-01
      """;

  @TempDir Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of("."));

  @BeforeEach
  void importTheSample() throws IOException {
    terminal = new TestTerminal(folder);
    terminal.type("new", folder.resolve("city"));
    try (var measurements = Files.list(TestTerminal.SAMPLE.resolve("measurements"))) {
      var definitions =
          Stream.of("departments", "policy", "goals", "indicators", "baselines", "benchmarks")
              .map(name -> TestTerminal.SAMPLE.resolve(name + ".csv"));
      importAll(Stream.concat(definitions, measurements.sorted()).toList());
    }
    assertThat(terminal.status()).isEqualTo(Status.DONE);
  }

  private void importAll(List<Path> files) {
    terminal.type(
        Stream.concat(Stream.of("import", folder.resolve("city")), files.stream()).toArray());
  }

  private void importText(String name, String text) throws IOException {
    importAll(List.of(Files.writeString(folder.resolve(name), text)));
  }

  private void score(Object... more) {
    terminal.type(
        Stream.concat(Stream.of("score", folder.resolve("city"), "--year", 2021), Stream.of(more))
            .toArray());
  }

  @Test
  void theSamplePolicyIsTheUsualOne() {
    importAll(List.of(TestTerminal.SAMPLE.resolve("policy.csv")));
    assertThat(terminal.out()).contains("共 10 行，新增 0，相同 10，变更 0，拒收 0 —— 没有新内容");
  }

  @Test
  void aPolicyIsTakenPrintedAndUsed() throws IOException {
    importText("policy.csv", POLICY);
    assertThat(terminal.out()).contains("共 4 行，新增 3，相同 0，变更 1，拒收 0 —— 已写入");
    score();
    assertThat(terminal.out())
        .contains("　优秀不超过 30%", "　年度得分按四期报告加权 15% 25% 25% 35%")
        .contains("累计数据在各期重复出现")
        .contains("D09 示例市交通运输局：总分达到优秀，但优秀名额 1 个已满，评为良好");
    terminal.type(
        "sheets", folder.resolve("city"), "--year", 2021, "--out", folder, "--format", "csv");
    try (var sheets = Files.list(folder)) {
      var written = sheets.filter(file -> file.toString().contains("2021-Q4-")).toList();
      assertThat(written).hasSize(17);
      for (var sheet : written) {
        assertThat(Files.readString(sheet)).contains("重点目标占 80 分，创优目标占 20 分", "累计数据在各期重复出现");
      }
    }
  }

  @Test
  void clausesThatCannotStandAreRefusedAtTheirRow() throws IOException {
    importText(
        "bad.csv",
        """
        年度,条款
        2021,特优不超过 30%
        2021,优秀不超过三成
        2021,总分最高 100 分
        2021,总分最高 110 分
        2020,总分最高 110 分
        """);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out())
        .contains("共 5 行，新增 0，相同 1，变更 0，拒收 4 —— 未写入")
        .contains("名额所说的等次不在等次表里")
        .contains("第 3 行 [条款] “优秀不超过三成”：从第 6 个字起读不懂")
        .contains("与第 4 行重复");
  }

  @Test
  void decisionsStandOnTheRankingAndInTheExplanation() throws IOException {
    importText("adjustments.csv", DECISIONS);
    score();
    assertThat(terminal.out())
        .contains("J1 号（单位）加 3 分，最多 2 分：省级荣誉，通报表扬，依据鲁政〔2021〕8号")
        .contains("D01 示例市政府办公室：一票否决（J1 号）：总分达到优秀，评为良好")
        .contains("J1 号（目标 1）一票否决，计 0 分：数据造假", "；已解除");
    terminal.type("explain", folder.resolve("city"), "--year", 2021, "--department", "D03");
    assertThat(terminal.out())
        .contains("扣分后得分 10.5 分  ← 应得分 12 分 − 扣分（J2 号） 1.5 分")
        .contains("每起扣分 0.5 分  ← 示考〔2021〕12号（adjustments.csv 第 3 行）")
        .contains("重点目标得分 16.5 分 + 19 分 + 15.8575 分 + 13 分 ≈ 64.3575 分")
        .contains("加分后得分 93.2175 分 + 2 分 ≈ 95.2175 分")
        .contains("总分 95.2175… 分，四舍五入保留 2 位小数 = 95.22 分")
        .contains("2  D03  示例市财政局            95.22  优秀");
  }

  @Test
  void theWayUpIsToldInEnglishToo() throws IOException {
    importText("adjustments.csv", DECISIONS);
    terminal.type(
        "explain", folder.resolve("city"), "--lang", "en", "--year", 2021, "--department", "D03");
    assertThat(terminal.out())
        .contains("points with bonuses 93.2175 points + 2 points ≈ 95.2175 points")
        .contains("total 95.2175… points, rounded half up to 2 decimals = 95.22 points")
        .contains("Place: rank 2 of 5", "no. J1 (department) 3 points more, at most 2 points")
        .contains("  equal totals share the better rank");
  }
}
