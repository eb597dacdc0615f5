package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every workbook of the sample year shows, digit by digit, the figures of its table in CSV. */
class SampleXlsxTest {
  private static final Pattern FIGURE = Pattern.compile("-?[0-9]+\\.[0-9]+%?");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void showsEveryFigureOfTheTables(int quarter) throws IOException {
    var terminal = new TestTerminal(folder);
    terminal.type("demo");
    Path workbook;
    try (var files = Files.walk(folder)) {
      workbook = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
    var out = folder.resolve("papers");
    var kinds = "assessment,annex,feedback,appeal,ranking,summary";
    terminal.type(
        "sheets",
        workbook,
        "--year",
        2021,
        "--quarter",
        quarter,
        "--kind",
        kinds,
        "--format",
        "xlsx,csv",
        "--out",
        out);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    var compared = 0;
    try (var tables = Files.list(out)) {
      for (var table : tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
        compared += compare(table);
      }
    }
    assertThat(compared).as("figures compared").isGreaterThan(1000);
  }

  /** Gives how many figures were found again. */
  private static int compare(Path table) throws IOException {
    var name = table.getFileName().toString().replace(".csv", ".xlsx");
    var shown = shown(table.resolveSibling(name));
    var found = 0;
    try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (var row : parser.getRecords()) {
        for (var field : row) {
          if (FIGURE.matcher(field).matches()) {
            assertThat(shown)
                .as(name + " " + row)
                .containsPattern("(?<![0-9.-])" + Pattern.quote(field) + "(?![0-9.%])");
            found++;
          }
        }
      }
    }
    return found;
  }

  /** What the cells show, each on a line of its own, as the formats of the cells say. */
  private static String shown(Path file) throws IOException {
    var formatter = new DataFormatter(Locale.ROOT);
    try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
      return StreamSupport.stream(book.spliterator(), false)
          .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
          .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
          .map(formatter::formatCellValue)
          .collect(Collectors.joining("\n"));
    }
  }
}
