package kaocheng.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Points in time as the workbook keeps them. */
final class Moment {
  private Moment() {}

  /** The present to the millisecond, as finer digits would be rounded away. */
  static OffsetDateTime now(Clock clock) {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
