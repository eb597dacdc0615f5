package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Appeal;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;

/** The appeals of a year, in the order in which they were filed. */
public final class ListAppeals {
  private final Desk desk;

  public ListAppeals(Desk desk) {
    this.desk = desk;
  }

  public List<Appeal> of(int year) {
    return desk.workbook()
        .read(
            books -> {
              if (books.cycles().find(year).isEmpty()) {
                throw Refused.because(Refusal.NO_SUCH_YEAR, year, books.cycles().years());
              }
              return books.appeals().all(year);
            });
  }

  /** Those against scores as of a quarter. */
  public List<Appeal> of(int year, Quarter quarter) {
    return of(year).stream().filter(one -> one.claim().quarter() == quarter).toList();
  }
}
