package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What is said where the trace is read or written to a file. */
public enum TraceWord implements Key {
  TITLE,
  NUMBER,
  TIME,
  PERSON,
  ACT,
  SUBJECT,
  WAS,
  BECAME,
  CHECK,
  CHECK_BEFORE,
  /** {0} the file. */
  WORKBOOK,
  /** {0} the head. */
  HEAD,
  /** {0} what was chosen. */
  FILTER,
  EVERYTHING,
  /** {0} when, {1} by whom. */
  WRITTEN_AT,
  HOW_TO_CHECK,
  /** {0} a person. */
  BY_PERSON,
  /** {0} acts. */
  BY_ACTS,
  /** {0} a day. */
  BY_FROM,
  /** {0} a day. */
  BY_TO,
  /** {0} a year. */
  BY_YEAR,
  /** {0} a department. */
  BY_DEPARTMENT,
  /** {0} words. */
  BY_WORDS,
  /** {0} how many are meant, {1} how many there are. */
  COUNTED,
  /** {0} the year. */
  YEAR,
  /** {0} the number of the quarter. */
  QUARTER,
  /** {0} name, {1} code. */
  DEPARTMENT,
  /** {0} the field, {1} what it says. */
  FIELD,
  /** {0} rows, {1} new, {2} changed, {3} the same, {4} refused. */
  ROWS,
  EMPTY,
  UNDONE;

  @Override
  public String family() {
    return "traceword";
  }
}
