package kaocheng.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.Optional;
import kaocheng.exchange.table.RowFault;
import kaocheng.model.text.Message;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a parser makes of a text, blank ones included. Behind a row with a fault a new
 * parser begins with the line after the row's first.
 */
final class Records {
  private static final int LONGEST_CELL = 32_767;
  private static final int MOST_CELLS = 1000;
  private static final int EXCERPT = 40;
  private static final String[] NONE = {};

  private final ReplayedText text;
  private final char separator;
  private final CSVFormat format;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private long linesBeforeParser;
  private long linesBefore;
  private String[] cells = NONE;
  private String excerpt = "";
  private @Nullable Message fault;

  Records(ReplayedText text, char separator) throws IOException {
    this.text = text;
    this.separator = separator;
    this.format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    this.parser = format.parse(text);
    this.records = parser.iterator();
  }

  /** Moves to the next row; false at the end of the text. */
  boolean next() throws IOException {
    linesBefore = linesBeforeParser + parser.getCurrentLineNumber();
    text.beginRow(linesBefore);
    cells = NONE;
    fault = null;
    try {
      if (!records.hasNext()) {
        return false;
      }
      cells = records.next().values();
      fault = faultOfCells();
    } catch (UncheckedIOException e) {
      fault = faultOfText(e);
    }
    if (fault != null) {
      excerpt = text.excerpt(EXCERPT);
      goOnBehindFirstLine();
    }
    return true;
  }

  /** The line on which the row begins, as an editor counts, from 1. */
  long line() {
    return linesBefore + 1;
  }

  Optional<Message> fault() {
    return Optional.ofNullable(fault);
  }

  /** The cells as they were written, without their quotation marks. */
  String[] cells() {
    return cells;
  }

  /** The beginning of the last row with a fault, as it stands in the text. */
  String excerpt() {
    return excerpt;
  }

  /** Leaves a row for the line behind its first, whatever the parser made of it. */
  void goOnBehindFirstLine() throws IOException {
    cells = NONE;
    text.replayFromSecondLine();
    linesBeforeParser = linesBefore + 1;
    parser = format.parse(text);
    records = parser.iterator();
  }

  private Message faultOfText(UncheckedIOException trouble) throws IOException {
    return switch (trouble.getCause()) {
      case ReplayedText.TooLong _ when text.isOneLine() ->
          Message.of(RowFault.ROW_TOO_LONG, ReplayedText.LONGEST_ROW);
      case ReplayedText.TooLong _ -> Message.of(RowFault.QUOTE_NOT_CLOSED);
      case CSVException _ -> Message.of(faultOfMarks());
      case IOException reading -> throw reading;
      case null -> throw trouble;
    };
  }

  /** A quotation mark that was forgotten closes at the next one, on some later line. */
  private RowFault faultOfMarks() {
    var oneLine = linesBeforeParser + parser.getCurrentLineNumber() == line();
    return oneLine && !text.hasEnded() ? RowFault.TEXT_AFTER_QUOTE : RowFault.QUOTE_NOT_CLOSED;
  }

  private @Nullable Message faultOfCells() throws IOException {
    if (cells.length > MOST_CELLS) {
      return Message.of(RowFault.TOO_MANY_CELLS, MOST_CELLS);
    }
    var marked = false;
    for (var cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
            ? Message.of(RowFault.CELL_TOO_LONG, LONGEST_CELL)
            : Message.of(RowFault.QUOTE_NOT_CLOSED);
      }
      marked |= cell.indexOf('"') >= 0;
    }
    return marked && hasMarkInPlainCell(text.row()) ? Message.of(RowFault.QUOTE_INSIDE_CELL) : null;
  }

  /**
   * The parser takes such a mark for text; only the row as written tells which cells are quoted.
   */
  private boolean hasMarkInPlainCell(CharBuffer row) {
    var place = 0;
    for (var cell : cells) {
      var marks = (int) cell.chars().filter(c -> c == '"').count();
      if (place < row.length() && row.charAt(place) == '"') {
        place += cell.length() + marks + 2;
        while (isBlankBehindMark(row, place)) {
          place++;
        }
      } else if (marks > 0) {
        return true;
      } else {
        place += cell.length();
      }
      place++;
    }
    return false;
  }

  private boolean isBlankBehindMark(CharBuffer row, int place) {
    return place < row.length()
        && row.charAt(place) != separator
        && Character.isWhitespace(row.charAt(place));
  }
}
