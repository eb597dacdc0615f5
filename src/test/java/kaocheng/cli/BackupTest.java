package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import kaocheng.usecase.BackupHabit;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are made, listed and restored from the terminal, and what would be lost is told. */
class BackupTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-10T01:02:03Z"), ZoneOffset.UTC);

  @TempDir private static Path shared = Path.of("");
  private static Path made = Path.of("");
  @TempDir private Path folder = Path.of("");
  private TestTerminal terminal = new TestTerminal(Path.of("."));
  private Path city = Path.of("");

  @BeforeAll
  static void makeTheSample() throws IOException {
    var terminal = new TestTerminal(shared);
    assertThat(terminal.type("demo").status()).isEqualTo(Status.DONE);
    try (var files = Files.walk(shared)) {
      made = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
  }

  @BeforeEach
  void copyTheSample() throws IOException {
    terminal = new TestTerminal(folder);
    city = Files.copy(made, folder.resolve("city.mv.db"));
  }

  /** What D01 sent in the first quarter, with one figure corrected. */
  private Path sent() throws IOException {
    var name = "2021Q1-D01.csv";
    var text = Files.readString(TestTerminal.SAMPLE.resolve("measurements").resolve(name));
    return Files.writeString(folder.resolve(name), text.replace("141/146", "140/146"));
  }

  private String score() {
    return terminal.type("score", city, "--year", "2021").out();
  }

  private Path only() throws IOException {
    try (var files = Files.list(folder.resolve("city-备份"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void whatWasRestoredGivesTheSameScores() throws IOException {
    assertThat(terminal.type("backup", city).status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("已备份并核查：").contains("city-20220110T010203Z-");
    var scores = score();
    terminal.type("import", city, sent(), "--accept-good-rows");
    terminal.type("restore", city, only().getFileName());
    assertThat(terminal.out()).contains("恢复后会失去").contains("2021Q1-D01.csv").contains("没有作任何改动");
    assertThat(terminal.type("restore", city, only(), "--yes").status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("已从备份").contains("city.replaced-20220110T010203Z");
    assertThat(terminal.type("verify", city).status()).isEqualTo(Status.DONE);
    assertThat(score()).isEqualTo(scores);
    terminal.type("restore", city, folder.resolve("city.replaced-20220110T010203Z.mv.db"));
    assertThat(terminal.out()).contains("恢复后会回来");
    terminal.type("backups", city);
    assertThat(terminal.out()).contains("共 1 份备份").contains("完好");
  }

  @Test
  void aDamagedWorkbookNamesItsBackupAndIsNeverOverwritten() throws IOException {
    terminal.type("backup", city);
    for (var length : new int[] {0, 4096, 200_000}) {
      Files.write(city, new byte[length]);
      assertThat(terminal.type("score", city, "--year", "2021").status()).isEqualTo(Status.REFUSED);
      assertThat(terminal.error())
          .contains("有一份完好的备份可以恢复")
          .contains(only().getFileName().toString());
      assertThat(city).hasBinaryContent(new byte[length]);
    }
    terminal.type("restore", city, only());
    assertThat(terminal.out()).contains("读不出来").contains("没有作任何改动");
    terminal.type("restore", city, only(), "--yes", "--lang", "en");
    assertThat(terminal.out()).contains("was restored from the backup");
    assertThat(terminal.type("verify", city).status()).isEqualTo(Status.DONE);
  }

  @Test
  void aCommandThatChangedSomethingBacksUpAndOneThatDidNotDoesNot() {
    assertThat(
            automatic(
                new BackupHabit.Beside(), "explain", city, "--department", "D01", "--year", "2021"))
        .doesNotContain("已备份");
    assertThat(
            automatic(new BackupHabit.Beside(), "score", city, "--year", "2021", "--quarter", "1"))
        .contains("已备份并核查：");
    assertThat(
            automatic(
                new BackupHabit.In(folder.resolve("gone")),
                "score",
                city,
                "--year",
                "2021",
                "--quarter",
                "2"))
        .contains("工作已经保存，只是备份没有做成")
        .contains("不在了");
    assertThat(
            automatic(new BackupHabit.Never(), "score", city, "--year", "2021", "--quarter", "3"))
        .doesNotContain("备份");
  }

  private String automatic(BackupHabit habit, Object... words) {
    var printed = new StringWriter();
    var desks = new Desks("测试员", CLOCK).backingUp(() -> habit);
    var demo = new Demo(desks, TestTerminal.SAMPLE, folder);
    var out = new PrintWriter(printed);
    new CommandLineProgram(desks, demo, out, out)
        .run(Stream.of(words).map(Object::toString).toArray(String[]::new));
    return printed.toString();
  }
}
