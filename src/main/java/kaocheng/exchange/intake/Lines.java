package kaocheng.exchange.intake;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kaocheng.exchange.table.RowFault;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/**
 * The rows of a file, one at a time, accepted or refused; every row of the file is one or the
 * other. When the last one has been asked for, the file is refused as a whole if its bytes have
 * changed since it was opened: nothing read from it may be kept then.
 */
public final class Lines<T> implements Iterator<Line<T>>, AutoCloseable {
  private final SentFile file;
  private final Header header;
  private final TableRows rows;
  private final Cells cells;
  private final RowReader<T> reader;
  private final long most;
  private long count;
  private boolean ahead;

  Lines(SentFile file, Header header, TableRows rows, RowReader<T> reader) {
    this.file = file;
    this.header = header;
    this.rows = rows;
    this.cells = new Cells(file.name(), header, rows);
    this.reader = reader;
    this.most = file.kind() == FileKind.MEASUREMENTS ? Long.MAX_VALUE : SentFile.MOST_DEFINITIONS;
  }

  @Override
  public boolean hasNext() {
    if (!ahead) {
      ahead = rows.next();
    }
    return ahead;
  }

  @Override
  public Line<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ahead = false;
    count++;
    if (count > most) {
      throw Refused.because(HeadingProblem.TOO_MANY_ROWS, file.name(), most);
    }
    if (rows.fault().isPresent()) {
      return new Line.Rejected<>(rows.line(), List.of(problem(rows.fault().get())));
    }
    cells.begin();
    return reader.read(cells);
  }

  private RowProblem problem(Message fault) {
    var advice =
        switch ((RowFault) fault.key()) {
          case QUOTE_NOT_CLOSED, TEXT_AFTER_QUOTE, QUOTE_INSIDE_CELL ->
              Advice.CHECK_QUOTATION_MARKS;
          case CELL_TOO_LONG, ROW_TOO_LONG, TOO_MANY_CELLS -> Advice.SPLIT_THE_TEXT;
        };
    return new RowProblem(rows.line(), "", rows.excerpt(), fault, Message.of(advice));
  }

  /** The problem that a trouble found later makes of an accepted row. */
  public RowProblem problem(long line, Trouble trouble) {
    return new RowProblem(
        line,
        header.slot(trouble.column()).heading(),
        trouble.found(),
        trouble.reason(),
        trouble.advice());
  }

  /** How many rows have been read. */
  public long count() {
    return count;
  }

  /** How many bytes of the file have been read. */
  public long position() {
    return rows.position();
  }

  @Override
  public void close() {
    rows.close();
  }
}
