package kaocheng.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.LongStream;

/**
 * What the file of a workbook was when it was closed: its size, and the digest of the digests of
 * its pieces, which are read side by side. Earlier versions kept the digest of all its bytes at
 * once, which is still compared where it was kept.
 */
record FileSeal(long size, String hash) {
  private static final String OF_PIECES = "pieces-";
  private static final int PIECE = 8 << 20;
  private static final int READ = 1 << 20;

  static FileSeal of(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var size = channel.size();
      var pieces =
          LongStream.range(0, Math.ceilDiv(size, PIECE))
              .parallel()
              .mapToObj(
                  piece -> digest(channel, piece * PIECE, Math.min(size, (piece + 1) * PIECE)))
              .toList();
      var all = Digests.sha256();
      pieces.forEach(all::update);
      return new FileSeal(size, OF_PIECES + Hash.of(all.digest()).digits());
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  static FileSeal inOne(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var size = channel.size();
      return new FileSeal(size, Hash.of(digest(channel, 0, size)).digits());
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static byte[] digest(FileChannel channel, long from, long to) {
    var digest = Digests.sha256();
    var bytes = ByteBuffer.allocate((int) Math.min(READ, to - from));
    try {
      for (var at = from; at < to; at += bytes.limit()) {
        bytes.clear().limit((int) Math.min(bytes.capacity(), to - at));
        read(channel, bytes, at);
        digest.update(bytes.flip());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return digest.digest();
  }

  private static void read(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("the file became shorter");
      }
    }
  }

  /** How a file was left, and whether it still is what it was then. */
  enum State {
    /** It is the very file that was closed. */
    WHOLE,
    /** It was closed, and is not the same since. */
    BROKEN,
    /** It was never closed in peace, or nobody knows. */
    NONE
  }

  /** Compares a file that nobody has open with what its journal says of it. */
  static State stateOf(WorkbookFile file) throws IOException {
    var journal = JournalFile.beside(file);
    if (!Files.isRegularFile(journal) || !Files.isReadable(journal)) {
      return State.NONE;
    }
    var journaled = Journaled.of(journal, JournalHand.beside(file));
    if (journaled.length() == Files.size(journal)
        && journaled.last() instanceof JournalLine.Sealed sealed) {
      return sealed.seal().isOf(file.path()) ? State.WHOLE : State.BROKEN;
    }
    return State.NONE;
  }

  private boolean isOf(Path file) throws IOException {
    return Files.size(file) == size && equals(hash.startsWith(OF_PIECES) ? of(file) : inOne(file));
  }
}
