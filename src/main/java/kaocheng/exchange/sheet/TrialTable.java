package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kaocheng.exchange.table.FormulaGuard;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The results of rules that were tried out, a row for each case. Columns: id, outcome (SCORED,
 * MISSING, NOT_APPLICABLE, NOT_DUE, UNSCORABLE, INVALID), met (yes, no), score, derivation: the
 * steps in one line, or why there is no score.
 */
public final class TrialTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  private final CSVPrinter printer;

  private TrialTable(CSVPrinter printer) {
    this.printer = printer;
  }

  /** What is entered into the table. */
  @FunctionalInterface
  public interface Content {
    void writeTo(TrialTable table);
  }

  /** Writes the table; an older file stays until the new one is whole. */
  public static void write(Path target, Content content) {
    WholeFile.write(
        target,
        stream -> {
          var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          var printer = new CSVPrinter(writer, FORMAT);
          printer.printRecord("id", "outcome", "met", "score", "derivation");
          try {
            content.writeTo(new TrialTable(printer));
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
          writer.flush();
        });
  }

  /** Enters what became of a case. */
  public void enter(TrialLine line) {
    try {
      printer.printRecord(
          line(line.id()), line.outcome(), line.met(), line.score(), line(line.derivation()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text on one line that no spreadsheet runs. */
  private static String line(String text) {
    var oneLine = BREAKS.matcher(text).replaceAll(" ").strip();
    return PLAIN_NUMBER.matcher(oneLine).matches() ? oneLine : FormulaGuard.put(oneLine);
  }
}
