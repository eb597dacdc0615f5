package kaocheng.exchange.table;

/** A row of cells to be read, of a file or typed in. */
public interface GivenRow {

  /** The line or place by which a problem in the row is told, from 1. */
  long line();

  /** The line that a source can name. */
  default long sourceLine() {
    return line();
  }

  /** How many cells the row has. */
  int size();

  boolean isBlank(int cell);

  /** The cell's text without blanks around it; the very text expected where it says the same. */
  String text(int cell, String expected);
}
