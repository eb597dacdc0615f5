package kaocheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What the file of a workbook was when it was closed: its size, and the digest of all its bytes.
 */
record FileSeal(long size, String hash) {
  private static final int PIECE = 1 << 20;

  static FileSeal of(Path file) throws IOException {
    var digest = Digests.sha256();
    var piece = ByteBuffer.allocate(PIECE);
    var size = 0L;
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      for (var read = channel.read(piece); read >= 0; read = channel.read(piece)) {
        digest.update(piece.flip());
        piece.clear();
        size += read;
      }
    }
    return new FileSeal(size, Hash.of(digest.digest()).digits());
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
      return sealed.seal().equals(of(file.path())) ? State.WHOLE : State.BROKEN;
    }
    return State.NONE;
  }
}
