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

/** Whom a name in a file means is said on the command line, once. */
class NamesSaidTest {
  private static final String HEAD = "年度,季度,单位名称,指标名称,填报值\n";

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

  private void send(String row, String... more) throws IOException {
    var file = Files.writeString(terminal.file("q1.csv"), HEAD + row + "\n");
    var words = new ArrayList<Object>(List.of("import", terminal.file("w"), file));
    words.addAll(List.of(more));
    terminal.type(words.toArray());
  }

  @Test
  void tellsWhatToTypeAndRemembersWhatWasTyped() throws IOException {
    send("2021,1,钱袋子,财政进账,150");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out()).contains("--name \"钱袋子=单位代码\"");

    send("2021,1,钱袋子,财政进账,150", "--name", "钱袋子=D03");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out())
        .contains("已记住：文件中写的“钱袋子”就是 D03")
        .contains("--name \"财政进账=D03/指标编号\"");

    send("2021,1,钱袋子,财政进账,150", "--name", "财政进账=D03/1.1", "--name", "钱 袋子=D03");
    assertThat(terminal.status()).as(terminal.out()).isEqualTo(Status.DONE);
    send("2021,2,錢袋子,财政 进账,300");
    assertThat(terminal.status()).as("remembered").isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("按名称认作 D03 示例市财政局").contains("按名称认作 1.1 一般公共预算收入");
  }

  @Test
  void whatIsOnlyTriedIsReadByTheNamesAndNotRemembered() throws IOException {
    var names = new String[] {"--name", "钱袋子=D03", "--name", "财政进账=D03/1.1", "--dry-run"};
    send("2021,1,钱袋子,财政进账,150", names);
    assertThat(terminal.status()).as(terminal.out()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).doesNotContain("已记住");

    send("2021,1,钱袋子,财政进账,150");
    assertThat(terminal.status()).as("not remembered").isEqualTo(Status.REFUSED);
    assertThat(terminal.out()).contains("--name \"钱袋子=单位代码\"");
    terminal.type("trace", terminal.file("w"), "--action", "读法");
    assertThat(terminal.out()).contains("没有符合条件的留痕");

    send("2021,1,钱袋子,财政进账,150", "--name", "钱袋子=D99", "--dry-run");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("工作簿里没有 D99");
  }

  @Test
  void refusesWhatMeansNobodyAndReadsNothing() throws IOException {
    send("2021,1,示例市财政局,一般公共预算收入,150", "--name", "钱袋子=D99");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out() + terminal.error())
        .contains("工作簿里没有 D99，没有记住“钱袋子”指谁")
        .doesNotContain("q1.csv");
    for (var wrong : List.of("钱袋子", "=D03", "钱袋子=", "钱袋子=D03/", "钱袋子=/1.1")) {
      send("2021,1,示例市财政局,一般公共预算收入,150", "--name", wrong);
      assertThat(terminal.status()).as(wrong).isEqualTo(Status.WRONG_USAGE);
    }
  }
}
