package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and wrong usage, as somebody meets them who does not know the program yet. */
class UsageTest {
  private static final Pattern ENGLISH_WORDS = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");

  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of("."));

  @BeforeEach
  void sitDown() {
    terminal = new TestTerminal(folder);
  }

  @Test
  void tellsTheCommandsApart() {
    terminal.type("--help");
    assertThat(terminal.out()).contains("导入各单位报来的 CSV 文件").contains("计分并打印排名表");
    terminal.type("--help", "--lang", "en");
    assertThat(terminal.out()).contains("make a new, empty workbook");
  }

  @Test
  void showsTheFormatsOnce() {
    terminal.type("sheets", "--help");
    assertThat(terminal.out()).contains("--format=xlsx,docx,pdf,csv").doesNotContain("[,pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang fr",
        "score w --year abc",
        "score w --year",
        "score w --year 2021 --quarter 5",
        "score w --year 2021 --year 2022",
        "sheets w --year 2021 --out o --format doc",
        "import w f --dry-run=maybe",
        "explain w --year 2021",
        "frobnicate",
      })
  void complainsInChineseOnly(String line) {
    terminal.type((Object[]) line.split(" "));
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    assertThat(terminal.error().lines().findFirst().orElse(""))
        .matches(".*\\p{IsHan}.*")
        .doesNotContainPattern(ENGLISH_WORDS);
  }

  @Test
  void saysWhatBelongsThere() {
    terminal.type("score", "w", "--year", "2021", "--quarter", "5");
    assertThat(terminal.error()).contains("--quarter 不能写“5”").contains("1 至 4");
    terminal.type("score", "w", "--year");
    assertThat(terminal.error()).contains("--year 后面没有写内容");
  }

  @Test
  void doesNotTakeNothingForTheCurrentFolder() {
    terminal.type("sheets", "w", "--year", 2021, "--out", "");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    terminal.type("score", "", "--year", 2021);
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
  }

  @Test
  void takesANameBeginningWithAtAsItIs() throws IOException {
    terminal.type("new", folder.resolve("w"));
    var list = Files.writeString(folder.resolve("names.txt"), "elsewhere.csv");
    terminal.type("import", folder.resolve("w"), "@" + list);
    assertThat(terminal.out().toLowerCase(Locale.ROOT)).contains("names.txt");
  }
}
