package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is checked, and what is not as it was written is told. */
class VerifyTest {
  @TempDir private static Path shared;
  private static TestTerminal terminal = new TestTerminal(Path.of("."));
  @TempDir private Path folder;

  @BeforeAll
  static void makeTheSample() {
    terminal = new TestTerminal(shared);
    assertThat(terminal.type("demo").status()).isEqualTo(Status.DONE);
  }

  private static Path sample() throws Exception {
    try (var files = Files.walk(shared)) {
      return files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
  }

  @Test
  void findsNothingWrongWithTheSampleYear() throws Exception {
    terminal.type("verify", sample());

    assertThat(terminal.out()).contains("核查通过").contains("留痕校验码：");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
  }

  @Test
  void tellsWhatWasChangedBehindTheProgramsBack() throws Exception {
    var copy = Files.copy(sample(), folder.resolve("city.mv.db"));
    var address = "jdbc:h2:file:" + folder.resolve("city");
    try (var connection = DriverManager.getConnection(address, "KAOCHENG", "");
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update goal set weight = weight + 1 where id = 1"))
          .isOne();
    }

    terminal.type("verify", copy);
    assertThat(terminal.out()).contains("核查发现 1 处问题").contains("1. 目标（2021 年度 ");
    assertThat(terminal.out()).contains("旁边没有日志");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    terminal.type("verify", copy, "--lang", "en");
    assertThat(terminal.out())
        .contains("The check found 1 problems")
        .contains("1. Goals (year 2021");
  }

  @Test
  void acceptsWhatWasFoundWithAReasonAndTellsItEverAfter() throws Exception {
    var city = Files.copy(sample(), folder.resolve("city.mv.db"));
    changeARow();

    assertThat(terminal.type("verify", city, "--accept", " ").status()).isEqualTo(Status.REFUSED);
    terminal.type("verify", city, "--accept", "据函更正", "--name", "李科");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("核查发现 1 处问题").contains("已由李科认可 1 处差异");
    for (var again = 0; again < 2; again++) {
      assertThat(terminal.type("verify", city).status()).isEqualTo(Status.DONE);
      assertThat(terminal.out())
          .contains("有经人认可的差异")
          .doesNotContain("核查通过：")
          .contains("李科于 2022-01-10 01:02 认可了以下差异，理由：据函更正。目标（2021 年度 D01");
    }
    terminal.type("score", city, "--year", "2021", "--quarter", "4");
    assertThat(terminal.error()).doesNotContain("不一致");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
  }

  private void changeARow() throws Exception {
    try (var connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("city"), "KAOCHENG", "");
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update goal set weight = weight + 1 where id = 1"))
          .isOne();
    }
  }

  @Test
  void writesNoPapersFromAWorkbookThatIsInDoubt() throws Exception {
    var city = Files.copy(sample(), folder.resolve("city.mv.db"));
    changeARow();
    var out = folder.resolve("papers");
    for (var command : List.of("sheets", "bulletin", "charts")) {
      terminal.type(command, city, "--year", "2021", "--quarter", "4", "--out", out);
      assertThat(terminal.status()).as(command).isEqualTo(Status.REFUSED);
      assertThat(terminal.error()).as(command).contains("与写入时不一致").contains("从备份恢复");
      assertThat(out).doesNotExist();
    }
    terminal.type("summary", city, "--year", "2021", "--out", out);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    terminal.type("explain", city, "--year", "2021", "--department", "D01", "--goal", "1");
    assertThat(terminal.error()).contains("与写入时不一致");
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesToWriteToAnOlderCopyAndNamesWhatIsMissing() throws Exception {
    var city = folder.resolve("city.mv.db");
    terminal.type("new", city);
    var older = Files.readAllBytes(city);
    var departments = TestTerminal.SAMPLE.resolve("departments.csv");
    assertThat(terminal.type("import", city, departments).status()).isEqualTo(Status.DONE);
    Files.write(city, older);

    assertThat(terminal.type("import", city, departments).status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("已报告保存的操作").contains("第 2 条（").contains("测试员");
  }

  @Test
  void knowsAHeadThatWasPrintedOnAPaper() throws Exception {
    terminal.type("verify", sample());
    var head = terminal.out().replaceAll("(?s).*留痕校验码：(\\S+).*", "$1");

    assertThat(head).matches("\\d+:[0-9A-F]{4}(-[0-9A-F]{4}){3}");
    assertThat(terminal.type("verify", sample(), "--head", head).status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("纸上的“" + head + "”在这个工作簿里");
    terminal.type("verify", sample(), "--head", head.replaceFirst("\\d+:", ""));
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    terminal.type("verify", sample(), "--head", "1:0000-0000-0000-0000");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out()).contains("1:0000000000000000");
    terminal.type("verify", sample(), "--head", "abc");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("不是留痕编号与校验码");
  }
}
