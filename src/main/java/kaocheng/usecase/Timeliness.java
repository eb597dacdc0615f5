package kaocheng.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaocheng.model.LedgerItem;
import kaocheng.model.text.Key;

/** How a task on a ledger stands to its time on a day. */
public enum Timeliness implements Key {
  ON_TIME,
  LATE,
  /** Open, and the day on which it was due has passed. */
  OVERDUE,
  /** Open, and more than three quarters of the time it was given are gone. */
  LAGGING,
  OPEN,
  WITHDRAWN;

  @Override
  public String family() {
    return "timeliness";
  }

  /**
   * An item without a due day has until the end of the year, one without a first day all of it.
   * What was done or taken off only later was still open on the day.
   */
  static Timeliness of(LedgerItem item, int year, LocalDate today) {
    var due = item.due();
    return switch (item.state()) {
      case LedgerItem.State.Closed(var done) when !done.isAfter(today) ->
          due != null && done.isAfter(due) ? LATE : ON_TIME;
      case LedgerItem.State.Withdrawn(var day, var approval) when !day.isAfter(today) -> WITHDRAWN;
      case LedgerItem.State.Closed _, LedgerItem.State.Withdrawn _, LedgerItem.State.Open() -> {
        var last = due == null ? LocalDate.of(year, 12, 31) : due;
        yield today.isAfter(last) ? OVERDUE : isLagging(item, last, today) ? LAGGING : OPEN;
      }
    };
  }

  /** Whether it is struck off, in time or late. */
  public boolean isStruckOff() {
    return this == ON_TIME || this == LATE;
  }

  /** Whether it still has to be struck off. */
  public boolean isOpen() {
    return this == OVERDUE || this == LAGGING || this == OPEN;
  }

  private static boolean isLagging(LedgerItem item, LocalDate last, LocalDate today) {
    var listed = item.listed();
    var first = listed == null ? LocalDate.of(last.getYear(), 1, 1) : listed;
    var given = ChronoUnit.DAYS.between(first, last);
    return ChronoUnit.DAYS.between(first, today) * 4 > given * 3;
  }
}
