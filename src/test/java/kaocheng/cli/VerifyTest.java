package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
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
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    terminal.type("verify", copy, "--lang", "en");
    assertThat(terminal.out())
        .contains("The check found 1 problems")
        .contains("1. Goals (year 2021");
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
