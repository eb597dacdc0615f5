package kaocheng.store.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.model.text.Secret;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a password becomes a key: Argon2id with what it costs and its salt, as they are written down.
 * What is read is bounded, so that no file can ask for all the memory or for next to nothing.
 */
record Argon2(int kibibytes, int passes, int lanes, String salt) {
  static final int KEY_BYTES = 32;
  static final int KIBIBYTES = 64 * 1024;
  static final int PASSES = 3;
  static final int LANES = 1;

  private static final int LEAST_KIBIBYTES = 16 * 1024;
  private static final int MOST_KIBIBYTES = 256 * 1024;
  private static final int MOST_PASSES = 10;
  private static final int MOST_LANES = 4;
  private static final int SALT_BYTES = 16;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{22})");

  /** As it is done today, with a salt of its own. */
  static Argon2 fresh() {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new Argon2(
        KIBIBYTES, PASSES, LANES, Base64.getEncoder().withoutPadding().encodeToString(salt));
  }

  /** Reads what was written down; nothing where it is none of ours or asks for too much. */
  static Optional<Argon2> read(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    var read =
        new Argon2(
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(3)),
            form.group(4));
    return Optional.of(read).filter(Argon2::isBearable);
  }

  private boolean isBearable() {
    return kibibytes >= LEAST_KIBIBYTES
        && kibibytes <= MOST_KIBIBYTES
        && passes >= 1
        && passes <= MOST_PASSES
        && lanes >= 1
        && lanes <= MOST_LANES;
  }

  /** Whether a guess costs less than it would today. */
  boolean isOutdated() {
    return kibibytes < KIBIBYTES || passes < PASSES;
  }

  String text() {
    return "$argon2id$v=19$m=" + kibibytes + ",t=" + passes + ",p=" + lanes + "$" + salt;
  }

  /** The key from a password; whoever asks has to wipe it. */
  byte[] key(Secret password) {
    var bytes = password.bytes();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(kibibytes)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(Base64.getDecoder().decode(salt))
              .build());
      var key = new byte[KEY_BYTES];
      generator.generateBytes(bytes, key);
      return key;
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
