package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about files that are broken, odd, or made to mislead. */
class OddFilesTest {
  private static final String HEAD = "年度,单位代码,单位名称,考核序列\n";

  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of("."));

  @BeforeEach
  void makeAWorkbook() {
    terminal = new TestTerminal(folder);
    terminal.type("new", folder.resolve("w"));
  }

  private String imported(String text) throws IOException {
    var file = Files.writeString(folder.resolve("odd.csv"), text);
    return terminal.type("import", folder.resolve("w"), file).out();
  }

  @Test
  void separatesTheReasonFromTheRemedy() throws IOException {
    assertThat(imported(HEAD + "21,A,市甲局,序列\n")).contains("第 2 行 [年度] “21”：不是四位年份。请写四位年份，如 2021");
  }

  @Test
  void saysThatTheWholeRowIsMeant() throws IOException {
    assertThat(imported(HEAD + "2021,A,市甲局,序列,多余\n"))
        .contains("第 2 行（整行）“多余”：")
        .doesNotContain("[]");
  }

  @Test
  void printsWhatStandsInACellAndNothingElse() throws IOException {
    assertThat(imported(HEAD + "{3},A,市甲局,序列\n")).contains("“{3}”：不是四位年份");
  }

  @Test
  void letsNoCellSteerTheTerminal() throws IOException {
    assertThat(imported(HEAD + "20\u001b[2J21,A,市甲\u202e局,序列\n"))
        .contains("20<U+001B>[2J21")
        .contains("市甲<U+202E>局")
        .doesNotContain("\u001b")
        .doesNotContain("\u202e");
  }

  @Test
  void saysWhichColumnsEachTableNeeds() throws IOException {
    assertThat(imported("甲,乙\n1,2\n")).contains("单位表（年度、单位代码、单位名称、考核序列）");
  }

  @Test
  void refusesRulesThatNobodyCanMeet() throws IOException {
    imported(HEAD + "2021,A,市甲局,序列\n");
    imported("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,办文,100\n");
    var rules =
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
        2021,A,1,1.1,减,件,当期,较上年压减 150%,达标得满分，否则 0 分,40
        2021,A,1,1.2,账,项,当期,台账销号不低于 101%,按销号率得分,40
        2021,A,1,1.3,顶,件,当期,不少于 10 件,按完成率得分，封顶 0%,20
        2021,A,1,1.4,断,%,当期,不低于 96,达标得满分，否则 0 分,20
        """;
    assertThat(imported(rules))
        .contains("拒收 4")
        .contains("第 2 行 [计分方法] “达标得满分，否则 0 分”：压减或销号的比例超过 100%，不可能达到。")
        .contains("第 3 行 [计分方法] “按销号率得分”：压减或销号的比例超过 100%")
        .contains("第 4 行 [计分方法] “按完成率得分，封顶 0%”：封顶必须大于 0%")
        .contains("第 5 行 [指标值] “不低于 96”：没有写完。可以写成");
  }

  @Test
  void refusesEveryTextTheWorkbookCannotKeepWhereItStands() throws IOException {
    imported(HEAD + "2021,A,市甲局,序列\n");
    assertThat(imported(HEAD + "2021,A,市甲局," + "列".repeat(101) + "\n"))
        .contains("第 2 行 [考核序列]")
        .contains("超过 100 个字");
    imported("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,办文,100\n");
    imported(
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
        2021,A,1,1.1,信息,篇,当期,不少于 10 篇,达标得满分，否则 0 分,40
        """);
    var note = "说".repeat(1001);
    assertThat(imported("年度,季度,单位代码,指标编号,填报值,说明\n2021,1,A,1.1,3," + note + "\n"))
        .contains("第 2 行 [说明]")
        .contains("超过 1000 个字");
  }

  @Test
  void goesOnWithTheNextFileWhenOneTurnsOutTooLong() throws IOException {
    var row = "2021,A,市甲局,序列\n";
    var big = Files.writeString(folder.resolve("big.csv"), HEAD + row.repeat(100_001));
    var good = Files.writeString(folder.resolve("good.csv"), HEAD + row);
    terminal.type("import", folder.resolve("w"), big, good);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out())
        .contains("big.csv 超过 100000 行")
        .contains("good.csv")
        .contains("新增 1");
  }

  @Test
  void saysHowManyProblemsItDoesNotList() throws IOException {
    assertThat(imported(HEAD + "21,A,市甲局,序列\n".repeat(10_003))).contains("另有 3 处问题没有列出");
  }
}
