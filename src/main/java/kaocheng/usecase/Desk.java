package kaocheng.usecase;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kaocheng.store.Workbook;

/** An open workbook and who sits before it. */
public final class Desk implements AutoCloseable {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Workbook workbook;
  private final String actor;
  private final ZoneId zone;

  Desk(Workbook workbook, String actor, ZoneId zone) {
    this.workbook = workbook;
    this.actor = actor;
    this.zone = zone;
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

  /** A moment as the clock on the wall showed it. */
  String timeOf(OffsetDateTime moment) {
    return TO_THE_MINUTE.format(moment.atZoneSameInstant(zone));
  }

  @Override
  public void close() {
    workbook.close();
  }
}
