package kaocheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.Keyring;
import org.h2.mvstore.DataUtils;
import org.jspecify.annotations.Nullable;

/**
 * Gives a copy of a damaged file back the beginning that it lost, so that the database finds its
 * way in: the mark of an encrypted one, and the head that names the part written last.
 */
final class Mending {
  private static final int BLOCK = 4096;
  private static final int HEAD = 512;
  private static final int FOOTER = 128;
  private static final int MOST_TRIES = 32;
  private static final Pattern PART =
      Pattern.compile("chunk:([0-9a-f]{1,8}),len:([0-9a-f]{1,8}),[^\\n]*?,version:([0-9a-f]+)");

  private final Path copy;

  private Mending(Path copy) {
    this.copy = copy;
  }

  /** Something that was written in one piece, wholly there from its first line to its last. */
  private record Piece(long block, long length, String number, long version) {}

  static void of(Path copy, @Nullable FileMark mark) throws IOException {
    new Mending(copy).mend(mark);
  }

  private void mend(@Nullable FileMark mark) throws IOException {
    if (mark != null && FileMark.of(copy).isEmpty()) {
      try (var bytes = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        mark.begin(bytes);
      }
    }
    if (Header.of(copy) == Header.DESTROYED) {
      writeHead();
    }
  }

  /** The latest piece from which the database opens; where it is none, nothing can be read. */
  private void writeHead() throws IOException {
    var pieces = pieces();
    for (var piece : pieces.subList(0, Math.min(MOST_TRIES, pieces.size()))) {
      write(head(piece));
      if (opens()) {
        return;
      }
    }
  }

  private boolean opens() {
    try (var connection = Connections.openReadOnly(new WorkbookFile(copy))) {
      return connection.isValid(0);
    } catch (SQLException | RuntimeException | AssertionError unreadable) {
      Failures.surfaceLackOfMemory(unreadable, Memory.now());
      return false;
    }
  }

  private static String head(Piece piece) {
    var told =
        "H:2,block:%x,blockSize:1000,chunk:%s,clean:1,created:0,format:3,version:%x"
            .formatted(piece.block(), piece.number(), piece.version());
    var bytes = told.getBytes(StandardCharsets.ISO_8859_1);
    return told + ",fletcher:%x\n".formatted(DataUtils.getFletcher32(bytes, 0, bytes.length));
  }

  /** Twice, as the database does. */
  private void write(String head) throws IOException {
    try (var bytes = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var key = Keyring.of(copy).orElse(null);
        var plain = key == null ? bytes : key.through(bytes)) {
      for (var block = 0; block < 2; block++) {
        var whole = ByteBuffer.allocate(BLOCK).put(head.getBytes(StandardCharsets.ISO_8859_1));
        whole.clear();
        plain.write(whole, (long) block * BLOCK);
      }
    }
  }

  private List<Piece> pieces() throws IOException {
    var pieces = new ArrayList<Piece>();
    try (var file = PlainView.of(copy)) {
      for (var block = 2L; block * BLOCK < file.size(); block++) {
        piece(file, block).ifPresent(pieces::add);
      }
    }
    pieces.sort(Comparator.comparingLong(Piece::version).reversed());
    return pieces;
  }

  private static Optional<Piece> piece(FileChannel file, long block) throws IOException {
    var first = PART.matcher(text(file, block * BLOCK, HEAD));
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    var number = first.group(1);
    var piece =
        new Piece(
            block, Long.parseLong(first.group(2), 16), number, Long.parseLong(first.group(3), 16));
    var last = text(file, (block + piece.length()) * BLOCK - FOOTER, FOOTER);
    return Optional.of(piece).filter(_ -> last.startsWith("chunk:" + number + ","));
  }

  private static String text(FileChannel file, long at, int most) throws IOException {
    var bytes = ByteBuffer.allocate(most);
    var read = file.read(bytes, at);
    return new String(bytes.array(), 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
  }
}
