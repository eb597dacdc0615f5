package kaocheng.store.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import kaocheng.model.text.Secret;

/** A key file as it might have been written when computers were slower. */
public final class CheapKeyFile {
  private CheapKeyFile() {}

  /** Puts it in the place of a key file that this password opens. */
  public static void write(Path file, String password)
      throws IOException, GeneralSecurityException {
    var key = KeyFile.read(file).open(Secret.of(password)).orElseThrow().key();
    var cheap = new Argon2(19456, 2, 1, Argon2.fresh().salt());
    var envelope = Envelope.of(key, Secret.of(password), "password", cheap);
    var lines = Files.readAllLines(file);
    lines.set(2, "password " + envelope.text());
    var text = String.join("\n", lines.subList(0, 4)) + "\n";
    var check = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        file, text + "check " + HexFormat.of().formatHex(check).substring(0, 16) + "\n");
  }
}
