package kaocheng.exchange.csv;

import java.io.IOException;
import java.util.Optional;
import kaocheng.exchange.table.Blanks;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/**
 * The rows of a CSV file, one at a time. Blank lines and rows of nothing but separators are passed
 * over. A row that cannot be cut into cells has a fault, and the next line is read as a row again:
 * one lost quotation mark never swallows the rows behind it. At the end the bytes must be those the
 * file was opened with.
 */
public final class CsvRows implements TableRows {
  private final CsvFile file;
  private final ReplayedText text;
  private final Records records;
  private boolean verified;

  private CsvRows(CsvFile file, ReplayedText text) throws IOException {
    this.file = file;
    this.text = text;
    var opening = text.opening();
    var named = Separators.named(opening);
    this.records = new Records(text, named.map(this::meant).orElse(Separators.shown(opening)));
    if (named.isPresent()) {
      records.goOnBehindFirstLine();
    }
  }

  /** Opens the rows; whatever refuses them also lets go of the file. */
  static CsvRows of(CsvFile file, DigestedText digested) {
    var text = new ReplayedText(digested);
    try {
      return attempt(file, () -> new CsvRows(file, text));
    } catch (Refused refused) {
      close(file, text);
      throw refused;
    }
  }

  private char meant(String named) {
    return Separators.meant(named)
        .orElseThrow(() -> Refused.because(FileProblem.UNKNOWN_SEPARATOR, file.name(), named));
  }

  /** Moves to the next row; false at the end of the file. */
  @Override
  public boolean next() {
    return attempt(file, this::advance);
  }

  /** The line on which the row begins, as an editor counts, from 1. */
  @Override
  public long line() {
    return records.line();
  }

  /** Why this row could not be cut into cells. */
  @Override
  public Optional<Message> fault() {
    return records.fault();
  }

  @Override
  public int size() {
    return records.cells().length;
  }

  @Override
  public boolean isBlank(int cell) {
    return Blanks.isBlank(records.cells()[cell]);
  }

  @Override
  public String text(int cell, String expected) {
    var text = Blanks.without(records.cells()[cell]);
    return text.equals(expected) ? expected : text;
  }

  /** The beginning of a row with a fault, as it stands in the file. */
  @Override
  public String excerpt() {
    return records.excerpt();
  }

  /** How many bytes of the file have been read. */
  @Override
  public long position() {
    return text.received();
  }

  private boolean advance() throws IOException {
    do {
      if (!records.next()) {
        verify();
        return false;
      }
    } while (records.fault().isEmpty() && isAllBlank());
    return true;
  }

  private boolean isAllBlank() {
    for (var cell : records.cells()) {
      if (!Blanks.isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private void verify() {
    if (verified) {
      return;
    }
    verified = true;
    if (text.received() != file.size() || !text.digest().equals(file.sha256())) {
      throw Refused.because(FileProblem.CHANGED_WHILE_READING, file.name());
    }
  }

  @Override
  public void close() {
    close(file, text);
  }

  private static void close(CsvFile file, ReplayedText text) {
    attempt(
        file,
        () -> {
          text.close();
          return true;
        });
  }

  /** Work on the file that may find it gone or changed. */
  private interface Reading<T> {
    T run() throws IOException;
  }

  private static <T> T attempt(CsvFile file, Reading<T> reading) {
    try {
      return reading.run();
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, file.name());
    } catch (Undecodable e) {
      throw Refused.because(e, FileProblem.CHANGED_WHILE_READING, file.name());
    }
  }
}
