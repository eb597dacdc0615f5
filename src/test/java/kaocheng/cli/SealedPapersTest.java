package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of a sealed quarter are written from the command line, as it was sealed. */
class SealedPapersTest extends OneFigureCity {
  private static final Object[] FIRST = {"--year", 2021, "--quarter", 1};

  @BeforeEach
  void sealTwiceAndReportMore() throws Exception {
    done("seal", FIRST);
    done("signoff", with("--unlock", "漏报一篇"));
    take("r.csv", FIGURES + "21,2021-03-31\n");
    done("seal", with("--reason", "漏报一篇"));
    done("signoff", with("--unlock", "又漏报一篇"));
    take("s.csv", FIGURES + "22,2021-03-31\n");
  }

  private static Object[] with(Object... more) {
    var all = new ArrayList<>(List.of(FIRST));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private void type(String command, Object... options) {
    var words = new ArrayList<Object>(List.of(command, workbook));
    words.addAll(List.of(options));
    terminal.type(words.toArray());
  }

  private void done(String command, Object... options) {
    type(command, options);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
  }

  private Path out(String command) {
    return folder.resolve("out-" + command);
  }

  private String sheet(Object... options) throws IOException {
    var words = new ArrayList<Object>(List.of(options));
    words.addAll(List.of("--format", "csv", "--department", "A", "--out", out("sheets")));
    done("sheets", with(words.toArray()));
    try (var files = Files.list(out("sheets"))) {
      var sheet = files.filter(file -> file.toString().contains("评分表")).findFirst().orElseThrow();
      var text = sheet.getFileName() + "\n" + Files.readString(sheet);
      Files.delete(sheet);
      return text;
    }
  }

  @Test
  void sheetsAreOfTheSealThatIsAskedFor() throws IOException {
    assertThat(sheet()).contains("22 篇").contains("现有数据与封存不一致").doesNotContain("更正.csv");
    assertThat(sheet("--sealed")).contains("-第1次更正.csv").contains("21 篇").doesNotContain("22 篇");
    assertThat(sheet("--correction", 0)).contains("-首次封存.csv").contains("20 篇").contains("仅供查考");
    assertThat(sheet("--correction=1")).contains("21 篇");
  }

  @Test
  void otherPapersAreToo() throws IOException {
    for (var command : List.of("bulletin", "charts")) {
      done(command, with("--sealed", "--out", out(command)));
      try (var files = Files.list(out(command))) {
        assertThat(files.toList())
            .isNotEmpty()
            .allMatch(file -> file.getFileName().toString().contains("-第1次更正."));
      }
    }
  }

  @Test
  void sayWhatIsNotThere() {
    type("sheets", with("--correction", 7, "--out", folder));
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("没有第 7 次更正的封存").contains("0、1");
    type("summary", "--year", 2021, "--sealed", "--out", folder);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("第 4 季度还没有封存");
    type("sheets", with("--correction", -1, "--out", folder, "--lang", "en"));
    assertThat(terminal.error()).contains("0 is the first seal");
  }
}
