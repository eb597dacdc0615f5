package kaocheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the first bytes of a file say about it, before any database touches it. */
enum Header {
  /** A database file. */
  DATABASE,
  /** Remains of a database file whose two headers are gone. */
  DESTROYED,
  /** Some other file. */
  FOREIGN;

  private static final int BLOCK = 4096;
  private static final String MAGIC = "H:2,block:";
  private static final String CHUNK = "chunk:";

  static Header of(Path path) throws IOException {
    try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
      if (begins(file, 0, MAGIC) || begins(file, BLOCK, MAGIC)) {
        return DATABASE;
      }
      for (var at = 0L; at < file.size(); at += BLOCK) {
        if (begins(file, at, CHUNK)) {
          return DESTROYED;
        }
      }
      return FOREIGN;
    }
  }

  private static boolean begins(FileChannel file, long at, String mark) throws IOException {
    var bytes = ByteBuffer.allocate(mark.length());
    var read = file.read(bytes, at);
    return read == mark.length()
        && mark.equals(new String(bytes.array(), StandardCharsets.ISO_8859_1));
  }
}
