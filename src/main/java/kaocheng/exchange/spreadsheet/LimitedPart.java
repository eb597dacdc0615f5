package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The bytes of one part of a package, no more than it declares; at its end they must be those it
 * was packed from. No text or tag in it may be longer than memory can bear.
 */
final class LimitedPart extends InputStream {
  private static final int LONGEST_RUN = 1 << 20;
  private static final int LONGEST_TAG = 1 << 17;

  private final InputStream stream;
  private final long size;
  private final long crc;
  private final CRC32 found = new CRC32();
  private long count;
  private int run;
  private boolean within;
  private boolean ended;

  LimitedPart(InputStream stream, ZipEntry entry) {
    this.stream = stream;
    this.size = entry.getSize();
    this.crc = entry.getCrc();
  }

  /** What a part holds is not what was packed. */
  static final class Unsound extends IOException {
    private static final long serialVersionUID = 1L;

    private final SpreadsheetProblem problem;

    Unsound(SpreadsheetProblem problem) {
      this.problem = problem;
    }

    SpreadsheetProblem problem() {
      return problem;
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    var read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    var read = stream.read(target, from, length);
    if (read < 0) {
      verify();
      return -1;
    }
    count += read;
    if (count > size) {
      throw new Unsound(SpreadsheetProblem.BOMB);
    }
    found.update(target, from, read);
    measureRuns(target, from, from + read);
    return read;
  }

  private void verify() throws Unsound {
    if (!ended && (count != size || found.getValue() != crc)) {
      throw new Unsound(SpreadsheetProblem.DAMAGED);
    }
    ended = true;
  }

  /** What lies between two tags of one chunk is too short to matter. */
  private void measureRuns(byte[] bytes, int from, int to) throws Unsound {
    var first = indexOf('<', bytes, from, to);
    within &= indexOf('>', bytes, from, first) == first;
    run += first - from;
    if (run > (within ? LONGEST_TAG : LONGEST_RUN)) {
      throw new Unsound(SpreadsheetProblem.TOO_MUCH);
    }
    if (first < to) {
      var last = to - 1;
      while (bytes[last] != '<') {
        last--;
      }
      run = to - last;
      within = indexOf('>', bytes, last, to) == to;
    }
  }

  private static int indexOf(char sign, byte[] bytes, int from, int to) {
    var place = from;
    while (place < to && bytes[place] != sign) {
      place++;
    }
    return place;
  }

  /** How much has been read, in thousandths. */
  int thousandths() {
    return size == 0 ? 1000 : (int) (count * 1000 / size);
  }

  /** Reads to the end, so that all of it is verified. */
  void drain() throws IOException {
    var chunk = new byte[1 << 14];
    var read = 0;
    while (read >= 0) {
      read = read(chunk, 0, chunk.length);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
