package kaocheng.exchange.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * The text of a file as a parser takes it. The row being read is remembered, so that after a row
 * that cannot be parsed the text can be taken again from the row's second line on.
 */
final class ReplayedText extends Reader {
  static final int LONGEST_ROW = 1 << 20;

  private static final int CHUNK = 1 << 16;

  private final DigestedText source;
  private char[] chars = new char[CHUNK];
  private int start;
  private int given;
  private int limit;
  private long dropped;
  private long rowLine;
  private boolean ended;

  ReplayedText(DigestedText source) {
    this.source = source;
  }

  /** The row being read has more characters than are ever remembered. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** What the text begins with, before any of it has been taken. */
  String opening() throws IOException {
    while (limit < CHUNK && fill()) {}
    return new String(chars, 0, limit);
  }

  /** Says that the row now read begins behind so many lines of the file. */
  void beginRow(long linesBefore) {
    rowLine = linesBefore;
  }

  /** How many bytes of the file have passed. */
  long received() {
    return source.received();
  }

  /** The digest of the bytes that passed; it can be asked for once. */
  String digest() {
    return source.digest();
  }

  /** Whether the parser has met the end of the file. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public int read(char[] target, int from, int count) throws IOException {
    if (given == limit) {
      dropToRow();
      if (limit - start > LONGEST_ROW) {
        throw new TooLong();
      }
      if (!fill()) {
        ended = true;
        return -1;
      }
    }
    var size = Math.min(count, limit - given);
    System.arraycopy(chars, given, target, from, size);
    given += size;
    return size;
  }

  /** The row being read and what has been read behind it. */
  CharBuffer row() throws IOException {
    dropToRow();
    return CharBuffer.wrap(chars, start, limit - start).slice();
  }

  /** How the first line of the row being read begins. */
  String excerpt(int most) throws IOException {
    dropToRow();
    while (limit - start < most && endOfLine() == limit && fill()) {}
    return new String(chars, start, Math.min(endOfLine() - start, most));
  }

  /** Whether the row being read has no second line, so far as it has been read. */
  boolean isOneLine() throws IOException {
    dropToRow();
    return endOfLine() == limit;
  }

  /** Goes back to the second line of the row being read, wherever the parser has got to. */
  void replayFromSecondLine() throws IOException {
    dropToRow();
    dropLine();
    given = start;
    ended = false;
  }

  private void dropToRow() throws IOException {
    while (dropped < rowLine) {
      dropLine();
    }
  }

  private void dropLine() throws IOException {
    dropped++;
    var end = endOfLine();
    while (end == limit) {
      start = limit;
      if (!fill()) {
        return;
      }
      end = endOfLine();
    }
    start = end + 1;
    if (chars[end] == '\r' && (start < limit || fill()) && chars[start] == '\n') {
      start++;
    }
  }

  private int endOfLine() {
    for (var place = start; place < limit; place++) {
      var c = chars[place];
      if (c == '\n' || c == '\r') {
        return place;
      }
    }
    return limit;
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(chars, start, chars, 0, limit - start);
      given = Math.max(given - start, 0);
      limit -= start;
      start = 0;
    }
    if (limit == chars.length) {
      chars = Arrays.copyOf(chars, 2 * chars.length);
    }
    var count = source.read(chars, limit);
    limit += Math.max(count, 0);
    return count >= 0;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
