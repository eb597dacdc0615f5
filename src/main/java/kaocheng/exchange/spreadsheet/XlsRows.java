package kaocheng.exchange.spreadsheet;

import java.util.BitSet;
import kaocheng.model.text.Refused;

/** The rows of one sheet of an Excel workbook before 2007. */
final class XlsRows extends ReadRows {
  private final Context context;
  private final OleFile ole;
  private final BiffRecords records;
  private final BitSet hiddenRows = new BitSet();
  private boolean begun;
  private boolean ended;
  private int depth;
  private int cellRow;
  private int column;

  /** The file, what the sheets of its workbook share, and the name of this one. */
  record Context(SentBytes file, SharedStrings strings, CellTexts texts, String sheet) {}

  XlsRows(Context context, OleFile ole, BiffRecords records) {
    this.context = context;
    this.ole = ole;
    this.records = records;
  }

  @Override
  public boolean next() {
    cells.clear();
    if (!begun) {
      begun = true;
      begin();
    }
    if (ended) {
      return false;
    }
    row = cellRow;
    column = -1;
    do {
      readCells();
      advance();
    } while (!ended && cellRow == row);
    if (!ended && cellRow < row) {
      throw outOfOrder();
    }
    if (hiddenRows.get(row) && !cells.isBlank()) {
      findings.hiddenRow(row);
    }
    return true;
  }

  private Refused outOfOrder() {
    return context.file().refused(SpreadsheetProblem.OUT_OF_ORDER, context.sheet(), row);
  }

  private void begin() {
    if (!records.next() || records.kind() != Biff.BEGIN) {
      throw records.damaged();
    }
    depth = 1;
    advance();
  }

  /** Moves to the next record of cells. */
  private void advance() {
    while (depth > 0) {
      if (!records.next()) {
        throw records.damaged();
      }
      if (depth == 1 && Biff.isCell(records.kind())) {
        cellRow = records.two() + 1;
        return;
      }
      look();
    }
    ended = true;
  }

  private void look() {
    switch (records.kind()) {
      case Biff.BEGIN -> depth++;
      case Biff.END -> depth--;
      case Biff.PASSWORD -> throw context.file().refused(SpreadsheetProblem.PASSWORD);
      case Biff.ROW -> readRow();
      case Biff.COLUMNS -> readColumns();
      case Biff.MERGED -> readMerged();
      default -> {}
    }
  }

  private void readRow() {
    var number = records.two() + 1;
    records.skip(4);
    var height = records.two() & 0x7fff;
    records.skip(4);
    if ((records.two() & 0x20) != 0 || height == 0) {
      hiddenRows.set(number);
    }
  }

  private void readColumns() {
    var first = records.two();
    var last = records.two();
    var width = records.two();
    records.skip(2);
    if ((records.two() & 1) != 0 || width == 0) {
      findings.hiddenColumns(first, last);
    }
  }

  private void readMerged() {
    for (var rest = records.two(); rest > 0; rest--) {
      var firstRow = records.two() + 1;
      var lastRow = records.two() + 1;
      var area = new Area(firstRow, records.two(), lastRow, records.two());
      if (!area.isSound()) {
        throw records.damaged();
      }
      if (!findings.merged(area)) {
        throw context.file().refused(SpreadsheetProblem.TOO_MUCH, context.sheet());
      }
    }
  }

  private void readCells() {
    var at = records.two();
    var several = records.kind() == Biff.SHORT_NUMBERS;
    do {
      if (at <= column) {
        throw outOfOrder();
      }
      column = at++;
      var style = records.two();
      cells.put(column, text(style));
    } while (several && records.left() > 2);
  }

  private String text(int style) {
    return switch (records.kind()) {
      case Biff.NUMBER -> number(Double.longBitsToDouble(records.eight()), style);
      case Biff.SHORT_NUMBER, Biff.SHORT_NUMBERS -> number(Biff.shortNumber(records.four()), style);
      case Biff.SHARED_TEXT -> context.strings().text(records.four()).orElseThrow(records::damaged);
      case Biff.TEXT, Biff.RICH_TEXT -> records.characters(records.two());
      case Biff.BOOL_OR_ERROR -> boolOrError(records.one(), records.one());
      default -> formula(style);
    };
  }

  private String number(double stored, int style) {
    var name = CellNames.of(row, column);
    return context
        .texts()
        .number(stored, style)
        .orElseThrow(
            () -> context.file().refused(SpreadsheetProblem.BAD_CELL, context.sheet(), name));
  }

  private static String boolOrError(int value, int kind) {
    return kind == 0 ? CellTexts.bool(value != 0) : Biff.error(value);
  }

  private String formula(int style) {
    findings.formula(row, column);
    var value = records.eight();
    if (value >>> 48 != 0xffff) {
      return number(Double.longBitsToDouble(value), style);
    }
    var told = (int) (value >> 16) & 0xff;
    return switch ((int) value & 0xff) {
      case 0 -> formulaText();
      case 1 -> CellTexts.bool(told != 0);
      case 2 -> Biff.error(told);
      case 3 -> "";
      default -> throw records.damaged();
    };
  }

  private String formulaText() {
    while (isFormula(records.kindBehind())) {
      records.next();
    }
    if (records.kindBehind() != Biff.FORMULA_TEXT || !records.next()) {
      findings.notComputed(row, column);
      return CellTexts.NOT_COMPUTED;
    }
    return records.characters(records.two());
  }

  private static boolean isFormula(int kind) {
    return kind == Biff.SHARED_FORMULA || kind == Biff.ARRAY_FORMULA || kind == Biff.TABLE_FORMULA;
  }

  @Override
  public int read() {
    return records.read();
  }

  @Override
  public void close() {
    ole.close();
  }
}
