package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Foresees where a text will wrap, since not every program makes rows tall enough by itself. A
 * Chinese character takes two units, a Latin letter more than one, as fonts differ there.
 */
public final class Wrapping {
  private static final int UNIT = 20;
  private static final int LATIN = 24;
  private static final int WIDE = 40;
  private static final int PADDING = 2;
  private static final int CAUTION = 16;
  private static final String CLOSING = "，。；：、！？）》”’％,.;:!?)%";
  private static final String OPENING = "（《“‘(";

  private final int capacity;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private int last = ' ';

  private Wrapping(int width) {
    this.capacity = Math.max(width - width / CAUTION - PADDING, 2) * UNIT;
  }

  /** The text cut into the lines it takes; put together again they are the text. */
  public static List<String> lines(String text, int width) {
    var wrapping = new Wrapping(width);
    text.codePoints().forEach(wrapping::add);
    wrapping.endWord();
    wrapping.endLine();
    return wrapping.lines;
  }

  private void add(int point) {
    if (mayBreakBefore(point)) {
      endWord();
    }
    word.appendCodePoint(point);
    last = point;
    if (point == '\n') {
      endWord();
      endLine();
    }
  }

  /** Closing signs never begin a line and opening signs never end one; Latin words stay whole. */
  private boolean mayBreakBefore(int point) {
    var parts = last == ' ' || last == '-' || isWide(last) || isWide(point);
    return size(word) >= capacity
        || (parts && CLOSING.indexOf(point) < 0 && OPENING.indexOf(last) < 0);
  }

  private void endWord() {
    if (size(line) + size(word) > capacity && !line.isEmpty()) {
      endLine();
    }
    line.append(word);
    word.setLength(0);
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
  }

  private static int size(CharSequence text) {
    return text.codePoints().map(point -> isWide(point) ? WIDE : point == '\n' ? 0 : LATIN).sum();
  }

  private static boolean isWide(int point) {
    return point > 0x7F;
  }
}
