package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;

/** Puts the rows of one kind of file into the books. */
interface Taker<T> {

  /** Puts one row that reads well; the line is where it stands in the file. */
  Taking take(long line, T row);

  /** What is worth knowing once all rows are in. */
  default List<Message> afterwards() {
    return List.of();
  }
}
