package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample city's year, from files to scores, against scores worked out in a spreadsheet. */
class SampleYearTest {
  private static final Path EXPECTED = Path.of("sample-data", "expected", "scores-2021.csv");

  @TempDir private static Path folder;
  private static TestTerminal terminal = new TestTerminal(Path.of("."));

  @BeforeAll
  static void importTheSample() throws IOException {
    terminal = new TestTerminal(folder);
    assertThat(terminal.type("new", folder.resolve("city")).status()).isEqualTo(Status.DONE);
    assertThat(terminal.type(importOf(sampleFiles())).status()).isEqualTo(Status.DONE);
  }

  private static Object[] importOf(List<Path> files) {
    return Stream.concat(Stream.of("import", folder.resolve("city")), files.stream()).toArray();
  }

  private static List<Path> sampleFiles() throws IOException {
    try (var files = Files.walk(TestTerminal.SAMPLE, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(Predicate.not(SampleYearTest::isNoImport))
          .sorted()
          .toList();
    }
  }

  /**
   * Expected scores, tables of odd layouts, the list of sentences and the cases to try are not
   * imported.
   */
  private static boolean isNoImport(Path file) {
    return Stream.of("expected", "incoming", "sentences.csv", "cases.csv")
        .anyMatch(file.toString()::contains);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void scoresEveryLineAsTheSpreadsheetDoes(int quarter) throws IOException {
    var table = folder.resolve("scores-" + quarter + ".csv");
    terminal.type(
        "score", folder.resolve("city"), "--year", 2021, "--quarter", quarter, "--csv", table);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    var ours = new LinkedHashMap<String, String>();
    for (var row : rows(table)) {
      ours.put(place(row), said(row));
    }
    var expected = new LinkedHashMap<String, String>();
    for (var row : rows(EXPECTED)) {
      if (row.get("quarter").equals(Integer.toString(quarter))) {
        expected.put(place(row), said(row));
      }
    }
    assertThat(ours).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (var parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  private static String place(CSVRecord row) {
    return String.join(
        "/",
        row.get("level"),
        row.get("department"),
        row.get("category"),
        row.get("goal"),
        row.get("indicator"));
  }

  private static String said(CSVRecord row) {
    var figures =
        row.get("level").equals("department")
            ? List.of("total", "coverage", "lowest", "highest", "rank", "grade")
            : List.of("outcome", "met", "score", "weight");
    var said = new StringBuilder();
    for (var name : figures) {
      said.append(name).append('=').append(plain(value(row, name))).append(' ');
    }
    return said.toString();
  }

  private static String value(CSVRecord row, String name) {
    var other = Map.of("lowest", "low", "highest", "high");
    return row.isMapped(name) ? row.get(name) : row.get(other.getOrDefault(name, name));
  }

  private static String plain(String value) {
    return value.matches("\\d+\\.\\d+")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }

  @Test
  void findsNothingNewInTheSameFiles() throws IOException {
    terminal.type(importOf(sampleFiles()));
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("2021Q1-D01.csv").doesNotContain("新增 1");
    assertThat(terminal.out().lines().filter(line -> line.contains("——")))
        .allMatch(line -> line.contains("新增 0") && line.contains("没有新内容"), "nothing new")
        .hasSize(sampleFiles().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-Q4-D03-示例市财政局-考核评分表.csv", "2021-Q4-经济社会部门序列-排名表.csv"})
  void writesTheSheetsThatWereCheckedByHand(String name) throws IOException {
    var sheets = folder.resolve("sheets");
    terminal.type("sheets", folder.resolve("city"), "--year", 2021, "--out", sheets);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    try (var golden = getClass().getResourceAsStream(name)) {
      assertThat(golden).as(name).isNotNull();
      assertThat(Files.readString(sheets.resolve(name)))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void writesTheSameBytesFromTheSameWorkbook() throws IOException {
    var first = sheetBytes("first");
    var second = sheetBytes("second");
    assertThat(first).hasSize(68).containsExactlyInAnyOrderEntriesOf(second);
  }

  private Map<String, String> sheetBytes(String name) throws IOException {
    var sheets = folder.resolve(name);
    terminal.type("sheets", folder.resolve("city"), "--year", 2021, "--out", sheets);
    var bytes = new LinkedHashMap<String, String>();
    try (var files = Files.list(sheets)) {
      for (var file : files.sorted().toList()) {
        bytes.put(file.toFile().getName(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }

  @Test
  void explainsTheReductionOfDocuments() {
    terminal.type(
        "explain", folder.resolve("city"), "--year", 2021, "--department", "D01", "--goal", "1");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out())
        .contains("达标：压减幅度 10% = 指标值 10%，要求不低于")
        .contains("2020 年基期值 180 件  ← ")
        .contains("（baselines.csv 第 2 行）")
        .contains("第 1 季度填报 40 件  ← 2021Q1-D01.csv 第 3 行，截至 2021-03-31，第 1 版")
        .contains("第 2 季度填报 41 件  ← 2021Q2-D01.csv 第 3 行，截至 2021-06-30，第 1 版")
        .contains("第 3 季度填报 39 件  ← 2021Q3-D01.csv 第 3 行，截至 2021-09-30，第 1 版")
        .contains("第 4 季度填报 42 件  ← 2021Q4-D01.csv 第 3 行，截至 2021-12-31，第 1 版")
        .contains("累计 162 件")
        .contains("得分 5.0000 分");
  }

  @Test
  void printsTheRankingWithItsTie() {
    terminal.type("score", folder.resolve("city"), "--year", 2021);
    assertThat(terminal.out().lines().filter(line -> line.startsWith("3 ")))
        .filteredOn(line -> line.contains("并列"))
        .hasSize(2)
        .allMatch(line -> line.contains("88.60"), "third, 88.60");
  }

  @Test
  void speaksEnglishWhenAsked() {
    terminal.type(
        "explain", folder.resolve("city"), "--lang", "en", "--year", 2021, "--department", "D04");
    assertThat(terminal.out())
        .contains("239 ÷", "measured ratio", "rank 4 of 5")
        .doesNotContain("规则原文", "考核方案", "未达标");
  }
}
