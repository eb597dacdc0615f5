package kaocheng.exchange.csv;

/** The bytes at this place of the file are no text in the encoding tried. */
final class Undecodable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long offset;

  Undecodable(long offset) {
    super("byte " + offset);
    this.offset = offset;
  }

  long offset() {
    return offset;
  }
}
