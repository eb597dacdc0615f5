package kaocheng.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Notices that the clock was set back: it shows a time before that of an entry that is in the
 * trace. Entries are in order by their numbers whatever the clock says.
 */
final class ClockWatch {
  /** What clocks are set right by in the ordinary way. */
  static final Duration USUAL = Duration.ofMinutes(5);

  private OffsetDateTime latest;
  private boolean isTold;

  ClockWatch(OffsetDateTime latest) {
    this.latest = latest;
  }

  static boolean isBefore(OffsetDateTime one, OffsetDateTime other) {
    return one.plus(USUAL).isBefore(other);
  }

  /** What there is to tell at a moment, which is told once; null where that is nothing. */
  @Nullable Message at(OffsetDateTime now) {
    var isBack = isBefore(now, latest);
    var news =
        isBack && !isTold
            ? Message.of(Caution.CLOCK_SET_BACK, Called.time(now), Called.time(latest))
            : null;
    isTold = isBack;
    latest = now.isAfter(latest) ? now : latest;
    return news;
  }
}
