package kaocheng.store;

/** Which columns of a measurement carry its value. */
enum Shape {
  AMOUNT,
  SHARE,
  DONE,
  NOT_DONE,
  PLACE,
  GRADED,
  NOT_REPORTED,
  NOT_APPLICABLE,
  LEVEL,
  STRUCK,
  SERIES,
  MARKED,
  VERDICTS,
  VOTED,
  HONOURED,
  ITEMS
}
