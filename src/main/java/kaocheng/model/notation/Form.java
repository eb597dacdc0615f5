package kaocheng.model.notation;

/** The reports that take more than a number, a pair, a day or a word. */
public enum Form {
  /** {@code 96.1*200}: a level and its weight. */
  LEVEL,
  /** {@code 150+9/167}: in time, late, listed. */
  STRUCK,
  /** {@code 3;0;0;1}: counts. */
  SERIES,
  /** {@code 90;85.5;88}: marks. */
  MARKED,
  /** {@code 优;良;良}: grades. */
  VERDICTS,
  /** <code>市民{优:61 良:23} 企业{优:5}</code>: ballots, with or without groups. */
  VOTED,
  /** {@code 省级|精神文明奖|鲁办发〔2021〕3号|2021-05-01}: honours, parted by semicolons. */
  HONOURED,
  /** {@code 9.6|6|12|33}: a value, its low, its high and its weight, parted by semicolons. */
  ITEMS
}
