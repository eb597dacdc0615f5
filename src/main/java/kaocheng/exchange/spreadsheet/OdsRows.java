package kaocheng.exchange.spreadsheet;

import java.util.BitSet;

/** The rows of one sheet of an OpenDocument spreadsheet, each as often as it is repeated. */
final class OdsRows extends XmlRows {
  private static final int MOST_REPEATED = 1 << 24;
  private static final long MOST_CELLS = 20_000_000;

  private final OdsCell cell;
  private final RowCells given = new RowCells();
  private final BitSet formulas = new BitSet();
  private final BitSet notComputed = new BitSet();
  private int groups;
  private int firstColumn;
  private int repeated;
  private boolean hidden;
  private boolean ended;
  private long told;

  OdsRows(SentBytes file, String sheet, XmlPart xml) {
    super(file, sheet, xml);
    this.cell = new OdsCell(xml);
  }

  @Override
  public boolean next() {
    cells.clear();
    while (repeated == 0 || given.isBlank()) {
      row += repeated;
      if (ended || !readRow()) {
        ended = true;
        repeated = 0;
        return false;
      }
    }
    repeated--;
    row++;
    tell();
    return true;
  }

  private void tell() {
    told += given.size();
    if (row > CellNames.MOST_ROWS || told > MOST_CELLS) {
      throw file.refused(SpreadsheetProblem.TOO_MUCH, sheet);
    }
    cells.become(given);
    formulas.stream().forEach(column -> findings.formula(row, column));
    notComputed.stream().forEach(column -> findings.notComputed(row, column));
    if (hidden) {
      findings.hiddenRow(row);
    }
  }

  /** Moves to the next row that is written down, however often it is repeated. */
  private boolean readRow() {
    while (true) {
      if (!xml.child()) {
        if (groups == 0) {
          return false;
        }
        groups--;
        continue;
      }
      switch (xml.name()) {
        case "table-row" -> {
          readCells();
          return true;
        }
        case "table-rows",
            "table-header-rows",
            "table-row-group",
            "table-columns",
            "table-header-columns",
            "table-column-group" ->
            groups++;
        case "table-column" -> readColumns();
        default -> xml.skip();
      }
    }
  }

  private boolean isHidden() {
    var visibility = xml.attribute("visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private int repeats(String attribute) {
    var written = xml.attribute(attribute);
    var number = written.isEmpty() ? 1 : XlsxCell.number(written);
    if (number < 1 || number > MOST_REPEATED) {
      throw xml.damaged();
    }
    return number;
  }

  private void readColumns() {
    var last = Math.min(firstColumn + repeats("number-columns-repeated"), MOST_REPEATED);
    if (isHidden()) {
      findings.hiddenColumns(firstColumn, last - 1);
    }
    firstColumn = last;
    xml.skip();
  }

  private void readCells() {
    repeated = repeats("number-rows-repeated");
    hidden = isHidden();
    given.clear();
    formulas.clear();
    notComputed.clear();
    var column = 0;
    while (xml.child()) {
      var name = xml.name();
      if (name.equals("table-cell") || name.equals("covered-table-cell")) {
        column = Math.min(column + readCell(column), MOST_REPEATED);
      } else {
        xml.skip();
      }
    }
  }

  private int readCell(int column) {
    var times = repeats("number-columns-repeated");
    var wide = repeats("number-columns-spanned");
    var high = repeats("number-rows-spanned");
    cell.read();
    var text = cell.text();
    if (text.isEmpty()) {
      throw file.refused(SpreadsheetProblem.BAD_CELL, sheet, CellNames.of(row + 1, column));
    }
    for (var i = column; i < column + times && i <= RowCells.MOST_CELLS; i++) {
      given.put(i, text.get());
      mark(i);
    }
    if (wide > 1 || high > 1) {
      span(new Area(row + 1, column, row + high, column + wide - 1));
    }
    return times;
  }

  private void mark(int column) {
    if (cell.isFormula()) {
      formulas.set(column);
    }
    if (cell.isNotComputed()) {
      notComputed.set(column);
    }
  }

  private void span(Area area) {
    if (!findings.merged(area)) {
      throw file.refused(SpreadsheetProblem.TOO_MUCH, sheet);
    }
  }
}
