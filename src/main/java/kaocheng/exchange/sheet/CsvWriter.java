package kaocheng.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.table.FormulaGuard;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a form as one rectangular table: one row of heads, then rows that each say their level and
 * repeat the facts of the form, so that the files of all departments can be put below each other,
 * filtered and summed; the totals stand in columns of their own, so every column is of one kind.
 */
public final class CsvWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

  private final Sheet sheet;
  private final Words words;

  private CsvWriter(Sheet sheet) {
    this.sheet = sheet;
    this.words = Words.in(sheet.heading().language());
  }

  public static void write(Sheet sheet, Path target) {
    SheetFormat.CSV.write(sheet, target);
  }

  public static byte[] bytes(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      new CsvWriter(sheet).print(new CSVPrinter(writer, FORMAT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void print(CSVPrinter printer) throws IOException {
    printer.printRecord(heads());
    for (var row : sheet.rows()) {
      printer.printRecord(record(row));
    }
    printer.printRecord(closing());
  }

  private List<String> heads() {
    var heads = new ArrayList<String>();
    heads.add(words.say(TableWord.LEVEL));
    sheet.facts().forEach(fact -> heads.add(fact.name()));
    sheet.columns().stream().filter(Column::isInFlatTable).map(Column::head).forEach(heads::add);
    sheet.totals().forEach(fact -> heads.add(fact.name()));
    heads.add(words.say(TableWord.NOTES));
    return heads;
  }

  private List<@Nullable Object> record(Row row) {
    var values = start(row.level());
    for (var i = 0; i < row.cells().size(); i++) {
      if (sheet.columns().get(i).isInFlatTable()) {
        values.add(value(row.cells().get(i)));
      }
    }
    fill(values, sheet.totals().size() + 1);
    return values;
  }

  private List<@Nullable Object> closing() {
    var values = start(sheet.totals().isEmpty() ? Level.NOTE : Level.TOTAL);
    fill(values, (int) sheet.columns().stream().filter(Column::isInFlatTable).count());
    sheet.totals().forEach(fact -> values.add(value(fact.value())));
    values.add(FormulaGuard.put(String.join(" ", sheet.closing().notes())));
    return values;
  }

  private List<@Nullable Object> start(Level level) {
    var values = new ArrayList<@Nullable Object>();
    values.add(words.say(level));
    sheet.facts().forEach(fact -> values.add(value(fact.value())));
    return values;
  }

  private static void fill(List<@Nullable Object> values, int empty) {
    for (var i = 0; i < empty; i++) {
      values.add(null);
    }
  }

  private static @Nullable Object value(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> text.isEmpty() ? null : FormulaGuard.put(text);
      case Cell.Figure(var number) -> number;
      case Cell.Percentage _ -> Cell.digits(cell);
      case Cell.Blank _, Cell.None _, Cell.Joined _ -> null;
    };
  }
}
