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

/** The forms of the sample city are written, filled in and imported again without a question. */
class TemplateTest {
  private static final Path GOLDEN = Path.of("src/test/resources/kaocheng/cli/template-D04-Q2.txt");
  private static final int FIRST_ROW = 6;

  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of(""));

  @BeforeEach
  void makeTheYear() throws IOException {
    terminal = new TestTerminal(folder);
    terminal.type("new", terminal.file("w"));
    var words = new ArrayList<Object>(List.of("import", terminal.file("w")));
    try (var files = Files.list(TestTerminal.SAMPLE)) {
      files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(words::add);
    }
    words.add(TestTerminal.SAMPLE.resolve("measurements/2021Q1-D01.csv"));
    words.add(TestTerminal.SAMPLE.resolve("measurements/2021Q1-D04.csv"));
    terminal.type(words.toArray());
    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isZero();
  }

  private Path form(String department) throws IOException {
    terminal.type(
        "template",
        terminal.file("w"),
        department,
        "--year",
        2021,
        "--quarter",
        2,
        "--out",
        terminal.file("forms"));
    assertThat(terminal.status()).as(terminal.error()).isZero();
    try (var files = Files.list(terminal.file("forms"))) {
      return files.findFirst().orElseThrow();
    }
  }

  /** Each row of the form, the cells to fill in shown as a circle. */
  private static String picture(WrittenBook book) throws IOException {
    var open = book.open();
    var lines = new ArrayList<String>();
    var rows = book.rows(0);
    for (var row = 0; row < rows.size(); row++) {
      var cells = new ArrayList<String>();
      for (var column = 0; column < rows.get(row).size(); column++) {
        var name = Character.toString('A' + column) + (row + 1);
        cells.add(rows.get(row).get(column) + (open.contains(name) ? "○" : ""));
      }
      lines.add(String.join("|", cells));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void theFormIsAsItWasLookedAt() throws IOException {
    var file = form("D04");
    assertThat(file).hasFileName("2021-Q2-D04-示例市行政审批服务局-填报表.xlsx");
    assertThat(terminal.out()).contains("要填 9 项，不填 2 项").contains("已写出 1 份填报表");
    var book = new WrittenBook(file);
    assertThat(picture(book)).isEqualTo(Files.readString(GOLDEN));
    assertThat(book.sheets()).containsExactly("填报表 VISIBLE", "本季度不填报 VISIBLE", "Kaocheng HIDDEN");
  }

  @Test
  void theFormIsProtectedAndGuidesWhatIsTyped() throws IOException {
    var sheet = new WrittenBook(form("D04")).part("xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("sheet=\"true\"").doesNotContain("password");
    assertThat(sheet).contains("<formula1>\"已报,未报,不适用\"</formula1>");
    assertThat(sheet).contains("<formula1>\"准确,约,至少,至多,预计\"</formula1>");
    assertThat(sheet).contains("orientation=\"landscape\"").contains("state=\"frozen\"");
  }

  @Test
  void theSameFormAgainIsTheSameBytes() throws IOException {
    var first = Files.readAllBytes(form("D04"));
    assertThat(Files.readAllBytes(form("D04"))).isEqualTo(first);
  }

  @Test
  void aFormFilledInIsTakenWithoutANotice() throws IOException {
    var rows = new WrittenBook(form("D01")).rows(0);
    var heads = rows.get(FIRST_ROW - 2);
    var text = new StringBuilder(csv(heads));
    for (var row : rows.subList(FIRST_ROW - 1, rows.size())) {
      var filled = new ArrayList<>(row);
      while (filled.size() < heads.size()) {
        filled.add("");
      }
      filled.set(heads.indexOf("填报值"), answer(row.get(heads.indexOf("填写方法"))));
      text.append(csv(filled));
    }
    var file = Files.writeString(terminal.file("filled.csv"), text.toString());
    terminal.type("import", terminal.file("w"), file);
    assertThat(terminal.out()).contains("拒收 0").doesNotContain("未识别").doesNotContain("不认识");
    assertThat(terminal.status()).isZero();
  }

  /** What somebody writes who does as the form says. */
  private static String answer(String how) {
    if (how.contains("逾期销号")) {
      return "5+1/33";
    }
    if (how.contains("分子")) {
      return how.startsWith("年初") ? "50000/51000" : "9/10";
    }
    if (how.contains("未完成")) {
      return "未完成";
    }
    return how.contains("名次") ? "3/16" : how.contains("下拉") ? "良" : "48";
  }

  private static String csv(List<String> cells) {
    return String.join(
            ",", cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList())
        + "\n";
  }

  @Test
  void anUnknownDepartmentIsRefusedWithTheKnownOnes() {
    terminal.type(
        "template", terminal.file("w"), "D99", "--year", 2021, "--quarter", 2, "--out", folder);
    assertThat(terminal.status()).isEqualTo(1);
    assertThat(terminal.error()).contains("D99").contains("D01");
  }
}
