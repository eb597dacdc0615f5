package kaocheng.exchange.spreadsheet;

import kaocheng.model.text.Key;

/** Why a spreadsheet file cannot be read. */
public enum SpreadsheetProblem implements Key {
  /** {0} file. */
  PASSWORD,
  /** {0} file. */
  MACROS,
  /** {0} file, {1} its part or sheet. */
  DAMAGED,
  /** {0} file. */
  BOMB,
  /** {0} file, {1} its part. */
  ENTITIES,
  /** {0} file. */
  OLD_EXCEL,
  /** {0} file. */
  BINARY_EXCEL,
  /** {0} file. */
  NO_SPREADSHEET,
  /** {0} file, {1} its part or sheet. */
  TOO_MUCH,
  /** {0} file, {1} sheet, {2} row. */
  OUT_OF_ORDER,
  /** {0} file, {1} sheet, {2} cell. */
  BAD_CELL,
  /** {0} file, {1} sheet. */
  OVERLAPPING_AREAS,
  /** {0} file. */
  NOTHING_SHOWN;

  @Override
  public String family() {
    return "spreadsheet";
  }
}
