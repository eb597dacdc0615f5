package kaocheng.desktop.intake;

import kaocheng.model.text.Key;

/** What the part says that shows how a file is read. */
public enum ReadingText implements Key {
  /** {0} file. */
  TITLE,
  NO_FILE,
  CODING,
  /** {0} the encoding or format found. */
  FOUND_AS,
  SHEET,
  HEADING_LINE,
  HEADING_ROWS,
  PLAIN_SHARE,
  BLANK,
  NOT_SAID,
  COLUMN,
  HEADING,
  MEANS,
  CONFIDENCE,
  SAMPLES,
  NOT_READ,
  /** {0} column, {1} quarter. */
  OF_QUARTER,
  /** {0} column. */
  WHOLE_TABLE,
  /** {0} columns still missing. */
  MISSING,
  /** {0} headings to be confirmed. */
  UNSURE,
  READY,
  AGAIN,
  FIRST_ROWS,
  LINE;

  @Override
  public String family() {
    return "howread";
  }
}
