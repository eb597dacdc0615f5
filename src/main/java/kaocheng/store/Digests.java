package kaocheng.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The ways in which the workbook boils bytes down. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    return named("SHA-256");
  }

  static MessageDigest sha512() {
    return named("SHA-512");
  }

  private static MessageDigest named(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
