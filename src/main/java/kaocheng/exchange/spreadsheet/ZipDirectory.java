package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The list of parts at the end of a zip file, before anybody takes it into memory. */
final class ZipDirectory {
  private static final int END = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int SIGNATURE = 0x06054b50;

  private ZipDirectory() {}

  /** How many bytes the list has, as the file says. */
  static long size(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      var tail = new byte[(int) Math.min(file.length(), END + LONGEST_COMMENT)];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (var place = tail.length - END; place >= 0; place--) {
        if (bytes.getInt(place) == SIGNATURE) {
          return Integer.toUnsignedLong(bytes.getInt(place + 12));
        }
      }
      throw new ZipException("no directory");
    }
  }
}
