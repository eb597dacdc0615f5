package kaocheng.exchange.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which departments send their files. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  UTF_8_WITH_BOM(StandardCharsets.UTF_8, 3),
  UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, 2),
  UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, 2),
  UTF_16_LITTLE_ENDIAN_UNMARKED(StandardCharsets.UTF_16LE, 0),
  UTF_16_BIG_ENDIAN_UNMARKED(StandardCharsets.UTF_16BE, 0),
  GB18030(Charset.forName("GB18030"), 0);

  private final Charset charset;
  private final int markLength;

  Encoding(Charset charset, int markLength) {
    this.charset = charset;
    this.markLength = markLength;
  }

  public Charset charset() {
    return charset;
  }

  /** How many bytes of a byte order mark stand before the text. */
  public int markLength() {
    return markLength;
  }

  /** The same charset, with its byte order mark if the file begins with one. */
  Encoding markedAs(byte[] opening) {
    for (var one : values()) {
      if (one.charset.equals(charset) && one.markLength > 0 && Survey.begins(opening, one.mark())) {
        return one;
      }
    }
    return unmarked();
  }

  private Encoding unmarked() {
    return switch (this) {
      case UTF_8, UTF_8_WITH_BOM -> UTF_8;
      case UTF_16_LITTLE_ENDIAN, UTF_16_LITTLE_ENDIAN_UNMARKED -> UTF_16_LITTLE_ENDIAN_UNMARKED;
      case UTF_16_BIG_ENDIAN, UTF_16_BIG_ENDIAN_UNMARKED -> UTF_16_BIG_ENDIAN_UNMARKED;
      case GB18030 -> GB18030;
    };
  }

  /** The bytes of the byte order mark. */
  byte[] mark() {
    return markLength == 0 ? new byte[0] : "\ufeff".getBytes(charset);
  }
}
