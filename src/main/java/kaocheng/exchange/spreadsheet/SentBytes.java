package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.model.text.Refused;

/** The bytes of a file as they were when it was opened. */
record SentBytes(Path path, String name, long size, String sha256) {

  /** Takes the digest of a file of at most so many bytes. */
  static SentBytes of(Path path, long most) {
    var name = nameOf(path);
    try {
      var size = Files.size(path);
      if (size > most) {
        throw Refused.because(FileProblem.TOO_LARGE, name, size, most);
      }
      return new SentBytes(path, name, size, digest(path));
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, name);
    }
  }

  static String nameOf(Path path) {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Refuses where the file holds other bytes by now. */
  void requireUnchanged() {
    try {
      if (Files.size(path) != size || !digest(path).equals(sha256)) {
        throw Refused.because(FileProblem.CHANGED_WHILE_READING, name);
      }
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, name);
    }
  }

  /** Why the file is refused: it was changed, or else the trouble met in it. */
  Refused reason(Refused trouble) {
    try {
      requireUnchanged();
      return trouble;
    } catch (Refused changed) {
      return changed;
    }
  }

  Refused refused(SpreadsheetProblem problem, Object... more) {
    var values = new Object[more.length + 1];
    values[0] = name;
    System.arraycopy(more, 0, values, 1, more.length);
    return Refused.because(problem, values);
  }

  private static String digest(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var chunk = new byte[1 << 16];
      for (var count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
        digest.update(chunk, 0, count);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
