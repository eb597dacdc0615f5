package kaocheng.store.vault;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;

/**
 * The file (密钥文件) beside an encrypted workbook: its key, wrapped once for the password and once for
 * the recovery code, and how either becomes a key. A few lines of text with a checksum, so that a
 * wrong password and a damaged file are two things.
 */
public final class KeyFile {
  private static final String VERSION = "kaocheng-key 1";
  private static final Pattern FORM =
      Pattern.compile(
          "(kaocheng-key 1\nworkbook ([^\n]+)\npassword ([^\n]+)\nrecovery ([^\n]+)\n)"
              + "check ([0-9a-f]{16})\n");
  private static final Pattern NEWER = Pattern.compile("kaocheng-key (?!1\n)[0-9]{1,4}\n");
  private static final String FOR_PASSWORD = "password";
  private static final String FOR_RECOVERY = "recovery";
  private static final int MOST_BYTES = 4096;

  private final FileMark mark;
  private final Envelope password;
  private final Envelope recovery;

  private KeyFile(FileMark mark, Envelope password, Envelope recovery) {
    this.mark = mark;
    this.password = password;
    this.recovery = recovery;
  }

  /** A key that was taken out of its envelope, and by which of the two secrets. */
  public record Opened(DataKey key, boolean byRecovery) {}

  /** For a key that is new: locked with a password and with a recovery code. */
  public static KeyFile of(DataKey key, Secret password, Secret code) {
    return new KeyFile(key.mark(), Envelope.of(key, password, FOR_PASSWORD), ofRecovery(key, code));
  }

  private static Envelope ofRecovery(DataKey key, Secret code) {
    try (var plain = RecoveryCode.plain(code)) {
      return Envelope.of(key, plain, FOR_RECOVERY);
    }
  }

  /** The same key behind another password. */
  public KeyFile withPassword(DataKey key, Secret another) {
    return new KeyFile(mark, Envelope.of(key, another, FOR_PASSWORD), recovery);
  }

  /** Which file the key belongs to. */
  public FileMark mark() {
    return mark;
  }

  /** Opens it with the password, or with what has the form of a recovery code. */
  public Optional<Opened> open(Secret typed) {
    if (RecoveryCode.isMeant(typed)) {
      try (var plain = RecoveryCode.plain(typed)) {
        return recovery.open(mark, plain, FOR_RECOVERY).map(key -> new Opened(key, true));
      }
    }
    return password.open(mark, typed, FOR_PASSWORD).map(key -> new Opened(key, false));
  }

  /** Whether guessing the password costs less than it would today. */
  public boolean isOutdated() {
    return password.derivation().isOutdated();
  }

  /** Reads a key file, or refuses where it is damaged or of a newer version. */
  public static KeyFile read(Path file) throws IOException {
    var text = text(file);
    if (NEWER.matcher(text).lookingAt()) {
      throw Refused.because(VaultRefusal.KEY_NEWER, file);
    }
    var form = FORM.matcher(text);
    if (!form.matches() || !check(form.group(1)).equals(form.group(5))) {
      throw Refused.because(VaultRefusal.KEY_DAMAGED, file);
    }
    var mark = FileMark.read(form.group(2));
    var password = Envelope.read(form.group(3));
    var recovery = Envelope.read(form.group(4));
    if (mark.isEmpty() || password.isEmpty() || recovery.isEmpty()) {
      throw Refused.because(VaultRefusal.KEY_DAMAGED, file);
    }
    return new KeyFile(mark.get(), password.get(), recovery.get());
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw Refused.because(VaultRefusal.KEY_DAMAGED, file);
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException damaged) {
      throw Refused.because(damaged, VaultRefusal.KEY_DAMAGED, file);
    }
  }

  /** Writes it as a whole and through to the disk, or leaves what was there. */
  public void write(Path file) throws IOException {
    var told =
        VERSION
            + "\nworkbook "
            + mark.digits()
            + "\npassword "
            + password.text()
            + "\nrecovery "
            + recovery.text()
            + "\n";
    WholeText.write(file, told + "check " + check(told) + "\n");
  }

  private static String check(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
