package kaocheng.model.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What only the person who typed it knows; it is never shown, and is wiped after use. */
public final class Secret implements AutoCloseable {
  private static final int MOST_BYTES = 4;

  private final char[] signs;

  private Secret(char[] signs) {
    this.signs = signs;
  }

  /** Takes the characters over; those that were handed in are wiped. */
  public static Secret of(char[] typed) {
    var secret = new Secret(typed.clone());
    Arrays.fill(typed, '\0');
    return secret;
  }

  public static Secret of(CharSequence typed) {
    var signs = new char[typed.length()];
    for (var at = 0; at < signs.length; at++) {
      signs[at] = typed.charAt(at);
    }
    return new Secret(signs);
  }

  /** Another one of the same, to be handed to somebody who will wipe it. */
  public Secret copy() {
    return new Secret(signs.clone());
  }

  /** As it is to be shown to its owner, once; what was shown cannot be wiped. */
  public String shown() {
    return new String(signs);
  }

  public int length() {
    return signs.length;
  }

  public char at(int place) {
    return signs[place];
  }

  public boolean isSame(Secret other) {
    return Arrays.equals(signs, other.signs);
  }

  /** In UTF-8; whoever asks has to wipe them. */
  public byte[] bytes() {
    var room = ByteBuffer.allocate(signs.length * MOST_BYTES);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(signs), room, true);
    var bytes = Arrays.copyOf(room.array(), room.position());
    Arrays.fill(room.array(), (byte) 0);
    return bytes;
  }

  @Override
  public String toString() {
    return "***";
  }

  @Override
  public void close() {
    Arrays.fill(signs, '\0');
  }
}
