package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Foresees where a text will wrap, since not every program makes rows tall enough by itself. A
 * Chinese character takes two units, a Latin letter what it does in the heavy face of the shipped
 * font, and no less than in fonts whose Latin letters are half as wide as a Chinese character.
 */
public final class Wrapping {
  private static final int UNIT = 20;
  private static final int WIDE = 40;
  private static final int LONG_DASH = 100;
  private static final int FIRST_LATIN = ' ';
  private static final int LAST_LATIN = '~';
  private static final int PADDING = 2;
  private static final int CAUTION = 16;
  private static final String CLOSING = "，。；：、！？）》”’％,.;:!?)%";
  private static final String OPENING = "（《“‘(";

  /** From the blank to the tilde, in fortieths of the size of the letters. */
  private static final String LATIN =
      """
      20,20,23,24,24,39,30,20,20,20,21,24,20,20,20,20,24,24,24,24,24,24,24,24,24,24,20,20,24,24,24,21,
      41,26,28,27,29,25,24,29,31,20,23,28,24,35,30,31,27,31,28,25,25,30,25,37,26,24,25,20,20,20,24,23,
      26,24,26,22,26,24,20,24,26,20,20,25,20,39,26,26,26,26,20,20,20,26,24,35,23,23,21,20,20,20,24\
      """;

  private static final int[] WIDTHS =
      LATIN
          .lines()
          .flatMap(line -> Arrays.stream(line.split(",")))
          .mapToInt(Integer::parseInt)
          .toArray();

  private final int capacity;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private int lineSize;
  private int wordSize;
  private int last = ' ';
  private boolean isHyphen;

  private Wrapping(int width) {
    this.capacity = Math.max(width - width / CAUTION - PADDING, 2) * UNIT;
  }

  /** The text cut into the lines it takes; put together again they are the text. */
  public static List<String> lines(String text, int width) {
    var wrapping = new Wrapping(width);
    if (wrapping.isOneLine(text)) {
      return List.of(text);
    }
    for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      wrapping.add(text.codePointAt(at));
    }
    wrapping.endWord();
    wrapping.endLine();
    return wrapping.lines;
  }

  /** Most texts are short: these need no search for where to break. */
  private boolean isOneLine(String text) {
    var room = capacity;
    for (var at = 0; at < text.length() && room >= 0; at++) {
      room -= text.charAt(at) == '\n' ? capacity + 1 : size(text.charAt(at));
    }
    return room >= 0;
  }

  private void add(int point) {
    if (mayBreakBefore(point)) {
      endWord();
    }
    word.appendCodePoint(point);
    wordSize += size(point);
    isHyphen = point == '-' && Character.isLetterOrDigit(last);
    last = point;
    if (point == '\n') {
      endWord();
      endLine();
    }
  }

  /**
   * Closing signs never begin a line and opening signs never end one; Latin words stay whole, and a
   * number keeps its minus sign.
   */
  private boolean mayBreakBefore(int point) {
    var parts = last == ' ' || isHyphen || isWide(last) || isWide(point);
    return wordSize + size(point) > capacity
        || (parts && CLOSING.indexOf(point) < 0 && OPENING.indexOf(last) < 0);
  }

  private void endWord() {
    if (lineSize + wordSize > capacity && !line.isEmpty()) {
      endLine();
    }
    line.append(word);
    lineSize += wordSize;
    word.setLength(0);
    wordSize = 0;
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
    lineSize = 0;
  }

  static int size(CharSequence text) {
    return text.codePoints().map(Wrapping::size).sum();
  }

  /** How many units wide a text is that stands in one line, with the room around it. */
  static int width(String text) {
    var units = (size(text) + UNIT - 1) / UNIT + PADDING;
    return units + units / (CAUTION - 1) + 1;
  }

  private static int size(int point) {
    if (point >= FIRST_LATIN && point <= LAST_LATIN) {
      return WIDTHS[point - FIRST_LATIN];
    }
    return point == '\n' ? 0 : point == 0x2E3A || point == 0x2E3B ? LONG_DASH : WIDE;
  }

  private static boolean isWide(int point) {
    return point > 0x7F;
  }
}
