package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import kaocheng.store.Workbook;

/** Opens workbooks for the person at the keyboard. */
public final class Desks {
  private final String actor;
  private final Clock clock;

  public Desks(String actor, Clock clock) {
    this.actor = actor;
    this.clock = clock;
  }

  /** Makes a new, empty workbook; refuses to touch a file that is there. */
  public Desk create(Path path) {
    return new Desk(Workbook.create(path, clock), actor, clock);
  }

  /** The day by the clock on the wall. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Desk open(Path path) {
    return new Desk(Workbook.open(path, clock), actor, clock);
  }
}
