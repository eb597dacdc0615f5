package kaocheng.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a window, on which a test lets time go by. */
final class MovedClock implements InstantSource {
  private volatile Duration later = Duration.ZERO;

  void pass(Duration time) {
    later = later.plus(time);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(later);
  }
}
