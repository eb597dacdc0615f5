package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refused rows go back to the department, and are taken when they return corrected. */
class SlipTest {
  private static final String SENT =
      """
      年度,季度,单位代码,指标编号,填报值,说明
      2021,2,D01,1.1,八十,=1+1
      2021,2,D01,1.2,-5,@市办
      2021,2,D01,2.2,4,好
      2021,5,D01,4.3,7,
      """;

  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of(""));

  @BeforeEach
  void makeTheYear() {
    terminal = new TestTerminal(folder);
    terminal.type("new", terminal.file("w"));
    terminal.type(
        "import",
        terminal.file("w"),
        TestTerminal.SAMPLE.resolve("departments.csv"),
        TestTerminal.SAMPLE.resolve("goals.csv"),
        TestTerminal.SAMPLE.resolve("indicators.csv"));
    assertThat(terminal.status()).as(terminal.out()).isZero();
  }

  private void send(String name, String text, String... more) throws IOException {
    var file = Files.writeString(terminal.file(name), text);
    var words = new ArrayList<Object>();
    words.add("import");
    words.add(terminal.file("w"));
    words.add(file);
    words.add("--slips");
    words.add(terminal.file("slips"));
    words.addAll(List.of(more));
    terminal.type(words.toArray());
  }

  private Path slip(String name) {
    return terminal.file("slips").resolve(name);
  }

  @Test
  void refusedRowsGoBackWithAllReasonsAndALetter() throws IOException {
    send("D01.csv", SENT, "--accept-good-rows");
    assertThat(terminal.status()).isEqualTo(1);
    assertThat(terminal.out()).contains("已写出 3 个退回单文件");
    assertThat(Files.readString(slip("退回单-D01.csv")))
        .startsWith("\uFEFF原行号,年度,季度,单位代码,指标编号,填报值,说明,不合格原因,怎么改\r\n2,2021,2,D01,1.1,八十,'=1+1,")
        .contains("3,2021,2,D01,1.2,-5,'@市办,填报值：数量不能为负")
        .contains("5,2021,5,D01,4.3,7,,季度：不是季度")
        .doesNotContain("2.2");
    var rows = new WrittenBook(slip("退回单-D01.xlsx")).rows(0);
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1).subList(0, 7))
        .containsExactly("2", "2021", "2", "D01", "1.1", "八十", "=1+1");
    assertThat(Files.readString(slip("退回单-D01.txt")))
        .contains("“D01.csv”已于 2022-01-10 核对。全文件共 4 行，合格 1 行，不合格、现予退回 3 行。")
        .contains("合格的各行已经收入，不用重报")
        .contains("______ 年 ____ 月 ____ 日前");
  }

  @Test
  void aCorrectedSlipIsTakenAsItIs() throws IOException {
    send("D01.csv", SENT, "--accept-good-rows");
    var corrected =
        Files.readString(slip("退回单-D01.csv"))
            .replace("八十", "8/10")
            .replace(",-5,", ",5,")
            .replace("2021,5,", "2021,2,");
    send("D01改.csv", corrected);
    assertThat(terminal.out()).contains("新增 3").contains("拒收 0").doesNotContain("原行号");
    assertThat(terminal.status()).isZero();
  }

  @Test
  void textsThatWereGuardedComeBackAsTheyWere() throws IOException {
    send("D01.csv", SENT, "--accept-good-rows");
    var again = Files.readString(slip("退回单-D01.csv"));
    send("D01再.csv", again);
    assertThat(Files.readString(slip("退回单-D01再.csv")))
        .startsWith("\uFEFF原行号,年度,季度,单位代码,指标编号,填报值,说明,不合格原因,怎么改\r\n")
        .contains(",八十,'=1+1,")
        .doesNotContain("''=");
  }

  @Test
  void aFileOfWhichNothingWasTakenIsToBeSentAgainAsAWhole() throws IOException {
    send("D01.csv", SENT);
    assertThat(Files.readString(slip("退回单-D01.txt"))).contains("把整个文件重新报来");
  }

  @Test
  void rowsThatBelongTogetherGoBackTogether() throws IOException {
    send(
        "票.csv",
        """
        年度,季度,单位代码,指标编号,群体,档次,票数
        2021,2,D11,4.1,,非常满意,10
        2021,2,D11,4.1,,满意,三
        """);
    assertThat(Files.readString(slip("退回单-票.csv"))).contains("非常满意,10").contains("满意,三");
  }

  @Test
  void aFileThatCannotBeReadGoesBackWithALetterAlone() throws IOException {
    send("空.csv", "甲,乙\n1,2\n");
    assertThat(slip("退回单-空.csv")).doesNotExist();
    assertThat(Files.readString(slip("退回单-空.txt"))).contains("整个文件不能接收").contains("1. ");
  }
}
