package kaocheng.exchange.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.ScratchFile;
import kaocheng.model.text.Refused;

/** The fuzzer makes up a CSV file: nothing but a refusal may come of it. */
public final class CsvFuzz {
  private static final Path FILE = ScratchFile.ending(".csv");

  private CsvFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Files.write(FILE, input);
    try (var rows = CsvFile.open(FILE).rows()) {
      var line = 0L;
      while (rows.next()) {
        if (rows.line() <= line) {
          throw new AssertionError("row " + rows.line() + " behind " + line);
        }
        line = rows.line();
        for (var cell = 0; cell < rows.size(); cell++) {
          if (rows.text(cell, "").length() > 32_767) {
            throw new AssertionError("cell " + cell + " of row " + line);
          }
        }
      }
      if (rows.position() != input.length) {
        throw new AssertionError("ended at " + rows.position());
      }
    } catch (Refused _) {
      // This is how it should end.
    }
  }
}
