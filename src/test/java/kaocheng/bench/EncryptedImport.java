package kaocheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import kaocheng.model.text.Secret;
import kaocheng.usecase.Desks;
import kaocheng.usecase.SetPassword;

/**
 * Importing into a workbook that has a password, against the same import into one that has none.
 */
final class EncryptedImport {
  private final ImportBenchmark plain;
  private final Path encrypted;
  private int copies;

  EncryptedImport(ImportBenchmark plain) {
    this.plain = plain;
    this.encrypted = plain.freshCopy();
    var desks = new Desks("bench", Clock.systemUTC());
    new SetPassword(desks).run(encrypted, Secret.of("measured with a password")).close();
  }

  /** A copy of what was unlocked opens with the same key. */
  Path freshCopy() {
    try {
      var name = "encrypted-" + ++copies + "-" + encrypted.getFileName();
      return ImportBenchmark.copy(encrypted, encrypted.resolveSibling(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Object ours(Path copy) {
    return plain.ours(copy);
  }
}
