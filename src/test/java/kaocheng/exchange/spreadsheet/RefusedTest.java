package kaocheng.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedTest {
  @TempDir private Path folder;

  @Test
  void refusesWhatIsLocked() throws IOException {
    assertThat(refusal(ole("EncryptedPackage"))).isEqualTo(SpreadsheetProblem.PASSWORD);
    var locked = folder.resolve("locked.xls");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (var workbook = new HSSFWorkbook();
        var stream = Files.newOutputStream(locked)) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
      workbook.write(stream);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refusal(locked)).isEqualTo(SpreadsheetProblem.PASSWORD);
  }

  @Test
  void refusesMacros() throws IOException {
    assertThat(refusal(new XlsxMade().part("xl/vbaProject.bin", "x")))
        .isEqualTo(SpreadsheetProblem.MACROS);
    assertThat(refusal(ole("Workbook", "_VBA_PROJECT_CUR"))).isEqualTo(SpreadsheetProblem.MACROS);
  }

  @Test
  void refusesOtherAndOlderFormats() throws IOException {
    assertThat(refusal(ole("Book"))).isEqualTo(SpreadsheetProblem.OLD_EXCEL);
    assertThat(refusal(ole("WordDocument"))).isEqualTo(SpreadsheetProblem.NO_SPREADSHEET);
    assertThat(refusal(new XlsxMade().part("xl/workbook.bin", "x")))
        .isEqualTo(SpreadsheetProblem.BINARY_EXCEL);
    assertThat(refusal(new XlsxMade().part("word/document.xml", "<x/>")))
        .isEqualTo(SpreadsheetProblem.NO_SPREADSHEET);
    var text = Files.writeString(folder.resolve("text.xlsx"), "年度,季度\n");
    assertThat(Spreadsheets.isSpreadsheet(text)).isFalse();
    assertThat(refusal(text)).isEqualTo(SpreadsheetProblem.NO_SPREADSHEET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r='2'/><row r='2'/>| OUT_OF_ORDER",
        "<row r='2'/><row r='1'/>| OUT_OF_ORDER",
        "<row r='1'><c r='B1'/><c r='A1'/></row>| OUT_OF_ORDER",
        "<row r='1'><c r='A2'><v>1</v></c></row>| OUT_OF_ORDER",
        "<row r='1048577'/>| OUT_OF_ORDER",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>| OUT_OF_ORDER",
        "<row r='1'><c r='A1'><v>1,5</v></c></row>| BAD_CELL",
        "<row r='1'><c r='A1'><v>NaN</v></c></row>| BAD_CELL",
        "<row r='1'><c r='A1'><v>1E999</v></c></row>| BAD_CELL",
        "<row r='1'><c r='A1' t='s'><v>9</v></c></row>| BAD_CELL",
        "<row r='1'><c r='A1' t='x'><v>9</v></c></row>| BAD_CELL",
        "<row r='1'><c r='A1' t='b'><v>2</v></c></row>| BAD_CELL",
        "<row r='1'><c>&x;</c></row>| DAMAGED",
        "<row r='1'><c></row>| DAMAGED",
        "<x/>| DAMAGED",
        "| NOTHING_SHOWN"
      })
  void refusesWhatMakesNoSense(String rows, SpreadsheetProblem problem) {
    assertThat(refusal(new XlsxMade().rows(rows == null ? "" : rows.replace('\'', '"'))))
        .isEqualTo(problem);
  }

  @Test
  void refusesAreasThatOverlap() {
    var made =
        new XlsxMade()
            .sheet(
                "<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell"
                    + " ref=\"A1:B2\"/><mergeCell ref=\"B2:C3\"/></mergeCells>");
    assertThat(refusal(made)).isEqualTo(SpreadsheetProblem.OVERLAPPING_AREAS);
  }

  @Test
  void refusesEveryTruncationOfASoundFile() throws IOException {
    var made = new XlsxMade().rows("<row><c><v>1</v></c></row>").write(folder.resolve("w.xlsx"));
    var bytes = Files.readAllBytes(made);
    for (var length = 4; length < bytes.length; length++) {
      var cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, length));
      assertThat(refusal(cut)).as("length %d", length).isEqualTo(SpreadsheetProblem.DAMAGED);
    }
  }

  @Test
  void refusesAPartWhoseBytesWereChanged() throws IOException {
    var made = new XlsxMade().rows("<row><c><v>1234567</v></c></row>");
    var file = made.write(folder.resolve("stored.xlsx"));
    var bytes = Files.readAllBytes(file);
    var changed = 0;
    for (var place = 0; place < bytes.length; place++) {
      var altered = bytes.clone();
      altered[place] ^= 1;
      Files.write(file, altered);
      try {
        assertThat(Told.file(file)).containsExactly("# 表", "1: 1234567");
      } catch (Refused _) {
        changed++;
      }
    }
    assertThat(changed).isGreaterThan(bytes.length / 2);
  }

  @Test
  void noticesThatAFileIsChangedWhileItIsRead() {
    var path = folder.resolve("changed.xlsx");
    var rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";
    var table = Spreadsheets.open(new XlsxMade().rows(rows).write(path)).getFirst();
    new XlsxMade().rows(rows.replace('2', '3')).write(path);

    var refused = catchThrowableOfType(Refused.class, () -> Told.rows(table));

    assertThat(refused.reason())
        .isEqualTo(Message.of(FileProblem.CHANGED_WHILE_READING, "changed.xlsx"));
  }

  private Path ole(String... streams) throws IOException {
    var path = folder.resolve("ole.xls");
    try (var system = new POIFSFileSystem();
        var stream = Files.newOutputStream(path)) {
      for (var name : streams) {
        system.createDocument(new ByteArrayInputStream(new byte[5000]), name);
      }
      system.writeFilesystem(stream);
    }
    return path;
  }

  private Key refusal(XlsxMade made) {
    return refusal(made.write(folder.resolve("made.xlsx")));
  }

  private static Key refusal(Path path) {
    return catchThrowableOfType(Refused.class, () -> Spreadsheets.open(path)).reason().key();
  }
}
