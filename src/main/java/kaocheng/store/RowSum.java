package kaocheng.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How many rows there are and the sum of their digests, in whatever order they were added; a row
 * that goes is subtracted again.
 */
final class RowSum {
  static final int BYTES = 64;
  private static final int WORDS = BYTES / Long.BYTES;

  private final long[] words;
  private long rows;

  RowSum() {
    this(0, new long[WORDS]);
  }

  private RowSum(long rows, long[] words) {
    this.rows = rows;
    this.words = words;
  }

  /** So many rows of which no digest is kept. */
  static RowSum of(long rows) {
    return new RowSum(rows, new long[WORDS]);
  }

  /** A sum as it was kept. */
  static RowSum kept(long rows, byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Unreadable("a sum of digests of " + bytes.length + " bytes");
    }
    return new RowSum(rows, words(bytes));
  }

  private static long[] words(byte[] bytes) {
    var words = new long[WORDS];
    ByteBuffer.wrap(bytes).asLongBuffer().get(words);
    return words;
  }

  long rows() {
    return rows;
  }

  byte[] bytes() {
    var bytes = ByteBuffer.allocate(BYTES);
    bytes.asLongBuffer().put(words);
    return bytes.array();
  }

  void add(byte[] digest) {
    rows++;
    add(words(digest));
  }

  void subtract(byte[] digest) {
    rows--;
    add(negated(words(digest)));
  }

  void add(RowSum other) {
    rows += other.rows;
    add(other.words);
  }

  private void add(long[] others) {
    var carry = 0L;
    for (var at = WORDS - 1; at >= 0; at--) {
      var sum = words[at] + others[at];
      var overflown = Long.compareUnsigned(sum, others[at]) < 0 ? 1L : 0L;
      var carried = sum + carry;
      overflown |= carry == 1 && carried == 0 ? 1L : 0L;
      words[at] = carried;
      carry = overflown;
    }
  }

  private static long[] negated(long[] words) {
    var carry = true;
    for (var at = WORDS - 1; at >= 0; at--) {
      words[at] = ~words[at] + (carry ? 1 : 0);
      carry = carry && words[at] == 0;
    }
    return words;
  }

  boolean isSame(RowSum other) {
    return rows == other.rows && Arrays.equals(words, other.words);
  }
}
