package kaocheng.exchange.spreadsheet;

import java.util.Optional;

/** Merged cells, rows from 1 and columns from 0, the last ones among them. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  static Optional<Area> of(String name) {
    var colon = name.indexOf(':');
    var first = colon < 0 ? name : name.substring(0, colon);
    var last = colon < 0 ? name : name.substring(colon + 1);
    var area =
        new Area(
            CellNames.rowOf(first), CellNames.columnOf(first),
            CellNames.rowOf(last), CellNames.columnOf(last));
    return area.isSound() ? Optional.of(area) : Optional.empty();
  }

  boolean isSound() {
    return firstRow > 0 && firstColumn >= 0 && lastRow >= firstRow && lastColumn >= firstColumn;
  }

  boolean isOneCell() {
    return firstRow == lastRow && firstColumn == lastColumn;
  }

  String name() {
    return CellNames.of(firstRow, firstColumn) + ":" + CellNames.of(lastRow, lastColumn);
  }
}
