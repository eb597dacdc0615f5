package kaocheng.exchange.sheet;

/** Neighbouring cells of the table of a form, counted from nought among its rows and columns. */
public record Strip(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** The row of the heads of the columns. */
  public static final int HEADS = -1;

  public static Strip cell(int row, int column) {
    return new Strip(row, column, row, column);
  }

  /** The cells of a column from the first row to before the end. */
  public static Strip down(int column, int rows) {
    return new Strip(0, column, rows - 1, column);
  }

  /** The cells of a row from the first column to the last. */
  public static Strip across(int row, int first, int last) {
    return new Strip(row, first, row, last);
  }

  boolean contains(int row, int column) {
    return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
  }
}
