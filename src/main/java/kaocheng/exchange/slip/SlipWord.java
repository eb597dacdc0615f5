package kaocheng.exchange.slip;

import kaocheng.model.text.Key;

/** The words of return slips and of the letters that go with them. */
public enum SlipWord implements Key {
  /** {0} the file's name without its ending. */
  NAME,
  SHEET,
  /** {0} column, {1} what is told of it. */
  IN_COLUMN,
  TITLE,
  TO,
  /** {0} file, {1} day, {2} rows, {3} sound ones, {4} returned ones. */
  RECEIVED,
  /** {0} file, {1} day. */
  UNREADABLE,
  GOOD_ROWS_TAKEN,
  NOTHING_TAKEN,
  REASONS,
  /** {0} number, {1} what is wrong, {2} how often. */
  REASON,
  /** {0} number, {1} what is wrong. */
  FILE_REASON,
  /** {0} how many more. */
  OTHER_REASONS,
  /** {0} how many rows. */
  NOT_LISTED,
  /** Send back the slip alone. */
  SEND_SLIP,
  /** Send the whole file again. */
  SEND_FILE,
  /** Send another file, since this one cannot be read. */
  SEND_ANOTHER,
  /** {0} the name of the slip without its ending. */
  ENCLOSED,
  CONTACT,
  SEAL,
  DATE;

  @Override
  public String family() {
    return "slip";
  }
}
