package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.PdfText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets of the sample city on paper say the same figures as its tables. */
class SamplePdfTest {
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

  @ParameterizedTest
  @CsvSource({"2,zh", "4,zh", "4,en"})
  void findsEveryFigureOfTheTables(int quarter, String language) throws IOException {
    var out = folder.resolve("sheets-" + quarter + language);
    terminal.type(
        "sheets", workbook, "--lang", language, "--year", 2021, "--quarter", quarter, "--out", out);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    var tables = files(out, ".csv");
    assertThat(tables).hasSize(17);
    for (var table : tables) {
      compare(table, Path.of(table.toString().replace(".csv", ".pdf")));
    }
  }

  private static List<Path> files(Path out, String ending) throws IOException {
    try (var files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void compare(Path table, Path paper) throws IOException {
    var text = together(PdfText.of(Files.readAllBytes(paper)));
    assertThat(text).as(paper.toString()).doesNotContain("〓", "\uFFFD", "\u0000");
    try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (var row : parser.getRecords()) {
        for (var field : row) {
          if (field.matches("-?[0-9]+(\\.[0-9]+)?%?")) {
            assertThat(text).as(paper + " " + row).contains(field);
          }
        }
      }
    }
  }

  @Test
  void everyPaperSaysTheScoresOfTheAssessmentSheet() throws IOException {
    var out = folder.resolve("kinds");
    var kinds = "assessment,annex,feedback,appeal,reminder,ranking";
    terminal.type(
        "sheets", workbook, "--year", 2021, "--quarter", 2, "--kind", kinds, "--out", out);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    assertThat(files(out, "考核评分表.csv")).hasSize(14);
    assertThat(files(out, "催报单.csv")).as("who has reported gets none").hasSizeBetween(1, 13);
    for (var table : files(out, "考核评分表.csv")) {
      for (var kind : List.of("得分说明", "反馈意见")) {
        var paper = Path.of(table.toString().replace("考核评分表.csv", kind + ".pdf"));
        var text = together(PdfText.of(Files.readAllBytes(paper)));
        assertThat(text).as(paper.toString()).doesNotContain("〓", "\uFFFD", "\u0000");
        scores(table).forEach(score -> assertThat(text).as(paper + " " + score).contains(score));
      }
    }
  }

  /** The scores of the indicators, with all their decimals. */
  private static List<String> scores(Path table) throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    var scores = new ArrayList<String>();
    try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
      for (var row : parser) {
        var score = row.isMapped("得分") ? row.get("得分") : "";
        if (score.matches("-?[0-9]+\\.[0-9]{4}") && !row.get("指标序号").isEmpty()) {
          scores.add(score);
        }
      }
    }
    assertThat(scores).as(table.toString()).isNotEmpty();
    return scores;
  }

  private static String together(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  @Test
  void writesThePapersOfSomeDepartmentsOnly() throws IOException {
    var out = folder.resolve("some");
    terminal.type(
        "sheets",
        workbook,
        "--year",
        2021,
        "--kind",
        "annex,ranking",
        "--department",
        "D02,D03",
        "--format",
        "csv",
        "--out",
        out);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    assertThat(files(out, "得分说明.csv")).hasSize(2);
    assertThat(files(out, "排名表.csv")).as("of the groups these are in").isNotEmpty();
    terminal.type(
        "sheets", workbook, "--year", 2021, "--department", "D99", "--out", folder.resolve("x"));
    assertThat(terminal.status()).isNotEqualTo(Status.DONE);
    assertThat(terminal.error() + terminal.out()).contains("D99");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void writesPdfAloneWhenAsked() throws IOException {
    var out = folder.resolve("alone");
    terminal.type("sheets", workbook, "--year", 2021, "--format", "pdf", "--out", out);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(files(out, "")).hasSize(17).allMatch(file -> file.toString().endsWith(".pdf"));
  }
}
