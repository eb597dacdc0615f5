package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of cases tried from the keyboard. */
class TryCasesTest {
  private static final Path SAMPLE = TestTerminal.SAMPLE.resolve("cases.csv");
  private static final Path EXPECTED = Path.of("sample-data", "expected", "cases-results.csv");
  private static final String RULE = ",不低于 96%,\"达标得满分，否则 0 分\",10,";

  @TempDir private Path folder;

  private List<CSVRecord> tried(Path cases) throws IOException {
    return tried(cases, folder);
  }

  private static List<CSVRecord> tried(Path cases, Path folder) throws IOException {
    var results = folder.resolve("results.csv");
    var terminal = new TestTerminal(folder);
    terminal.type("try", "--cases", cases, "--out", results, "--as-of", "2021-12-31");
    assertThat(terminal.error()).isEmpty();
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    return read(results);
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (var parser =
        CSVParser.parse(
            file,
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  private List<CSVRecord> triedRows(String... rows) throws IOException {
    var file = folder.resolve("cases.csv");
    Files.writeString(file, "id,target,method,weight,value\n" + String.join("\n", rows) + "\n");
    return tried(file);
  }

  @Test
  void everyKindAndMethodComesOutAsWorkedByHand() throws IOException {
    var results = tried(SAMPLE);
    var cases = read(SAMPLE);
    assertThat(results).hasSameSizeAs(cases).hasSizeGreaterThan(50);
    for (var i = 0; i < cases.size(); i++) {
      var asked = cases.get(i);
      assertThat(results.get(i).get("score"))
          .as(asked.get("id"))
          .isEqualTo(asked.get("expected_score"));
      assertThat(results.get(i).get("outcome")).isEqualTo(asked.get("expected_outcome"));
    }
  }

  @Test
  void theSampleResultsAreThoseOnFile() throws IOException {
    tried(SAMPLE);
    assertThat(folder.resolve("results.csv")).hasSameTextualContentAs(EXPECTED);
  }

  @Test
  void theLastStepOfEachDerivationIsTheScore() throws IOException {
    for (var row : tried(SAMPLE)) {
      if (row.get("outcome").equals("SCORED")) {
        var last = row.get("derivation").replaceFirst(".*= ", "").replace(" 分", "");
        assertThat(new BigDecimal(last)).as(row.get("id")).isEqualByComparingTo(row.get("score"));
      } else {
        assertThat(row.get("derivation")).isNotEmpty();
        assertThat(row.get("score")).isEmpty();
      }
    }
  }

  @Test
  void oneBadRowStopsNoneOfTheOthers() throws IOException {
    var rows =
        triedRows(
            "a" + RULE + "98%",
            "b" + RULE + "9".repeat(500),
            "c" + RULE + "98\0%",
            "d" + RULE + "9\"8%",
            "e,不低于,,x,",
            "f" + RULE + "98%,zu,viel",
            RULE + "97%",
            "h" + RULE + "\"1,23\"");
    assertThat(rows)
        .extracting(row -> row.get("id"))
        .containsExactly("a", "b", "c", "5", "e", "f", "8", "h");
    assertThat(rows)
        .extracting(row -> row.get("outcome"))
        .containsExactly(
            "SCORED", "INVALID", "INVALID", "INVALID", "INVALID", "INVALID", "SCORED", "INVALID");
    assertThat(rows.get(2).get("derivation")).contains("value", "U+0000");
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws IOException {
    var rows =
        triedRows(
            "=1+1" + RULE + "98%",
            "-5" + RULE + "98%",
            "\"a\nb\"" + RULE + "98%",
            "\"say \"\"hi\"\"\"" + RULE + "=2*3");
    assertThat(rows)
        .extracting(row -> row.get("id"))
        .containsExactly("'=1+1", "-5", "a b", "say \"hi\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsWhateverEncodingTheFileIsIn(String charset) throws IOException {
    var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
    var text = mark + "编号,指标值,计分方法,权重,填报值\n甲,不低于 96%,达标得满分，否则 0 分,10,98.6％\n";
    var file = folder.resolve("cases.csv");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    var row = tried(file).getFirst();
    assertThat(row.get("id")).isEqualTo("甲");
    assertThat(row.get("met")).isEqualTo("yes");
    assertThat(row.get("score")).isEqualTo("10.0000");
  }

  @Test
  void passesOverColumnsItDoesNotKnowAndSaysSo() throws IOException {
    var file = folder.resolve("cases.csv");
    Files.writeString(file, "备注,value,method,target\nx,97%,达标得满分，否则 0 分,不低于 96%\n");
    var terminal = new TestTerminal(folder);
    terminal.type("try", "--cases", file, "--out", folder.resolve("r.csv"));
    assertThat(terminal.out()).contains("这些列不认识，已略过：备注", "试算 1 行：计分 1");
    assertThat(read(folder.resolve("r.csv")).getFirst().get("id")).isEqualTo("2");
  }

  @Test
  void neverWritesOverTheCases() throws IOException {
    var file = folder.resolve("cases.csv");
    Files.writeString(file, "id,value\n1,2\n");
    var terminal = new TestTerminal(folder);
    terminal.type("try", "--cases", file, "--out", file);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(file).hasContent("id,value\n1,2\n");
    terminal.type("try", "--cases", folder.resolve("none.csv"), "--out", folder.resolve("r.csv"));
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(folder.resolve("r.csv")).doesNotExist();
  }

  @Test
  void refusesAFileWithoutAnyKnownHeading() throws IOException {
    var file = folder.resolve("cases.csv");
    Files.writeString(file, "甲,乙\n1,2\n");
    var terminal = new TestTerminal(folder);
    terminal.type("try", "--cases", file, "--out", folder.resolve("r.csv"));
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("没有认识的列名");
    Files.writeString(file, "value,填报值\n1,2\n");
    terminal.type("try", "--cases", file, "--out", folder.resolve("r.csv"));
    assertThat(terminal.error()).contains("有两列都是");
  }

  @Property(tries = 60)
  void asManyRowsComeOutAsWentIn(
      @ForAll @Size(min = 1, max = 30) List<@StringLength(max = 12) String> values)
      throws IOException {
    var home = Files.createTempDirectory("cases");
    var file = home.resolve("cases.csv");
    var rows = new ArrayList<String>();
    try (var printer =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
      printer.printRecord("id", "target", "method", "value");
      for (var value : values) {
        var row = "r" + rows.size();
        rows.add(row);
        printer.printRecord(row, "不低于 96%", "达标得满分，否则 0 分", well(value));
      }
    }
    var results = tried(file, home);
    assertThat(results).extracting(row -> row.get("id")).containsExactlyElementsOf(rows);
  }

  /** Halves of characters cannot be written to a file at all. */
  private static String well(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
