package kaocheng.exchange.spreadsheet;

/** The rows of a sheet as its file holds them, blank ones among them. */
interface RawRows extends AutoCloseable {

  /** Moves to the next row; false at the end of the sheet. */
  boolean next();

  /** The number of the row, from 1. */
  int row();

  RowCells cells();

  /** How much of the sheet has been read, in thousandths. */
  int read();

  @Override
  void close();
}
