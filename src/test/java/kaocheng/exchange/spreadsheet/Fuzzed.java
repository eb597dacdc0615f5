package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.ScratchFile;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Refused;

/**
 * Bytes that a fuzzer made up, read as a spreadsheet file: nothing but a refusal may come of it.
 */
final class Fuzzed {
  private static final Path FILE = ScratchFile.ending(".bin");

  private Fuzzed() {}

  static void read(byte[] bytes) {
    try {
      Files.write(FILE, bytes);
      for (var table : Spreadsheets.open(FILE)) {
        read(table);
      }
    } catch (Refused _) {
      // This is how it should end.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Table table) {
    var line = 0L;
    try (var rows = table.rows()) {
      while (rows.next()) {
        if (rows.line() <= line || (rows.size() == 0) == rows.fault().isEmpty()) {
          throw new AssertionError("row " + rows.line() + " behind " + line);
        }
        line = rows.line();
        for (var cell = 0; cell < rows.size(); cell++) {
          if (rows.text(cell, "").length() > RowCells.LONGEST_CELL) {
            throw new AssertionError("cell " + cell + " of row " + line);
          }
        }
      }
      if (rows.position() != table.size()) {
        throw new AssertionError("ended at " + rows.position());
      }
    }
  }
}
