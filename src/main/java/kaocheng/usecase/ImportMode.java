package kaocheng.usecase;

/** What an import may do. */
public enum ImportMode {
  /** Nothing is written: the same work, undone at the end. */
  PREVIEW,
  /** A file with a refused row changes nothing. */
  WHOLE_FILES,
  /** The good rows of a file are taken, the refused ones are reported. */
  GOOD_ROWS
}
