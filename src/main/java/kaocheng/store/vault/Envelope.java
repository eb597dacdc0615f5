package kaocheng.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kaocheng.model.text.Secret;

/** The key of a workbook, wrapped so that only one secret opens it. */
record Envelope(Argon2 derivation, String wrapped) {

  /** Wraps a key for a secret; the purpose keeps envelopes from being exchanged. */
  static Envelope of(DataKey key, Secret secret, String purpose) {
    return of(key, secret, purpose, Argon2.fresh());
  }

  static Envelope of(DataKey key, Secret secret, String purpose, Argon2 derivation) {
    var bytes = key.bytes();
    try {
      var wrapping = wrapping(derivation, secret);
      var sealed = Sealing.seal(wrapping, bytes, bound(key.mark(), purpose));
      return new Envelope(derivation, Base64.getEncoder().withoutPadding().encodeToString(sealed));
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  static Optional<Envelope> read(String text) {
    var parts = text.split(" ", -1);
    if (parts.length != 2 || !parts[1].matches("[A-Za-z0-9+/]{80}")) {
      return Optional.empty();
    }
    return Argon2.read(parts[0]).map(derivation -> new Envelope(derivation, parts[1]));
  }

  String text() {
    return derivation.text() + " " + wrapped;
  }

  /** The key; nothing where the secret is not the one. */
  Optional<DataKey> open(FileMark mark, Secret secret, String purpose) {
    try {
      var bytes =
          Sealing.open(
              wrapping(derivation, secret),
              Base64.getDecoder().decode(wrapped),
              bound(mark, purpose));
      try {
        return Optional.of(DataKey.of(mark, bytes));
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    } catch (AEADBadTagException another) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SecretKey wrapping(Argon2 derivation, Secret secret) {
    var key = derivation.key(secret);
    try {
      return new SecretKeySpec(key, "AES");
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static byte[] bound(FileMark mark, String purpose) {
    return ("kaocheng key 1 " + mark.digits() + " " + purpose).getBytes(StandardCharsets.UTF_8);
  }
}
