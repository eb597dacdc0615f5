package kaocheng.exchange.spreadsheet;

/** The rows of one sheet of an XLSX workbook, and what stands before and behind them. */
final class XlsxRows extends XmlRows {
  private final XlsxCell cell;
  private Place place = Place.BEFORE;

  /** The file, and what the sheets of its workbook share. */
  record Context(SentBytes file, SharedStrings strings, CellTexts texts) {}

  /** Where reading has got to. */
  private enum Place {
    BEFORE,
    WITHIN,
    BEHIND
  }

  XlsxRows(Context context, String sheet, XmlPart xml) {
    super(context.file(), sheet, xml);
    this.cell = new XlsxCell(context, xml);
  }

  @Override
  public boolean next() {
    if (place == Place.BEFORE) {
      if (!xml.root().equals("worksheet")) {
        throw xml.damaged();
      }
      readUntilRows();
    }
    if (place == Place.WITHIN) {
      if (xml.child()) {
        readRow();
        return true;
      }
      place = Place.BEHIND;
      readUntilRows();
    }
    return false;
  }

  private void readUntilRows() {
    while (xml.child()) {
      switch (xml.name()) {
        case "sheetData" -> {
          if (place == Place.BEHIND) {
            throw xml.damaged();
          }
          place = Place.WITHIN;
          return;
        }
        case "cols" -> readColumns();
        case "mergeCells" -> readMerged();
        default -> xml.skip();
      }
    }
    place = Place.BEHIND;
    xml.finish();
  }

  private void readColumns() {
    while (xml.child()) {
      if (xml.isTrue("hidden") || isNothing(xml.attribute("width"))) {
        findings.hiddenColumns(number("min") - 1, number("max") - 1);
      }
      xml.skip();
    }
  }

  private static boolean isNothing(String size) {
    return NumberTexts.decimal(size).filter(number -> number.signum() == 0).isPresent();
  }

  private int number(String attribute) {
    var number = CellNames.rowFrom(xml.attribute(attribute), 0);
    if (number < 0) {
      throw xml.damaged();
    }
    return number;
  }

  private void readMerged() {
    while (xml.child()) {
      var area = Area.of(xml.attribute("ref")).orElseThrow(xml::damaged);
      if (!findings.merged(area)) {
        throw file.refused(SpreadsheetProblem.TOO_MUCH, sheet);
      }
      xml.skip();
    }
  }

  private void readRow() {
    cells.clear();
    if (!xml.name().equals("row")) {
      throw xml.damaged();
    }
    var before = row;
    row = before + 1;
    var hidden = readRowAttributes();
    if (row <= before || row > CellNames.MOST_ROWS) {
      throw file.refused(SpreadsheetProblem.OUT_OF_ORDER, sheet, Math.max(row, before));
    }
    var column = -1;
    while (xml.child()) {
      column = readCell(column);
    }
    if (hidden && !cells.isBlank()) {
      findings.hiddenRow(row);
    }
  }

  private boolean readRowAttributes() {
    var hidden = false;
    for (var i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> row = CellNames.rowFrom(xml.attributeValue(i), 0);
        case "hidden" -> hidden |= XmlPart.isTrueValue(xml.attributeValue(i));
        case "ht" -> hidden |= isNothing(xml.attributeValue(i));
        default -> xml.note(xml.attributeName(i));
      }
    }
    return hidden;
  }

  private int readCell(int before) {
    if (!xml.name().equals("c")) {
      xml.skip();
      return before;
    }
    cell.begin(row, before + 1);
    if (cell.row() != row || cell.column() <= before) {
      throw file.refused(SpreadsheetProblem.OUT_OF_ORDER, sheet, row);
    }
    cell.read();
    var text = cell.text(findings);
    if (text.isEmpty()) {
      var name = CellNames.of(row, cell.column());
      throw file.refused(SpreadsheetProblem.BAD_CELL, sheet, name);
    }
    cells.put(cell.column(), text.get());
    return cell.column();
  }
}
