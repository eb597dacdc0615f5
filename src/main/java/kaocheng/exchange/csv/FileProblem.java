package kaocheng.exchange.csv;

import kaocheng.model.text.Key;

/** Why a whole file cannot be read. */
public enum FileProblem implements Key {
  /** {0} file. */
  NOT_A_FILE,
  /** {0} file. */
  CANNOT_BE_READ,
  /** {0} file. */
  EMPTY,
  /** {0} file, {1} its bytes, {2} the most bytes. */
  TOO_LARGE,
  /** {0} file. */
  IS_A_SPREADSHEET,
  /** {0} file, {1} line. */
  HOLDS_NUL,
  /** {0} file, {1} encoding, {2} byte, {3} line. */
  NOT_TEXT,
  /** {0} file, {1} byte, {2} line where it stops being UTF-8. */
  DAMAGED_UTF_8,
  /** {0} file, {1} line, {2} what stands there, {3} what was meant. */
  DECODED_TWICE,
  /** {0} file, {1} the line that is in another encoding than those before. */
  MIXED_ENCODINGS,
  /** {0} file. */
  CHANGED_WHILE_READING,
  /** {0} file, {1} what the first line names. */
  UNKNOWN_SEPARATOR;

  @Override
  public String family() {
    return "file";
  }
}
