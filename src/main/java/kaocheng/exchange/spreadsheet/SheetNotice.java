package kaocheng.exchange.spreadsheet;

import kaocheng.model.text.Key;

/** What is worth knowing of how the cells of a sheet were read. */
public enum SheetNotice implements Key {
  /** {0} how many, {1} the first of them. */
  FORMULAS,
  /** {0} how many, {1} the first of them. */
  NOT_COMPUTED,
  /** {0} how many, {1} the first of them. */
  MERGED,
  /** {0} how many, {1} the first of them. */
  HIDDEN_ROWS,
  /** {0} how many, {1} the first of them. */
  HIDDEN_COLUMNS,
  /** {0} how many, {1} the first of them. */
  HIDDEN_SHEETS;

  @Override
  public String family() {
    return "sheetnotice";
  }
}
