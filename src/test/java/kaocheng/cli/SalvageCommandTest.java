package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a workbook with a password is salvaged at the terminal. */
final class SalvageCommandTest {
  private static final String MARKER = "市ZXQJ7局";

  @TempDir private Path folder;

  @Test
  void tablesThatAnybodyCanReadAreWrittenOnlyWithPlain() throws Exception {
    var terminal = new TestTerminal(folder);
    var city = terminal.file("city.mv.db");
    var units =
        Files.writeString(
            terminal.file("departments.csv"), "年度,单位代码,单位名称,考核序列\n2021,A," + MARKER + ",序列\n");
    var password = Files.writeString(terminal.file("pw"), "青川-考核-2021\n");
    assertThat(terminal.type("new", city).status()).isEqualTo(Status.DONE);
    assertThat(terminal.type("import", city, units).status()).isEqualTo(Status.DONE);
    terminal.type("password", city, "--set", "--yes", "--password-file", password);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    var before = Files.readAllBytes(city);

    var closed = terminal.file("closed");
    terminal.type("salvage", city, "--out", closed, "--password-file", password);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("和原来的一样加密").doesNotContain("任何人都能打开看");
    assertThat(Objects.requireNonNull(closed.toFile().list()))
        .containsExactlyInAnyOrder(
            "抢救清单.csv", "抢救所得-city.mv.db", "抢救所得-city.journal", "抢救所得-city.key");

    var open = terminal.file("open");
    terminal.type("salvage", city, "--plain", "--out", open, "--password-file", password);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("和原来的一样加密", "任何人都能打开看");
    assertThat(Files.readString(open.resolve("抢救所得-department.csv"))).contains(MARKER);
    assertThat(city).hasBinaryContent(before);
  }
}
