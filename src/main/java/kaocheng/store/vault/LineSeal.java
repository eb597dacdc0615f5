package kaocheng.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Seals the lines that are written beside an encrypted workbook, each for itself. */
public final class LineSeal {
  private static final byte[] BOUND = "kaocheng line 1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKey key;

  public LineSeal(DataKey key) {
    this.key = key.forLines();
  }

  /** The line as letters, digits and a few signs, without an end. */
  public String seal(String line) {
    var sealed = Sealing.seal(key, line.getBytes(StandardCharsets.UTF_8), BOUND);
    return Base64.getEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The line again; nothing where it is not as it was sealed. */
  public Optional<String> open(String sealed) {
    try {
      var bytes = Sealing.open(key, Base64.getDecoder().decode(sealed), BOUND);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException altered) {
      return Optional.empty();
    }
  }
}
