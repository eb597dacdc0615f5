package kaocheng.desktop.base;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * How long nobody has touched the keyboard or the mouse, by the clock on the wall, so that the time
 * a computer slept counts too.
 */
public final class Idleness {
  /** The minutes that can be chosen; none of them means never. */
  public static final List<Integer> CHOICES = List.of(1, 5, 15, 30);

  private static final String MINUTES = "lock.minutes";
  private static final int USUAL = 5;
  private static final String NEVER = "never";

  private final Preferences preferences;
  private final InstantSource clock;
  private Instant touched;

  public Idleness(Preferences preferences, InstantSource clock) {
    this.preferences = preferences;
    this.clock = clock;
    this.touched = clock.instant();
  }

  /** After how many minutes the window locks itself; nothing where it never does. */
  public static Optional<Integer> minutes(Preferences preferences) {
    var kept = preferences.text(MINUTES, Integer.toString(USUAL));
    return kept.equals(NEVER)
        ? Optional.empty()
        : Optional.of(
            CHOICES.stream().filter(one -> kept.equals(one.toString())).findFirst().orElse(USUAL));
  }

  public static void choose(Preferences preferences, Optional<Integer> minutes) {
    preferences.put(MINUTES, minutes.map(one -> Integer.toString(one)).orElse(NEVER));
  }

  public void touch() {
    touched = clock.instant();
  }

  /** Whether nobody was there for as long as was chosen. */
  public boolean isOver() {
    var passed = Duration.between(touched, clock.instant());
    return minutes(preferences)
        .filter(minutes -> passed.compareTo(Duration.ofMinutes(minutes)) >= 0)
        .isPresent();
  }
}
