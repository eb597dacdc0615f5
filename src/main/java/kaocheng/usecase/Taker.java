package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport.Doubt;

/** Puts the rows of one kind of file into the books. */
interface Taker<T> {

  /** Puts one row that reads well; the line is where it stands in the file. */
  Taking take(long line, T row);

  /** What became of the rows that had to wait for others. */
  default List<Settled> settle() {
    return List.of();
  }

  /** What became of the row on this line. */
  record Settled(long line, Taking taking) {}

  /** Which figures look odd, once all rows are in. */
  default List<Doubt> doubts() {
    return List.of();
  }

  /** What is worth knowing once all rows are in. */
  default List<Message> afterwards() {
    return List.of();
  }
}
