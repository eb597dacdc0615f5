package kaocheng.exchange.csv;

import java.io.IOException;
import java.util.Arrays;

/**
 * A window on the text of a file that begins with the row being read; places in it are counted from
 * the beginning of that row.
 */
final class Buffer {
  static final int LONGEST_ROW = 1 << 20;
  static final int TOO_LONG = -1;

  private final DigestedText text;
  private char[] chars = new char[1 << 16];
  private int start;
  private int limit;
  private boolean complete;

  Buffer(DigestedText text) {
    this.text = text;
  }

  char at(int place) {
    return chars[start + place];
  }

  String text(int from, int to) {
    return new String(chars, start + from, to - from);
  }

  boolean holds(int from, int to, String expected) {
    if (to - from != expected.length()) {
      return false;
    }
    for (var i = 0; i < expected.length(); i++) {
      if (chars[start + from + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a character other than the separator ends a plain cell, or where the line ends. */
  int endOfPlain(int from, int lineEnd, char separator) {
    var end = start + lineEnd;
    for (var i = start + from; i < end; i++) {
      var c = chars[i];
      if (c == separator || c == '"') {
        return i - start;
      }
    }
    return lineEnd;
  }

  boolean isEnd(int place) throws IOException {
    return start + place >= limit && !fill();
  }

  /** Where the line ends that holds this place, without its line break. */
  int endOfLine(int place) throws IOException {
    var from = place;
    while (true) {
      for (var i = start + from; i < limit; i++) {
        var c = chars[i];
        if (c == '\n' || c == '\r') {
          return i - start;
        }
      }
      from = limit - start;
      if (from > LONGEST_ROW) {
        return TOO_LONG;
      }
      if (!fill()) {
        return from;
      }
    }
  }

  /** Where the next line begins, given where one ends. */
  int afterBreak(int lineEnd) throws IOException {
    if (isEnd(lineEnd)) {
      return lineEnd;
    }
    var windows = at(lineEnd) == '\r' && !isEnd(lineEnd + 1) && at(lineEnd + 1) == '\n';
    return lineEnd + (windows ? 2 : 1);
  }

  void advance(int places) {
    start += places;
  }

  /** Drops everything up to the end of the line, however long it is. */
  void dropLine() throws IOException {
    var end = endOfLine(0);
    while (end == TOO_LONG) {
      start = limit;
      end = endOfLine(0);
    }
    advance(afterBreak(end));
  }

  private boolean fill() throws IOException {
    if (complete) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(chars, start, chars, 0, limit - start);
      limit -= start;
      start = 0;
    }
    if (limit == chars.length) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    var count = text.read(chars, limit);
    complete = count < 0;
    limit += Math.max(count, 0);
    return !complete;
  }
}
