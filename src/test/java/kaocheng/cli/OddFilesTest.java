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
  void saysHowManyProblemsItDoesNotList() throws IOException {
    assertThat(imported(HEAD + "21,A,市甲局,序列\n".repeat(10_003))).contains("另有 3 处问题没有列出");
  }
}
