package kaocheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kaocheng.exchange.spreadsheet.Spreadsheets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reading an XLSX file of eight columns with every check, digest and format, against the bare
 * fastexcel-reader that only asks each cell for its text.
 */
final class SpreadsheetBenchmark {
  private static final int COLUMNS = 8;

  private final Path file;
  private final int rows;

  SpreadsheetBenchmark(Path folder, int rows) {
    this.rows = rows;
    this.file = folder.resolve("rows-" + rows + ".xlsx");
    try (var stream = Files.newOutputStream(file);
        var workbook = new Workbook(stream, "bench", "1.0")) {
      write(workbook.newWorksheet("rows"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Worksheet sheet) throws IOException {
    for (var row = 0; row < rows; row++) {
      sheet.value(row, 0, 2021);
      sheet.value(row, 1, row % 4 + 1);
      sheet.value(row, 2, "D" + row % 100);
      sheet.value(row, 3, "1." + row % 250);
      sheet.value(row, 4, row * 7 % 100_000 / 1000.0);
      sheet.value(row, 5, row % 167 / 167.0);
      sheet.style(row, 5).format("0.0%").set();
      sheet.value(row, 6, LocalDate.of(2021, row % 12 + 1, 28));
      sheet.style(row, 6).format("yyyy-mm-dd").set();
      sheet.value(row, 7, row % 50 == 0 ? "已核实，见附件 " + row % 1000 : "");
      if (row % 1000 == 999) {
        sheet.flush();
      }
    }
  }

  Object ours() {
    var length = 0L;
    try (var rows = Spreadsheets.open(file).getFirst().rows()) {
      while (rows.next()) {
        for (var cell = 0; cell < rows.size(); cell++) {
          length += rows.text(cell, "").length();
        }
      }
    }
    return length;
  }

  Object rival() {
    var length = 0L;
    try (var workbook = new ReadableWorkbook(file.toFile());
        var read = workbook.getFirstSheet().openStream()) {
      for (var rows = read.iterator(); rows.hasNext(); ) {
        var row = rows.next();
        for (var cell = 0; cell < Math.min(COLUMNS, row.getCellCount()); cell++) {
          length += row.getCellText(cell).length();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return length;
  }

  /** The bytes held when half of the rows have passed. */
  long held() {
    try (var rows = Spreadsheets.open(file).getFirst().rows()) {
      for (var row = 0; row < this.rows / 2; row++) {
        rows.next();
      }
      System.gc();
      var runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }
}
