package kaocheng.exchange.sheet;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kaocheng.exchange.table.FormulaGuard;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of plain text for people who look things up in it. */
public final class PlainTable {
  private static final char MARK = '\uFEFF';
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private PlainTable() {}

  /** Writes the rows, the first of which are the headings; an older file stays until then. */
  public static void write(Path target, List<List<String>> rows) {
    WholeFile.write(
        target,
        stream -> {
          var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          writer.write(MARK);
          var printer = new CSVPrinter(writer, FORMAT);
          for (var row : rows) {
            printer.printRecord(row.stream().map(FormulaGuard::putUnlessNumber).toList());
          }
          writer.flush();
        });
  }
}
