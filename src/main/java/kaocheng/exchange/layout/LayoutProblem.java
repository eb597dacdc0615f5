package kaocheng.exchange.layout;

import kaocheng.model.text.Key;

/** What is wrong, or worth knowing, about how a table is laid out. */
public enum LayoutProblem implements Key {
  /** {0} table, {1} line of the headings, {2} columns missing, {3} headings found. */
  NOT_ENOUGH,
  /** {0} table, {1} columns that a person has to confirm. */
  TO_BE_CONFIRMED,
  /** {0} line of the headings. */
  HEADINGS_FOUND,
  /** {0} each heading and what it was taken for. */
  COLUMNS_TAKEN,
  /** {0} column, {1} its text, {2} where it stands. */
  GIVEN,
  /** {0} how many rows, {1} their lines. */
  ROWS_PASSED_OVER,
  /** {0} line, {1} heading, {2} the total as written, {3} what the rows come to. */
  TOTAL_DIFFERS,
  /** {0} how many quarters of rows had no figure. */
  BLANK_QUARTERS;

  @Override
  public String family() {
    return "layout";
  }
}
