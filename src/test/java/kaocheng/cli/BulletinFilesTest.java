package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.DocxText;
import kaocheng.exchange.sheet.PdfText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bulletin and the summary of the sample city as files: same digits, refused as a whole. */
class BulletinFilesTest {
  private static final Pattern SCORE = Pattern.compile("-?[0-9]+\\.[0-9]{2,4}%?");

  @TempDir private static Path folder;
  private static TestTerminal terminal = new TestTerminal(Path.of("."));
  private static Path workbook = Path.of(".");

  @BeforeAll
  static void makeTheSample() throws IOException {
    terminal = new TestTerminal(folder);
    assertThat(terminal.type("demo").status()).isEqualTo(Status.DONE);
    try (var files = Files.walk(folder)) {
      workbook = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
  }

  private static Path write(String name, Object... words) {
    var out = folder.resolve(name);
    var all = new ArrayList<Object>(List.of(words));
    all.addAll(1, List.of(workbook, "--year", 2021, "--out", out));
    terminal.type(all.toArray());
    return out;
  }

  private static List<Path> files(Path out) throws IOException {
    try (var files = Files.list(out)) {
      return files.sorted().toList();
    }
  }

  private static Path file(Path out, String ending) throws IOException {
    return files(out).stream()
        .filter(file -> file.toString().endsWith(ending))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"1,zh", "2,zh", "4,zh", "4,en"})
  void saysEveryScoreOfThePdf(int quarter, String language) throws IOException {
    var name = "digits-" + quarter + language;
    var out = write(name, "bulletin", "--lang", language, "--quarter", quarter);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    assertThat(files(out)).filteredOn(one -> one.toString().endsWith(".docx")).hasSize(1);
    var texts = DocxText.of(Files.readAllBytes(file(out, ".docx")));
    var cells = List.copyOf(texts);
    var whole = String.join("\n", texts);
    assertThat(whole).doesNotContain("{{", "}}", "\uFFFD");
    var told = 0;
    for (var table : files(out).stream().filter(one -> one.toString().endsWith(".csv")).toList()) {
      try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
        for (var row : parser.getRecords()) {
          for (var field : row) {
            if (SCORE.matcher(field).matches()) {
              assertThat(cells).as(table + " " + row).contains(field);
              told++;
            }
          }
        }
      }
    }
    assertThat(told).isGreaterThan(25);
    var pdf = PdfText.of(Files.readAllBytes(file(out, ".pdf")));
    var scores = SCORE.matcher(pdf).results().map(MatchResult::group).distinct().toList();
    var figures = charts(name, quarter, language);
    assertThat(scores).hasSizeGreaterThan(40);
    assertThat(scores)
        .allMatch(score -> whole.contains(score) || figures.contains(score), "in words or picture");
  }

  /** What the pictures say, which are dots in the Word file. */
  private static String charts(String name, int quarter, String language) throws IOException {
    var charts = write("charts-" + name, "charts", "--lang", language, "--quarter", quarter);
    var said = new StringBuilder();
    for (var file : files(charts)) {
      if (file.toString().endsWith(".svg")) {
        said.append(Files.readString(file));
      }
    }
    return said.toString();
  }

  /** Looked through by hand beside the scorecards and ranking tables. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-Q2-季度通报-经济社会部门序列排名.csv",
        "2021-Q2-季度通报-总体进展.csv",
        "2021-Q2-季度通报-升降情况.csv",
        "2021-Q2-季度通报-未达标和滞后.csv",
        "2021-Q2-季度通报-未报和无法计分.csv",
        "2021-Q2-季度通报-对标差距.csv",
        "2021-Q4-年度汇总.csv"
      })
  void writesTheTablesThatWereChecked(String name) throws IOException {
    var out =
        name.contains("Q2")
            ? write("golden-" + name, "bulletin", "--quarter", 2, "--format", "csv")
            : write("golden-" + name, "summary", "--format", "csv");
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    try (var golden = getClass().getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      assertThat(Files.readString(out.resolve(name)))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void writesInTheLookOfAnOffice() throws IOException {
    var templates = folder.resolve("templates");
    terminal.type("templates", "--out", templates);
    change(templates.resolve("季度通报.docx"), "{{标题}}", "某市考核办　{{标题}}");
    change(templates.resolve("年度汇总.docx"), "{{标题}}", "某市考核办　{{标题}}");
    var bulletin =
        write("own", "bulletin", "--quarter", 2, "--format", "docx", "--templates", templates);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    var summary = write("own", "summary", "--format", "docx", "--templates", templates);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    for (var file : List.of(file(bulletin, "通报.docx"), file(summary, "汇总.docx"))) {
      assertThat(DocxText.of(Files.readAllBytes(file))).anyMatch(text -> text.startsWith("某市考核办　"));
    }
  }

  @ParameterizedTest
  @CsvSource({"bulletin,季度通报,{{正文}}", "bulletin,季度通报,{{副标题}}", "summary,年度汇总,{{说明}}"})
  void refusesABrokenTemplateAndKeepsWhatWasThere(String command, String kind, String tag)
      throws IOException {
    var templates = folder.resolve("broken" + tag.hashCode());
    terminal.type("templates", "--out", templates);
    change(templates.resolve(kind + ".docx"), tag, "");
    var out = Files.createDirectories(folder.resolve("kept" + tag.hashCode()));
    var quarter = command.equals("bulletin") ? "2" : "4";
    var old = out.resolve("2021-Q" + quarter + "-" + kind + ".docx");
    Files.writeString(old, "old");
    var words =
        Stream.concat(
                Stream.of(command, "--templates", templates),
                command.equals("bulletin") ? Stream.of("--quarter", quarter) : Stream.of())
            .toArray();
    write(out.getFileName().toString(), words);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains(kind + ".docx", "缺少标签 " + tag, "什么都没有写出");
    assertThat(terminal.error().lines()).hasSize(1);
    assertThat(files(out)).containsExactly(old);
    assertThat(old).hasContent("old");
  }

  /** A name that cannot be written to, as when another program holds the file. */
  @ParameterizedTest
  @CsvSource({"bulletin,季度通报,docx", "bulletin,季度通报,xlsx", "summary,年度汇总,docx", "summary,年度汇总,pdf"})
  void refusesATargetThatCannotBeWritten(String command, String kind, String format)
      throws IOException {
    var name = "taken-" + command + format;
    var target = folder.resolve(name).resolve("2021-Q4-" + kind + "." + format);
    Files.createDirectories(target);
    var out = write(name, command, "--format", format);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains(target.toString());
    assertThat(terminal.error().lines()).hasSize(1);
    assertThat(files(out)).as("no halves beside it").containsExactly(target);
    assertThat(target).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bulletin", "summary"})
  void refusesAFolderThatIsAFile(String command) throws IOException {
    var taken = Files.writeString(folder.resolve("file-" + command), "old");
    write(taken.getFileName().toString(), command);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains(taken.toString());
    assertThat(taken).hasContent("old");
  }

  private static void change(Path docx, String old, String other) throws IOException {
    var parts = SampleDocxTest.parts(docx);
    for (var part : List.copyOf(parts.keySet())) {
      if (part.endsWith(".xml")) {
        var text = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, text.replace(old, other).getBytes(StandardCharsets.UTF_8));
      }
    }
    SampleDocxTest.pack(parts, docx);
  }
}
