package kaocheng.store;

import static kaocheng.store.generated.Tables.ORIGINAL;
import static kaocheng.store.generated.Tables.ORIGINAL_PIECE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kaocheng.model.text.Refused;
import org.jooq.Field;

/**
 * The files as they came, byte for byte, named by their digests. What is kept has the very digest
 * it is named by, and so has what is given out.
 */
public final class Originals {
  private static final int PIECE = 60_000;
  private static final int PIECES_AT_ONCE = 16;
  private static final int BUFFER = 1 << 16;
  private static final List<Field<?>> PIECES = List.of(ORIGINAL_PIECE.fields());

  private final Session session;

  Originals(Session session) {
    this.session = session;
  }

  public boolean holds(String sha256) {
    return session.asking().fetchExists(ORIGINAL, ORIGINAL.SHA256.eq(sha256));
  }

  /**
   * Keeps the bytes that have this digest, once however often they come; refuses other bytes. Of a
   * file of any size only a piece is in memory.
   */
  public Effect keep(String sha256, InputStream bytes) throws IOException {
    if (holds(sha256)) {
      return Effect.SAME;
    }
    var id = session.next(ORIGINAL.ID);
    var row = session.newRow(ORIGINAL);
    row.setId(id);
    row.setSha256(Checked.text(Datum.DIGEST, ORIGINAL.SHA256, sha256));
    row.setBytes(0L);
    session.insert(row);
    var digest = digest();
    row.setBytes(pack(id, new DigestInputStream(bytes, digest)));
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw Refused.because(StoreRefusal.ORIGINAL_CHANGED, sha256);
    }
    session.update(row);
    session.flush();
    return Effect.NEW;
  }

  private long pack(long id, InputStream bytes) throws IOException {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var packed = new DeflaterOutputStream(new Cutting(id), deflater, BUFFER)) {
      return bytes.transferTo(packed);
    } finally {
      deflater.end();
    }
  }

  /** Puts the bytes that have this digest into a new file; nothing is left of damaged ones. */
  public void copyTo(String sha256, Path file) throws IOException {
    try (var stream = Files.newOutputStream(file)) {
      copyTo(sha256, stream);
    } catch (Refused refused) {
      Files.deleteIfExists(file);
      throw refused;
    }
  }

  /** Gives out the bytes that have this digest; of damaged ones only after some were given out. */
  public void copyTo(String sha256, OutputStream target) throws IOException {
    var id =
        session
            .asking()
            .select(ORIGINAL.ID)
            .from(ORIGINAL)
            .where(ORIGINAL.SHA256.eq(sha256))
            .fetchOptional(ORIGINAL.ID)
            .orElseThrow(() -> Refused.because(StoreRefusal.ORIGINAL_NOT_KEPT, sha256));
    var digest = digest();
    try (var bytes = new InflaterInputStream(new Joined(id))) {
      bytes.transferTo(new DigestOutputStream(target, digest));
    } catch (ZipException | java.io.EOFException broken) {
      throw Refused.because(broken, StoreRefusal.ORIGINAL_DAMAGED, sha256);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw Refused.because(StoreRefusal.ORIGINAL_DAMAGED, sha256);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Cuts what is written to it into pieces that have room in the workbook. */
  private final class Cutting extends OutputStream {
    private final long id;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int parts;

    Cutting(long id) {
      this.id = id;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      for (var done = 0; done < length; ) {
        var fits = Math.min(length - done, PIECE - filled);
        System.arraycopy(bytes, from + done, piece, filled, fits);
        done += fits;
        filled += fits;
        if (filled == PIECE) {
          put();
        }
      }
    }

    private void put() {
      session.append(ORIGINAL_PIECE, PIECES, List.of(id, ++parts, Arrays.copyOf(piece, filled)));
      filled = 0;
      if (parts % PIECES_AT_ONCE == 0) {
        session.flush();
      }
    }

    @Override
    public void close() {
      if (filled > 0) {
        put();
      }
    }
  }

  /** The pieces of a file one after the other. */
  private final class Joined extends InputStream {
    private final long id;
    private byte[] piece = {};
    private int read;
    private int parts;

    Joined(long id) {
      this.id = id;
    }

    @Override
    public int read() {
      return isAtEnd() ? -1 : Byte.toUnsignedInt(piece[read++]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (length == 0 || isAtEnd()) {
        return length == 0 ? 0 : -1;
      }
      var given = Math.min(length, piece.length - read);
      System.arraycopy(piece, read, bytes, from, given);
      read += given;
      return given;
    }

    private boolean isAtEnd() {
      if (read < piece.length) {
        return false;
      }
      parts++;
      read = 0;
      piece =
          session
              .asking()
              .select(ORIGINAL_PIECE.PIECE)
              .from(ORIGINAL_PIECE)
              .where(ORIGINAL_PIECE.ORIGINAL_ID.eq(id))
              .and(ORIGINAL_PIECE.PART.eq(parts))
              .fetchOptional(ORIGINAL_PIECE.PIECE)
              .orElse(new byte[] {});
      return piece.length == 0;
    }
  }
}
