package kaocheng.exchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Refused;

/** One look at every byte of a file: which encoding it is in, and its digest. */
final class Survey {
  /** So many Chinese characters that are valid UTF-8 do not come about by chance. */
  private static final int NO_CHANCE = 8;

  private final Path path;
  private final String name;
  private final Nul nul;
  private final char[] chunk = new char[1 << 15];
  private Garble garble = new Garble();
  private Encoding encoding = Encoding.UTF_8;
  private long lines;
  private int beyondAscii;
  private char previous;

  Survey(Path path, Nul nul) {
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

  /** Finds the encoding that the file is in. */
  Finding find(byte[] opening) throws IOException {
    for (var marked :
        List.of(
            Encoding.UTF_8_WITH_BOM, Encoding.UTF_16_LITTLE_ENDIAN, Encoding.UTF_16_BIG_ENDIAN)) {
      if (begins(opening, marked.mark())) {
        return readAs(marked);
      }
    }
    var wide = Unmarked.utf16(opening);
    if (wide.isPresent()) {
      return readAs(wide.get());
    }
    try {
      return attempt(Encoding.UTF_8);
    } catch (Undecodable trouble) {
      if (beyondAscii >= NO_CHANCE) {
        throw damaged(trouble);
      }
      return readAs(Encoding.GB18030);
    }
  }

  /** A line of another encoding is told from one that lost some bytes. */
  private Refused damaged(Undecodable trouble) throws IOException {
    var line = Unmarked.lineAround(path, trouble.offset());
    return Garble.isGb2312(line)
        ? Refused.because(trouble, FileProblem.MIXED_ENCODINGS, name, lines + 1)
        : Refused.because(trouble, FileProblem.DAMAGED_UTF_8, name, trouble.offset(), lines + 1);
  }

  /** Reads the file in this encoding, or refuses it. */
  Finding readAs(Encoding only) throws IOException {
    try {
      return attempt(only);
    } catch (Undecodable trouble) {
      var charset = only.charset().name();
      throw Refused.because(
          trouble, FileProblem.NOT_TEXT, name, charset, trouble.offset(), lines + 1);
    }
  }

  private Finding attempt(Encoding tried) throws IOException {
    encoding = tried;
    garble = new Garble();
    lines = 0;
    beyondAscii = 0;
    previous = ' ';
    try (var text = DigestedText.open(path, tried)) {
      for (var count = text.read(chunk, 0); count >= 0; count = text.read(chunk, 0)) {
        look(count);
      }
      refuseGarbled(garble.judge());
      return new Finding(tried, text.digest(), text.received());
    }
  }

  private void look(int count) {
    for (var i = 0; i < count; i++) {
      var c = chunk[i];
      if (c > '~' || !garble.isIdle()) {
        refuseGarbled(garble.look(c));
        beyondAscii += c > '~' ? 1 : 0;
      }
      if (c < ' ') {
        lookAtControl(c);
      }
      previous = c;
    }
  }

  private void refuseGarbled(Optional<Garble.Found> found) {
    if (found.isPresent()) {
      var garbled = found.get();
      throw encoding == Encoding.GB18030
          ? Refused.because(FileProblem.MIXED_ENCODINGS, name, lines + 1)
          : Refused.because(
              FileProblem.DECODED_TWICE, name, lines + 1, garbled.garbled(), garbled.meant());
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
