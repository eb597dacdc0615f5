package kaocheng.exchange.table;

import java.util.Optional;
import kaocheng.model.text.Message;

/**
 * The rows of a table, one at a time; blank ones are passed over. At the end the bytes must be
 * those the file was opened with.
 */
public interface TableRows extends GivenRow, AutoCloseable {

  /** Moves to the next row; false at the end of the table. */
  boolean next();

  /** Why this row could not be cut into cells. */
  Optional<Message> fault();

  /** The beginning of a row with a fault, as it stands in the file. */
  String excerpt();

  /** How many bytes of the file have been read. */
  long position();

  @Override
  void close();
}
