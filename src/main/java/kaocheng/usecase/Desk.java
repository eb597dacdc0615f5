package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kaocheng.store.Workbook;

/** An open workbook and who sits before it. */
public final class Desk implements AutoCloseable {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Workbook workbook;
  private final String actor;
  private final Clock clock;
  private final Steps steps = new Steps();

  Desk(Workbook workbook, String actor, Clock clock) {
    this.workbook = workbook;
    this.actor = actor;
    this.clock = clock;
  }

  /** The file that keeps the workbook. */
  public Path file() {
    return workbook.file();
  }

  Workbook workbook() {
    return workbook;
  }

  String actor() {
    return actor;
  }

  /** What was done by hand since the workbook was opened. */
  Steps steps() {
    return steps;
  }

  /** The day by the clock on the wall. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A moment as the clock on the wall showed it. */
  String timeOf(OffsetDateTime moment) {
    return TO_THE_MINUTE.format(moment.atZoneSameInstant(clock.getZone()));
  }

  @Override
  public void close() {
    workbook.close();
  }
}
