package kaocheng.exchange.print;

/** Numbers as they stand in a PDF file: codes of letters and lengths. */
final class Hexadecimal {
  private static final String DIGITS = "0123456789ABCDEF";

  private Hexadecimal() {}

  /** Four digits. */
  static void append(StringBuilder codes, int code) {
    for (var shift = 12; shift >= 0; shift -= 4) {
      codes.append(DIGITS.charAt(code >> shift & 0xF));
    }
  }
}
