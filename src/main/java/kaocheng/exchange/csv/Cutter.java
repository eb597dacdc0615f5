package kaocheng.exchange.csv;

import java.io.IOException;
import java.util.Optional;
import kaocheng.model.text.Message;

/** Cuts a row into cells; a cell may be quoted, and then hold separators and line breaks. */
final class Cutter {
  private static final int LONGEST_CELL = 32_767;
  private static final int MOST_CELLS = 1000;

  private final Buffer buffer;
  private final int[] begins = new int[MOST_CELLS];
  private final int[] ends = new int[MOST_CELLS];
  private final boolean[] doubled = new boolean[MOST_CELLS];
  private char separator = ',';
  private int size;
  private int lineEnd;
  private int lines;

  Cutter(Buffer buffer) {
    this.buffer = buffer;
  }

  void separateBy(char chosen) {
    separator = chosen;
  }

  int size() {
    return size;
  }

  /** Where the row ends, without its line break. */
  int end() {
    return lineEnd;
  }

  /** On how many lines the row stands. */
  int lines() {
    return lines;
  }

  void forget() {
    size = 0;
  }

  /** Cuts the row whose first line ends here; the fault, if it cannot be cut. */
  Optional<Message> cut(int firstLineEnd) throws IOException {
    size = 0;
    lines = 1;
    lineEnd = firstLineEnd;
    var place = 0;
    do {
      if (size == MOST_CELLS) {
        return fault(RowFault.TOO_MANY_CELLS, MOST_CELLS);
      }
      doubled[size] = false;
      var quoted = place < lineEnd && buffer.at(place) == '"';
      var end = quoted ? quotedEnd(place + 1) : buffer.endOfPlain(place, lineEnd, separator);
      if (end < 0) {
        return fault(RowFault.QUOTE_NOT_CLOSED);
      }
      var from = quoted ? place + 1 : place;
      if (end - from > LONGEST_CELL) {
        return fault(RowFault.CELL_TOO_LONG, LONGEST_CELL);
      }
      add(from, end);
      place = quoted ? end + 1 : end;
      if (place < lineEnd && buffer.at(place) != separator) {
        return fault(quoted ? afterQuote() : RowFault.QUOTE_INSIDE_CELL);
      }
      place++;
    } while (place <= lineEnd);
    return Optional.empty();
  }

  /** A quotation mark that was forgotten closes at the next one, on some later line. */
  private RowFault afterQuote() {
    return lines == 1 ? RowFault.TEXT_AFTER_QUOTE : RowFault.QUOTE_NOT_CLOSED;
  }

  private Optional<Message> fault(RowFault fault, Object... values) {
    size = 0;
    return Optional.of(Message.of(fault, values));
  }

  /** Where the closing quotation mark stands; negative if there is none within the bounds. */
  private int quotedEnd(int from) throws IOException {
    var place = from;
    while (place - from <= LONGEST_CELL || lines == 1) {
      if (place >= lineEnd) {
        if (buffer.isEnd(lineEnd)) {
          return -1;
        }
        place = buffer.afterBreak(lineEnd);
        lineEnd = buffer.endOfLine(place);
        lines++;
        if (lineEnd == Buffer.TOO_LONG) {
          return -1;
        }
      } else if (buffer.at(place) != '"') {
        place++;
      } else if (place + 1 < lineEnd && buffer.at(place + 1) == '"') {
        doubled[size] = true;
        place += 2;
      } else {
        return place;
      }
    }
    return -1;
  }

  private void add(int from, int to) {
    var begin = from;
    var end = to;
    while (begin < end && isSpace(buffer.at(begin))) {
      begin++;
    }
    while (begin < end && isSpace(buffer.at(end - 1))) {
      end--;
    }
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' || c == '\u3000';
  }

  boolean isBlank(int cell) {
    return begins[cell] == ends[cell];
  }

  boolean isAllBlank() {
    for (var cell = 0; cell < size; cell++) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  String text(int cell, String expected) {
    var begin = begins[cell];
    var end = ends[cell];
    if (begin == end) {
      return "";
    }
    if (doubled[cell]) {
      return buffer.text(begin, end).replace("\"\"", "\"");
    }
    return buffer.holds(begin, end, expected) ? expected : buffer.text(begin, end);
  }
}
