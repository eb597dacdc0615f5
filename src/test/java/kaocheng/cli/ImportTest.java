package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing as an evaluator does: files from departments, good and bad. */
class ImportTest {
  private static final String HEAD = "年度,季度,单位代码,指标编号,填报值,状态,说明\n";

  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of("."));
  private Path workbook = Path.of(".");

  @BeforeEach
  void setUpACity() throws IOException {
    terminal = new TestTerminal(folder);
    workbook = folder.resolve("city");
    terminal.type("new", workbook);
    var departments = file("departments.csv", "年度,单位代码,单位名称,考核序列\n2021,A,市甲局,序列\n2021,B,市乙局,序列\n");
    var goals = file("goals.csv", "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,全年办文,100\n");
    var indicators =
        file(
            "indicators.csv",
            """
            年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
            2021,A,1,1.1,办结率,%,当期,不低于 96%,按完成率得分，封顶 100%,40
            2021,A,1,1.2,信息,篇,当期,不少于 100 篇,达标得满分，否则 0 分,40
            2021,A,1,1.3,机场,日期,当期,2021-08-12 前完成,按期得满分，每逾期 1 个月扣 1 分,20
            """);
    assertThat(terminal.type("import", workbook, indicators, goals, departments).status())
        .as(terminal.out() + terminal.error())
        .isEqualTo(Status.DONE);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private String scores() throws IOException {
    var table = folder.resolve("scores.csv");
    terminal.type("score", workbook, "--year", 2021, "--quarter", 1, "--csv", table);
    return Files.readString(table);
  }

  @Test
  void listsTenFaultsAtOnceAndLeavesTheWorkbookAsItWas() throws IOException {
    terminal.type("import", workbook, file("q1.csv", HEAD + "2021,1,A,1.1,47/50,,\n"));
    var before = scores();
    var bad =
        file(
            "bad.csv",
            HEAD
                + """
                2021,1,C,1.1,47/50,,
                2021,1,A,9.9,47/50,,
                2020,1,A,1.1,47/50,,
                2021,5,A,1.1,47/50,,
                2021,2,A,1.1,3/0,,
                2021,2,A,1.2,很多,,
                2021,3,A,1.2,20,,
                2021,3,A,1.2,21,,
                2021,2,A,1.3,2021-02-30,,
                2021,4,A,1.2,,不适用,
                2021,4,A,1.1,96.5,,
                """);
    terminal.type("import", workbook, bad);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(problems())
        .extracting(line -> line.strip().substring(0, line.strip().indexOf(" [")))
        .containsExactly(
            "第 2 行", "第 3 行", "第 4 行", "第 5 行", "第 6 行", "第 7 行", "第 9 行", "第 10 行", "第 11 行",
            "第 12 行");
    assertThat(terminal.out()).contains("共 11 行，新增 1，相同 0，变更 0，拒收 10 —— 未写入");
    assertThat(scores()).isEqualTo(before);
  }

  private List<String> problems() {
    return terminal.out().lines().filter(line -> line.startsWith("　第 ")).toList();
  }

  @Test
  void takesTheGoodRowsWhereToldTo() throws IOException {
    var mixed = file("mixed.csv", HEAD + "2021,1,A,1.1,48/50,,\n2021,1,X,1.1,48/50,,\n");
    terminal.type("import", workbook, mixed, "--accept-good-rows");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out()).contains("共 2 行，新增 1，相同 0，变更 0，拒收 1 —— 部分写入");
    assertThat(scores()).contains("A,KEY,1,1.1,SCORED,96%");
  }

  @Test
  void showsWhatWouldMoveWithoutWriting() throws IOException {
    var before = scores();
    var first = file("first.csv", HEAD + "2021,1,A,1.1,48/50,,\n2021,1,A,1.2,25,,\n");
    terminal.type("import", workbook, first, "--dry-run");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("新增 2").contains("第 1 季度 A：无总分 → 100.00 (1/1)");
    assertThat(scores()).isEqualTo(before);
  }

  @Test
  void keepsACorrectionAsTheSecondVersion() throws IOException {
    var first = file("first.csv", HEAD + "2021,1,A,1.1,47/50,,\n");
    terminal.type("import", workbook, first);
    terminal.type("import", workbook, file("again.csv", HEAD + "2021,1,A,1.1,48/50,,更正\n"));
    assertThat(terminal.out()).contains("变更 1");
    terminal.type(
        "explain", workbook, "--year", 2021, "--quarter", 1, "--department", "A", "--goal", "1");
    assertThat(terminal.out()).contains("again.csv 第 2 行，截至 2021-03-31，第 2 版");
    terminal.type("import", workbook, first);
    assertThat(terminal.out()).as("an old file must not undo a correction").contains("没有新内容");
    assertThat(terminal.out()).contains("已于 2022-01-10 01:02 导入过").contains("更正仍然有效");
  }

  @Test
  void goesBackToTheOldDefinitionsWhenTheirFileIsSentAgain() throws IOException {
    var head = "年度,单位代码,单位名称,考核序列\n";
    var first = file("old.csv", head + "2021,A,市甲局,甲序列\n");
    terminal.type("import", workbook, first);
    terminal.type("import", workbook, file("new.csv", head + "2021,A,市甲局,乙序列\n"));
    terminal.type("import", workbook, first);
    assertThat(terminal.out()).contains("变更 1");
    terminal.type("score", workbook, "--year", 2021);
    assertThat(terminal.out()).contains("甲序列").doesNotContain("乙序列");
  }

  @Test
  void writesASheetForEachOfTwoDepartmentsOfOneFileName() throws IOException {
    var twins = "年度,单位代码,单位名称,考核序列\n2021,x/y,双子局,序列\n2021,X／Y,双子局,序列\n";
    terminal.type("import", workbook, file("twins.csv", twins));
    terminal.type("sheets", workbook, "--year", 2021, "--format", "csv", "--out", folder);
    assertThat(terminal.out()).contains("共写出 5 个文件");
    assertThat(folder.toFile().list((place, name) -> name.contains("双子局"))).hasSize(2);
  }

  @Test
  void givesNoPointsToAGoalOfWhichNothingIsScored() {
    terminal.type("explain", workbook, "--year", 2021, "--quarter", 1, "--department", "A");
    assertThat(terminal.out())
        .contains("目标小计：没有计分项（指标权重 100 分）")
        .contains("类别小计：没有计分项（指标权重 100 分）")
        .doesNotContain("0.0000");
  }

  @Test
  void readsFilesFromChineseExcel() throws IOException {
    var text = HEAD + "２０２１,1,A,1.1,９８．６％,,\n";
    terminal.type("import", workbook, file("gbk.csv", text, Charset.forName("GB18030")));
    assertThat(terminal.out()).contains("GB18030").contains("新增 1");
    assertThat(scores()).contains("A,KEY,1,1.1,SCORED,98.6%");
  }

  @Test
  void refusesWhatIsNoTableAndGoesOnWithTheRest() throws IOException {
    var good = file("good.csv", HEAD + "2021,1,A,1.1,47/50,,\n");
    var odd = file("odd.csv", "甲,乙\n1,2\n");
    terminal.type("import", workbook, folder.resolve("none.csv"), odd, good);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out()).contains("none.csv").contains("odd.csv").contains("新增 1");
  }

  @Test
  void pointsAtThePlaceOfAnUnreadableSentence() throws IOException {
    var wrong =
        file(
            "indicators2.csv",
            """
            年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
            2021,A,1,1.4,办结率,%,当期,不底于 96%,按完成率得分，封顶 100%,40
            """);
    terminal.type("import", workbook, wrong);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("第 2 行 [指标值] “不底于 96%”")
        .contains("第 2 个字")
        .contains("不低于");
  }

  @Test
  void saysWhenWeightsDoNotAddUp() throws IOException {
    var more = file("goals2.csv", "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,2,重点目标,督查,全年督查,7\n");
    terminal.type("import", workbook, more);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("目标权重合计 107，不是 100");
  }
}
