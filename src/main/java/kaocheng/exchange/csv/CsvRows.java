package kaocheng.exchange.csv;

import java.io.IOException;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/**
 * The rows of a CSV file, one at a time. Blank lines and rows of nothing but separators are passed
 * over. A row that cannot be cut into cells has a fault, and the next line is read as a row again:
 * one lost quotation mark never swallows the rows behind it. At the end the bytes must be those the
 * file was opened with.
 */
public final class CsvRows implements AutoCloseable {
  private static final int EXCERPT = 40;

  private final CsvFile file;
  private final DigestedText text;
  private final Buffer buffer;
  private final Cutter cutter;
  private long line;
  private long nextLine = 1;
  private int length;
  private boolean verified;
  private String excerpt = "";
  private Optional<Message> fault = Optional.empty();

  private CsvRows(CsvFile file, DigestedText text) {
    this.file = file;
    this.text = text;
    this.buffer = new Buffer(text);
    this.cutter = new Cutter(buffer);
  }

  /** Opens the rows; whatever refuses them also lets go of the file. */
  static CsvRows of(CsvFile file, DigestedText text) {
    var rows = new CsvRows(file, text);
    try {
      rows.attempt(rows::findSeparator);
      return rows;
    } catch (Refused refused) {
      rows.close();
      throw refused;
    }
  }

  /** Moves to the next row; false at the end of the file. */
  public boolean next() {
    return attempt(this::advance);
  }

  /** The line on which the row begins, as an editor counts, from 1. */
  public long line() {
    return line;
  }

  /** Why this row could not be cut into cells. */
  public Optional<Message> fault() {
    return fault;
  }

  /** How many cells the row has. */
  public int size() {
    return cutter.size();
  }

  public boolean isBlank(int cell) {
    return cutter.isBlank(cell);
  }

  /** The cell's text without blanks around it; the very text expected where it says the same. */
  public String text(int cell, String expected) {
    return cutter.text(cell, expected);
  }

  /** The beginning of a row with a fault, as it stands in the file. */
  public String excerpt() {
    return excerpt;
  }

  /** How many bytes of the file have been read. */
  public long position() {
    return text.received();
  }

  private boolean advance() throws IOException {
    do {
      buffer.advance(length);
      line = nextLine;
      length = 0;
      if (buffer.isEnd(0)) {
        if (!verified) {
          verify();
        }
        return false;
      }
      cut();
    } while (fault.isEmpty() && cutter.isAllBlank());
    return true;
  }

  private void cut() throws IOException {
    var firstEnd = buffer.endOfLine(0);
    if (firstEnd == Buffer.TOO_LONG) {
      fault = Optional.of(Message.of(RowFault.ROW_TOO_LONG, Buffer.LONGEST_ROW));
      excerpt = buffer.text(0, EXCERPT);
      cutter.forget();
      buffer.dropLine();
      nextLine = line + 1;
      return;
    }
    fault = cutter.cut(firstEnd);
    if (fault.isPresent()) {
      excerpt = buffer.text(0, Math.min(firstEnd, EXCERPT));
    }
    var end = fault.isPresent() ? firstEnd : cutter.end();
    length = buffer.afterBreak(end);
    nextLine = line + (fault.isPresent() ? 1 : cutter.lines());
  }

  private void verify() {
    verified = true;
    if (text.received() != file.size() || !text.digest().equals(file.sha256())) {
      throw Refused.because(FileProblem.CHANGED_WHILE_READING, file.name());
    }
  }

  private boolean findSeparator() throws IOException {
    var end = buffer.endOfLine(0);
    var named = end == Buffer.TOO_LONG ? Optional.<String>empty() : Separators.named(buffer, end);
    if (named.isPresent()) {
      cutter.separateBy(
          Separators.meant(named.get())
              .orElseThrow(
                  () -> Refused.because(FileProblem.UNKNOWN_SEPARATOR, file.name(), named.get())));
      length = buffer.afterBreak(end);
      nextLine = 2;
    } else {
      cutter.separateBy(Separators.shown(buffer));
    }
    return true;
  }

  /** Work on the file that may find it gone or changed. */
  private interface Reading {
    boolean run() throws IOException;
  }

  private boolean attempt(Reading reading) {
    try {
      return reading.run();
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, file.name());
    } catch (Undecodable e) {
      throw Refused.because(e, FileProblem.CHANGED_WHILE_READING, file.name());
    }
  }

  @Override
  public void close() {
    attempt(
        () -> {
          text.close();
          return true;
        });
  }
}
