package kaocheng.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.Keyring;

/** The bytes of a workbook's file as the database sees them, encrypted or not. */
final class PlainView {
  private static final int PIECE = 1 << 20;

  private PlainView() {}

  /** To be read; refuses where the file is encrypted and was not unlocked. */
  static FileChannel of(Path file) throws IOException {
    var key = Keyring.of(file);
    var bytes = FileChannel.open(file, StandardOpenOption.READ);
    try (var opened = key.orElse(null)) {
      return opened == null ? bytes : opened.through(bytes);
    }
  }

  /** A new file to be written, in the form that this key gives it. */
  static FileChannel ofNew(Path file, DataKey key) throws IOException {
    var bytes =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    key.mark().begin(bytes);
    return key.through(bytes);
  }

  static FileChannel ofNew(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Copies from one form into another, through to the disk. */
  static void copy(FileChannel from, FileChannel to) throws IOException {
    var piece = ByteBuffer.allocate(PIECE);
    var size = from.size();
    for (var at = 0L; at < size; ) {
      piece.clear().limit((int) Math.min(PIECE, size - at));
      if (from.read(piece, at) <= 0) {
        throw new EOFException("the file became shorter");
      }
      piece.flip();
      while (piece.hasRemaining()) {
        at += to.write(piece, at);
      }
    }
    to.force(true);
  }
}
