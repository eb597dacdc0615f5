package kaocheng.exchange.print;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What is known of each usual character, found at once: looking it up in the font takes long. */
final class Usual {
  private static final int END = 0x10000;

  private final char[] known;

  private Usual(char[] known) {
    this.known = known;
  }

  static Usual of(IntUnaryOperator wanted) {
    var known = new char[END];
    IntStream.range(0, END).forEach(point -> known[point] = (char) wanted.applyAsInt(point));
    return new Usual(known);
  }

  static boolean covers(int point) {
    return point < END;
  }

  int of(int point) {
    return known[point];
  }
}
