package kaocheng.exchange.spreadsheet;

/** The rows of one sheet as they are gone through, and what is found beside their texts. */
abstract class ReadRows implements RawRows {
  /** The cells of the row that was read last. */
  final RowCells cells = new RowCells();

  /** Where what is found beside the texts is told. */
  Findings findings = new Findings();

  /** The number of the row that was read last, from 1. */
  int row;

  /** Reads all of the sheet. */
  final void findInto(Findings found) {
    findings = found;
    while (next()) {
      found.row(cells);
    }
  }

  @Override
  public final int row() {
    return row;
  }

  @Override
  public final RowCells cells() {
    return cells;
  }
}
