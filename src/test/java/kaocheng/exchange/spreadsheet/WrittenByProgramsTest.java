package kaocheng.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that other programs wrote read as the text beside them says. */
class WrittenByProgramsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "libreoffice.xlsx, XLSX",
    "libreoffice.xls, XLS",
    "libreoffice.ods, ODS",
    "fastexcel.xlsx, XLSX"
  })
  void readsAsExpected(String name, String coding) throws IOException {
    var file = folder.resolve(name);
    try (var stream = resource(name)) {
      Files.copy(stream, file);
    }

    assertThat(Told.file(file)).isEqualTo(expected(name));
    assertThat(Spreadsheets.open(file)).allMatch(table -> table.coding().equals(coding));
    assertThat(Spreadsheets.isSpreadsheet(file)).isTrue();
  }

  private static List<String> expected(String name) throws IOException {
    try (var stream = resource(name + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static InputStream resource(String name) {
    return WrittenByProgramsTest.class.getResourceAsStream(name);
  }
}
