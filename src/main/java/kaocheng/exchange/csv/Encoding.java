package kaocheng.exchange.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings in which departments send their files. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  UTF_8_WITH_BOM(StandardCharsets.UTF_8, 3),
  UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, 2),
  UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, 2),
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
}
