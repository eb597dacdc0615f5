package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
  private static final BitSet CLOSING = signs("，。；：、！？）》”’％,.;:!?)%");
  private static final BitSet OPENING = signs("（《“‘(");

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

  private static BitSet signs(String all) {
    return all.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private final String text;
  private final int capacity;
  private final List<String> lines = new ArrayList<>();
  private int lineStart;
  private int wordStart;
  private int lineSize;
  private int wordSize;
  private int last = ' ';
  private boolean isHyphen;

  private Wrapping(String text, int width) {
    this.text = text;
    this.capacity = Math.max(width - width / CAUTION - PADDING, 2) * UNIT;
  }

  /** The text cut into the lines it takes; put together again they are the text. */
  public static List<String> lines(String text, int width) {
    var wrapping = new Wrapping(text, width);
    if (wrapping.isOneLine()) {
      return List.of(text);
    }
    for (var at = 0; at < text.length(); ) {
      var point = text.codePointAt(at);
      var next = at + Character.charCount(point);
      wrapping.add(point, at, next);
      at = next;
    }
    wrapping.endWord(text.length());
    wrapping.endLine();
    return wrapping.lines;
  }

  /** Most texts are short: these need no search for where to break. */
  private boolean isOneLine() {
    var room = capacity;
    for (var at = 0; at < text.length() && room >= 0; at++) {
      room -= text.charAt(at) == '\n' ? capacity + 1 : size(text.charAt(at));
    }
    return room >= 0;
  }

  private void add(int point, int at, int next) {
    if (mayBreakBefore(point)) {
      endWord(at);
    }
    wordSize += size(point);
    isHyphen = point == '-' && Character.isLetterOrDigit(last);
    last = point;
    if (point == '\n') {
      endWord(next);
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
        || (parts && !CLOSING.get(point) && !OPENING.get(last));
  }

  private void endWord(int end) {
    if (lineSize + wordSize > capacity && wordStart > lineStart) {
      endLine();
    }
    lineSize += wordSize;
    wordStart = end;
    wordSize = 0;
  }

  private void endLine() {
    lines.add(text.substring(lineStart, wordStart));
    lineStart = wordStart;
    lineSize = 0;
  }

  static int size(CharSequence text) {
    var size = 0;
    for (var at = 0; at < text.length(); at++) {
      size += Character.isLowSurrogate(text.charAt(at)) ? 0 : size(text.charAt(at));
    }
    return size;
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
