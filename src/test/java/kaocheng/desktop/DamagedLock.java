package kaocheng.desktop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.KeyFile;
import kaocheng.store.vault.RecoveryCode;

/** Encrypts a workbook as it is, even where something is wrong with it, which no user could. */
final class DamagedLock {
  private DamagedLock() {}

  static void put(Path workbook, String password) throws IOException {
    var plain = ByteBuffer.wrap(Files.readAllBytes(workbook));
    Files.delete(workbook);
    try (var key = DataKey.random();
        var code = RecoveryCode.random();
        var bytes =
            FileChannel.open(
                workbook,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
      key.mark().begin(bytes);
      try (var encrypted = key.through(bytes)) {
        while (plain.hasRemaining()) {
          encrypted.write(plain, plain.position());
        }
      }
      var keyFile = Path.of(workbook.toString().replace(".mv.db", ".key"));
      KeyFile.of(key, Secret.of(password), code).write(keyFile);
    }
  }
}
