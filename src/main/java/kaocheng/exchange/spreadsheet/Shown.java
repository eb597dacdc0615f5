package kaocheng.exchange.spreadsheet;

/** As what a number format shows a stored number. */
enum Shown {
  NUMBER,
  PERCENT,
  DATE,
  TIME,
  /** Hours that go on beyond 24. */
  ELAPSED
}
