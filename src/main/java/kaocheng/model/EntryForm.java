package kaocheng.model;

/** Whether a quarter's figure tells of that quarter alone or of the year so far. */
public enum EntryForm {
  /** 当期. */
  PERIOD,
  /** 累计. */
  CUMULATIVE
}
