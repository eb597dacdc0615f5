package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A long table as a workbook that is written as it comes, never held as a whole; where a worksheet
 * takes no more rows, the next one goes on under the same heads.
 */
final class LongBook implements LongTable.Rows {
  private static final String PROGRAM = "Kaocheng";
  private static final String VERSION = "1.0";
  private static final int FONT_SIZE = 10;
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_LETTERS = 32_000;
  private static final int AT_A_TIME = 500;
  private static final String HEAD_COLOUR = "DDE6F0";

  private final Workbook workbook;
  private final LongTable.Top top;
  private @Nullable Worksheet worksheet;
  private int sheets;
  private int row;

  private LongBook(Workbook workbook, LongTable.Top top) {
    this.workbook = workbook;
    this.top = top;
  }

  static void write(LongTable.Top top, LongTable.Content content, OutputStream stream)
      throws IOException {
    try (var workbook = new Workbook(stream, PROGRAM, VERSION)) {
      workbook.setGlobalDefaultFont(Look.BODY_FONT, FONT_SIZE);
      workbook.properties().setTitle(top.title());
      var book = new LongBook(workbook, top);
      book.begin();
      content.writeTo(book);
      book.end();
      workbook.finish();
    }
  }

  @Override
  public void enter(long number, List<String> texts) {
    LongTable.unchecked(() -> put(number, texts));
  }

  private void put(long number, List<String> texts) throws IOException {
    if (row >= MOST_ROWS) {
      end();
      begin();
    }
    var sheet = current();
    sheet.value(row, 0, number);
    for (var at = 0; at < texts.size(); at++) {
      text(sheet, at + 1, texts.get(at));
    }
    row++;
    if (row % AT_A_TIME == 0) {
      sheet.flush();
    }
  }

  private Worksheet current() {
    var open = worksheet;
    if (open == null) {
      throw new IllegalStateException("no worksheet is open");
    }
    return open;
  }

  /** Text never becomes a formula here; a cell takes no more letters than this. */
  private void text(Worksheet sheet, int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(
          row, column, text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text);
    }
  }

  private void begin() {
    sheets++;
    var sheet = workbook.newWorksheet(top.title() + (sheets == 1 ? "" : " " + sheets));
    worksheet = sheet;
    row = 0;
    for (var at = 0; at < top.columns().size(); at++) {
      sheet.width(at, top.columns().get(at).width());
    }
    if (sheets == 1) {
      text(sheet, 0, top.title());
      sheet.style(row, 0).bold().fontSize(Look.TITLE_SIZE).set();
      row++;
      for (var note : top.notes()) {
        text(sheet, 0, note);
        row++;
      }
    }
    for (var at = 0; at < top.columns().size(); at++) {
      text(sheet, at, top.columns().get(at).name());
      sheet.style(row, at).bold().fillColor(HEAD_COLOUR).set();
    }
    row++;
    sheet.freezePane(1, row);
  }

  private void end() throws IOException {
    current().finish();
  }
}
