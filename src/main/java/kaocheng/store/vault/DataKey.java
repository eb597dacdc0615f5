package kaocheng.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The random key that a workbook is encrypted with, which no password is; it belongs to one file
 * and its copies, which carry the same mark.
 */
public final class DataKey implements AutoCloseable {
  private static final int BYTES = 32;
  private static final byte[] FOR_LINES = "kaocheng journal".getBytes(StandardCharsets.US_ASCII);

  private final FileMark mark;
  private final byte[] bytes;

  private DataKey(FileMark mark, byte[] bytes) {
    this.mark = mark;
    this.bytes = bytes;
  }

  /** A new one, for a file that is yet to be encrypted. */
  public static DataKey random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new DataKey(FileMark.random(), bytes);
  }

  static DataKey of(FileMark mark, byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a key has " + BYTES + " bytes");
    }
    return new DataKey(mark, bytes.clone());
  }

  public FileMark mark() {
    return mark;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  public DataKey copy() {
    return new DataKey(mark, bytes.clone());
  }

  public boolean isSame(DataKey other) {
    return mark.equals(other.mark) && Arrays.equals(bytes, other.bytes);
  }

  /** What the database takes for the password of its file; whoever asks has to wipe it. */
  public char[] filePassword() {
    var digits = new char[BYTES * 2];
    for (var at = 0; at < BYTES; at++) {
      digits[2 * at] = HexFormat.of().toHighHexDigit(bytes[at]);
      digits[2 * at + 1] = HexFormat.of().toLowHexDigit(bytes[at]);
    }
    return digits;
  }

  /** Shows what an encrypted file holds, and encrypts what is written to it. */
  public FileChannel through(FileChannel encrypted) throws IOException {
    var password = filePassword();
    var bytes = FilePathEncrypt.getPasswordBytes(password);
    try {
      return new QuickFile(bytes, encrypted);
    } finally {
      Arrays.fill(password, '\0');
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** A key of its own for the lines of the journal. */
  SecretKey forLines() {
    try {
      var how =
          HKDFParameterSpec.ofExtract()
              .addIKM(new SecretKeySpec(bytes, "Generic"))
              .thenExpand(FOR_LINES, BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveKey("AES", how);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "***";
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }
}
