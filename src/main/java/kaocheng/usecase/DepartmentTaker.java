package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kaocheng.exchange.intake.DepartmentColumn;
import kaocheng.exchange.intake.DepartmentRow;
import kaocheng.model.Cycle;
import kaocheng.model.Policy;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/** Takes departments; those of a new year open its cycle with the usual policy. */
final class DepartmentTaker implements Taker<DepartmentRow> {
  private final Books books;
  private final List<Message> notices = new ArrayList<>();
  private OptionalInt year = OptionalInt.empty();

  DepartmentTaker(Books books) {
    this.books = books;
  }

  @Override
  public Taking take(long line, DepartmentRow row) {
    if (year.isEmpty()) {
      open(row.year());
    }
    if (year.orElseThrow() != row.year()) {
      return Taking.impossible(
          Doubts.about(
              DepartmentColumn.YEAR,
              Integer.toString(row.year()),
              Message.of(RowFault.YEAR_DIFFERS_IN_FILE, year.orElseThrow()),
              Message.of(Remedy.SPLIT_YEARS)));
    }
    return new Taking.Taken(books.departments().put(row.year(), row.department()));
  }

  private void open(int first) {
    if (books.cycles().find(first).isEmpty()) {
      books.cycles().add(new Cycle(first, Policy.USUAL));
      notices.add(Message.of(Notice.CYCLE_OPENED, first));
    }
    year = OptionalInt.of(first);
  }

  @Override
  public List<Message> afterwards() {
    return notices;
  }
}
