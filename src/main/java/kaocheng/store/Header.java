package kaocheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the first bytes of a file say about it, before any database touches it. */
enum Header {
  /** A database file. */
  DATABASE,
  /** Remains of a database file: its headers are gone, or its end is. */
  DESTROYED,
  /** Some other file. */
  FOREIGN;

  private static final int BLOCK = 4096;
  private static final String MAGIC = "H:2,block:";
  private static final String CHUNK = "chunk:";
  private static final Pattern LAST_CHUNK = Pattern.compile("H:2,block:([0-9a-f]{1,12}),");
  private static final Pattern LENGTH = Pattern.compile("chunk:[^\\n]*,len:([0-9a-f]{1,8}),");

  static Header of(Path path) throws IOException {
    try (var file = PlainView.of(path)) {
      var first = text(file, 0);
      if (first.startsWith(MAGIC)) {
        return isCutOff(file, first) ? DESTROYED : DATABASE;
      }
      if (text(file, BLOCK).startsWith(MAGIC)) {
        return DATABASE;
      }
      return hasChunk(file) ? DESTROYED : FOREIGN;
    }
  }

  /**
   * Whether the part written last, as a file that was closed in peace names it, is not all there;
   * the database would silently go back to an older state.
   */
  private static boolean isCutOff(FileChannel file, String header) throws IOException {
    var last = LAST_CHUNK.matcher(header);
    if (!header.contains(",clean:1,") || !last.lookingAt()) {
      return false;
    }
    var block = Long.parseLong(last.group(1), 16);
    var length = LENGTH.matcher(text(file, block * BLOCK));
    return !length.lookingAt()
        || (block + Long.parseLong(length.group(1), 16)) * BLOCK > file.size();
  }

  private static boolean hasChunk(FileChannel file) throws IOException {
    for (var at = 0L; at < file.size(); at += BLOCK) {
      if (text(file, at).startsWith(CHUNK)) {
        return true;
      }
    }
    return false;
  }

  private static String text(FileChannel file, long at) throws IOException {
    var bytes = ByteBuffer.allocate(512);
    var read = file.read(bytes, at);
    return new String(bytes.array(), 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
  }
}
