package kaocheng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A long text put together from short ones as the bytes it is kept in. */
final class Utf8Text {
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
