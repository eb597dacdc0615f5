package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.table.FormulaGuard;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A long table as CSV: what it is about, a line for each note, the heads, the rows. */
final class LongText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  private LongText() {}

  static void write(LongTable.Top top, LongTable.Content content, OutputStream stream)
      throws IOException {
    var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    var printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(FormulaGuard.put(top.title()));
    for (var note : top.notes()) {
      printer.printRecord(FormulaGuard.put(note));
    }
    printer.printRecord(top.heads());
    content.writeTo((number, texts) -> enter(printer, number, texts));
    printer.flush();
  }

  private static void enter(CSVPrinter printer, long number, List<String> texts) {
    var cells = new ArrayList<Object>();
    cells.add(number);
    texts.stream().map(FormulaGuard::put).forEach(cells::add);
    LongTable.unchecked(() -> printer.printRecord(cells));
  }
}
