package kaocheng.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Fact;
import kaocheng.exchange.sheet.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The bare library that writes the cells of a form: no styles, no merged cells, no page set-up. */
final class XlsxRival {
  private static final int PAIRS = 3;

  private final Worksheet worksheet;
  private int row;

  private XlsxRival(Worksheet worksheet) {
    this.worksheet = worksheet;
  }

  static byte[] bytes(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "bench", "1.0")) {
      new XlsxRival(workbook.newWorksheet(sheet.heading().tab())).write(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Sheet sheet) {
    worksheet.value(row++, 0, sheet.heading().title());
    pairs(sheet.facts());
    var column = 0;
    for (var head : sheet.columns()) {
      if (head.isOnPaper()) {
        worksheet.value(row, column++, head.head());
      }
    }
    row++;
    for (var line : sheet.rows()) {
      column = 0;
      for (var at = 0; at < line.cells().size(); at++) {
        if (sheet.columns().get(at).isOnPaper()) {
          put(column++, line.cells().get(at));
        }
      }
      row++;
    }
    pairs(sheet.totals());
    sheet.closing().notes().forEach(note -> worksheet.value(row++, 0, note));
    for (var at = 0; at < sheet.closing().signatures().size(); at++) {
      worksheet.value(row, at, sheet.closing().signatures().get(at));
    }
  }

  private void pairs(List<Fact> facts) {
    for (var at = 0; at < facts.size(); at++) {
      worksheet.value(row, 2 * (at % PAIRS), facts.get(at).name());
      put(2 * (at % PAIRS) + 1, facts.get(at).value());
      row += at % PAIRS == PAIRS - 1 || at == facts.size() - 1 ? 1 : 0;
    }
  }

  private void put(int column, Cell cell) {
    switch (cell) {
      case Cell.Text(var text, _) -> worksheet.value(row, column, text);
      case Cell.Figure(var value) -> worksheet.value(row, column, value);
      case Cell.Percentage(var share) -> worksheet.value(row, column, share);
      case Cell.None _ -> worksheet.value(row, column, "—");
      case Cell.Blank _, Cell.Joined _ -> {}
    }
  }
}
