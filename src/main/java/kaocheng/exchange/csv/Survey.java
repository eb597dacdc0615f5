package kaocheng.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.text.Refused;

/** One look at every byte of a file: which encoding it is in, and its digest. */
final class Survey {
  /** So many Chinese characters that are valid UTF-8 do not come about by chance. */
  private static final int NO_CHANCE = 8;

  private final Path path;
  private final String name;
  private final Nul nul;
  private final char[] chunk = new char[1 << 15];
  private long lines;
  private int beyondAscii;
  private char previous;

  private Survey(Path path, Nul nul) {
    this.path = path;
    this.nul = nul;
    this.name = CsvFile.nameOf(path);
  }

  /** What was found out about a file. */
  record Finding(Encoding encoding, String sha256, long size) {}

  /** Whether a file may hold the character that no text has. */
  enum Nul {
    REFUSED,
    KEPT
  }

  static Finding of(Path path, byte[] opening, Nul nul) throws IOException {
    return new Survey(path, nul).find(opening);
  }

  /** The file as a text in this encoding, or a refusal. */
  static Finding as(Path path, Encoding encoding) throws IOException {
    return new Survey(path, Nul.REFUSED).only(encoding);
  }

  private Finding find(byte[] opening) throws IOException {
    for (var marked :
        List.of(
            Encoding.UTF_8_WITH_BOM, Encoding.UTF_16_LITTLE_ENDIAN, Encoding.UTF_16_BIG_ENDIAN)) {
      if (begins(opening, "\ufeff".getBytes(marked.charset()))) {
        return only(marked);
      }
    }
    try {
      return readAs(Encoding.UTF_8);
    } catch (Undecodable trouble) {
      if (beyondAscii >= NO_CHANCE) {
        throw Refused.because(
            trouble, FileProblem.DAMAGED_UTF_8, name, trouble.offset(), lines + 1);
      }
      return only(Encoding.GB18030);
    }
  }

  private Finding only(Encoding encoding) throws IOException {
    try {
      return readAs(encoding);
    } catch (Undecodable trouble) {
      var charset = encoding.charset().name();
      throw Refused.because(
          trouble, FileProblem.NOT_TEXT, name, charset, trouble.offset(), lines + 1);
    }
  }

  private Finding readAs(Encoding encoding) throws IOException {
    lines = 0;
    beyondAscii = 0;
    previous = ' ';
    try (var text = DigestedText.open(path, encoding)) {
      for (var count = text.read(chunk, 0); count >= 0; count = text.read(chunk, 0)) {
        look(count);
      }
      return new Finding(encoding, text.digest(), text.received());
    }
  }

  private void look(int count) {
    for (var i = 0; i < count; i++) {
      var c = chunk[i];
      if (c < ' ') {
        lookAtControl(c);
      } else if (c > '~') {
        beyondAscii++;
      }
      previous = c;
    }
  }

  private void lookAtControl(char c) {
    if (c == '\0' && nul == Nul.REFUSED) {
      throw Refused.because(FileProblem.HOLDS_NUL, name, lines + 1);
    }
    if (c == '\r' || (c == '\n' && previous != '\r')) {
      lines++;
    }
  }

  static boolean begins(byte[] bytes, byte[] with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (var i = 0; i < with.length; i++) {
      if (bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
