package kaocheng.exchange.table;

import kaocheng.model.text.Key;

/** Why a row cannot be cut into cells. */
public enum RowFault implements Key {
  /** A quotation mark is opened and not closed as it should be. */
  QUOTE_NOT_CLOSED,
  /** Something other than a separator follows a closing quotation mark. */
  TEXT_AFTER_QUOTE,
  /** A quotation mark stands inside a cell that does not begin with one. */
  QUOTE_INSIDE_CELL,
  /** {0} the most characters of a cell. */
  CELL_TOO_LONG,
  /** {0} the most characters of a row. */
  ROW_TOO_LONG,
  /** {0} the most cells of a row. */
  TOO_MANY_CELLS;

  @Override
  public String family() {
    return "rowfault";
  }
}
