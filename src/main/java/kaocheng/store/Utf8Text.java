package kaocheng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A long text put together from short ones as the bytes it is kept in. */
final class Utf8Text {
  private static final int MOST_BYTES = 3;
  private static final char DELETE = 0x7F;
  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int LEADS_TWO = 0xC0;
  private static final int LEADS_THREE = 0xE0;
  private static final int FOLLOWS = 0x80;
  private static final int BITS = 6;
  private static final int LOW = 0x3F;

  private byte[] bytes;
  private int size;

  /** A text that is expected to take so many bytes. */
  Utf8Text(int expected) {
    bytes = new byte[expected];
  }

  Utf8Text append(String part) {
    var added = part.getBytes(StandardCharsets.UTF_8);
    makeRoom(added.length);
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
    return this;
  }

  /**
   * Adds a text that is written as it stands, in one pass; adds nothing where there is a backslash,
   * a control character or half of a pair in it.
   */
  boolean appendsPlain(String part) {
    makeRoom(Math.multiplyExact(MOST_BYTES, part.length()));
    var end = size;
    for (var at = 0; at < part.length(); at++) {
      var unit = part.charAt(at);
      if (unit < ONE_BYTE) {
        if (unit < ' ' || unit == '\\' || unit == DELETE) {
          return false;
        }
        bytes[end++] = (byte) unit;
      } else if (!Checked.isOrdinary(unit)) {
        return false;
      } else if (unit < TWO_BYTES) {
        bytes[end++] = (byte) (LEADS_TWO | (unit >> BITS));
        bytes[end++] = (byte) (FOLLOWS | (unit & LOW));
      } else {
        bytes[end++] = (byte) (LEADS_THREE | (unit >> (2 * BITS)));
        bytes[end++] = (byte) (FOLLOWS | ((unit >> BITS) & LOW));
        bytes[end++] = (byte) (FOLLOWS | (unit & LOW));
      }
    }
    size = end;
    return true;
  }

  /** Adds a character of ASCII. */
  Utf8Text append(char sign) {
    makeRoom(1);
    bytes[size++] = (byte) sign;
    return this;
  }

  private void makeRoom(int more) {
    var needed = Math.addExact(size, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
