package kaocheng.exchange.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What the bytes of a text tell of its encoding where no mark does. */
final class Unmarked {
  private static final int LONGEST_LINE = 1 << 12;

  /** One in so many units of a table in UTF-16 is a digit, a separator or a line end. */
  private static final int UNITS_FOR_A_ZERO = 20;

  private static final int SELDOM = 4;

  private Unmarked() {}

  /**
   * UTF-16, where nearly all zero bytes are the same halves of characters, 一 being among the few
   * that have the other, and where line ends have them: in other text a stray zero byte stands
   * between whole characters.
   */
  static Optional<Encoding> utf16(byte[] opening) {
    var zeros = new int[2];
    var ends = new int[2];
    var lookAlikes = 0;
    for (var i = 0; i < opening.length; i++) {
      if (opening[i] == 0) {
        zeros[i % 2]++;
      } else if (!isInLine(opening[i])) {
        lookAlikes++;
        var half = i % 2 == 0 ? i + 1 : i - 1;
        ends[half % 2] += half < opening.length && opening[half] == 0 ? 1 : 0;
      }
    }
    var place = zeros[1] > zeros[0] ? 1 : 0;
    var isWide =
        ends[place] > 0
            && SELDOM * ends[place] >= lookAlikes
            && zeros[place] >= SELDOM * zeros[1 - place]
            && zeros[place] * UNITS_FOR_A_ZERO * 2 >= opening.length;
    return isWide
        ? Optional.of(
            place == 1
                ? Encoding.UTF_16_LITTLE_ENDIAN_UNMARKED
                : Encoding.UTF_16_BIG_ENDIAN_UNMARKED)
        : Optional.empty();
  }

  /** The bytes of the line around a place, so far as a line is short. */
  static byte[] lineAround(Path path, long offset) throws IOException {
    var from = Math.max(0, offset - LONGEST_LINE);
    var bytes = new byte[2 * LONGEST_LINE];
    var count = 0;
    try (var channel = Files.newByteChannel(path)) {
      channel.position(from);
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
      count = buffer.position();
    }
    var begin = (int) (offset - from);
    var end = begin;
    while (begin > 0 && isInLine(bytes[begin - 1])) {
      begin--;
    }
    while (end < count && isInLine(bytes[end])) {
      end++;
    }
    return Arrays.copyOfRange(bytes, begin, Math.max(begin, end));
  }

  private static boolean isInLine(byte b) {
    return b != '\n' && b != '\r';
  }
}
