package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.PdfText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bulletin of the sample city says the digits of its ranking tables, on paper and in cells. */
class BulletinTest {
  private static final CSVFormat TABLE =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

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

  private static Path written(String command, Object... more) {
    var out = folder.resolve(command + "-" + Arrays.asList(more).hashCode());
    terminal.type(
        Stream.concat(
                Stream.of(command, workbook, "--year", 2021, "--out", out), Arrays.stream(more))
            .toArray());
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    return out;
  }

  private static List<Path> files(Path out, String ending) throws IOException {
    try (var files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, TABLE)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void saysTheTotalsAndRanksOfTheCards(int quarter) throws IOException {
    var bulletin = written("bulletin", "--quarter", quarter);
    var sheets = written("sheets", "--quarter", quarter, "--format", "csv");
    var ranked =
        files(sheets, "排名表.csv").stream()
            .flatMap(file -> standings(file, "总分").entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var told =
        files(bulletin, "排名.csv").stream()
            .flatMap(file -> standings(file, "总分（分）").entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(told).hasSize(14).isEqualTo(ranked);

    var text =
        PdfText.of(Files.readAllBytes(files(bulletin, ".pdf").getFirst()))
            .replaceAll("[\\s\\u3000]", "");
    assertThat(text).doesNotContain("〓", "\uFFFD");
    for (var table : files(bulletin, ".csv")) {
      for (var row : rows(table)) {
        for (var field : row) {
          if (field.matches("-?[0-9]+(\\.[0-9]+)?%?")) {
            assertThat(text).as(table + " " + row).contains(field);
          }
        }
      }
    }
  }

  private static Map<String, String> standings(Path file, String total) {
    try {
      return rows(file).stream()
          .filter(row -> !row.get("单位").isEmpty())
          .collect(
              Collectors.toMap(
                  row -> row.get("单位"),
                  row ->
                      String.join(
                          " ", row.get("名次"), row.get(total), row.get("等次"), row.get("计分覆盖率"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checked by hand: 85.59 - 74.28 = 11.31 and so on; the five largest gains, and both losses. */
  @Test
  void writesTheMoversAsExpected() throws IOException {
    var out = written("bulletin", "--quarter", 2, "--format", "csv");
    var movers = out.resolve("2021-Q2-季度通报-升降情况.csv");
    assertThat(rows(movers).stream().map(row -> String.join(",", row.toList())).toList())
        .first(InstanceOfAssertFactories.STRING)
        .isEqualTo("单位,2021,2021-06-30,第二季度 预评,升,示例市政府办公室,综合部门序列,74.28,85.59,11.31,持平,");
    assertThat(rows(movers).stream().map(row -> row.get("单位") + " " + row.get("总分增减")).toList())
        .containsExactly(
            "示例市政府办公室 11.31",
            "示例市商务局 10.69",
            "示例市生态环境局 8.85",
            "示例市教育局 8.80",
            "示例市住房和城乡建设局 8.22",
            "示例市地方金融监督管理局 -9.07",
            "示例市行政审批服务局 -3.70",
            " ");
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    var one = written("bulletin", "--quarter", 2, "--lang", "zh");
    var other = written("bulletin", "--lang", "zh", "--quarter", 2);
    for (var file : files(one, "")) {
      assertThat(Files.readAllBytes(file))
          .as(file.toString())
          .isEqualTo(Files.readAllBytes(other.resolve(file.getFileName())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void summarizesTheYearInTheSameBytesTwice(String language) throws IOException {
    var one = written("summary", "--lang", language);
    var other = written("summary", "--lang", language, "--format", "csv,pdf,docx,xlsx");
    assertThat(files(one, "")).hasSize(4);
    for (var file : files(one, "")) {
      assertThat(Files.readAllBytes(file))
          .as(file.toString())
          .isEqualTo(Files.readAllBytes(other.resolve(file.getFileName())));
    }
  }

  @Test
  void savesEveryChartByItself() throws IOException {
    var out = written("charts", "--quarter", 2);
    var pictures = files(out, ".svg");
    assertThat(pictures).hasSameSizeAs(files(out, ".png")).hasSizeGreaterThan(10);
    for (var picture : pictures) {
      assertThat(Files.readString(picture)).contains("2021-06-30").contains("预评");
      assertThat(picture.getFileName().toString()).startsWith("2021-Q2-季度通报-");
    }
  }

  @Test
  void writesTheYearBesideTheLastWhereThereIsNone() throws IOException {
    var out = written("summary", "--format", "csv,pdf");
    var rows = rows(files(out, ".csv").getFirst());
    var first = rows.stream().filter(row -> row.get("单位").equals("示例市财政局")).findFirst();
    assertThat(first.orElseThrow().get("上年总分")).isEmpty();
    assertThat(PdfText.of(Files.readAllBytes(files(out, ".pdf").getFirst())))
        .contains("工作簿里没有 2020 年度");
  }
}
