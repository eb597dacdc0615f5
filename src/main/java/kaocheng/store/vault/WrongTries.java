package kaocheng.store.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How often a wrong password was typed for a key file and how long to wait before the next: a
 * second, then twice as long each time, a minute at most. Kept beside the key file, so that a new
 * start does not shorten it; where nothing can be written it holds for this run.
 */
public final class WrongTries {
  private static final String ENDING = ".wrong";
  private static final int MOST_SECONDS = 60;
  private static final int MOST_COUNTED = 9999;
  private static final Pattern FORM = Pattern.compile("([0-9]{1,4}) ([0-9TZ:.-]{10,40})\n");
  private static final Map<Path, Tries> IN_THIS_RUN = new ConcurrentHashMap<>();

  private final Path file;
  private final Clock clock;

  private record Tries(int count, Instant last) {}

  public WrongTries(Path keyFile, Clock clock) {
    this.file = keyFile.toAbsolutePath().resolveSibling(keyFile.getFileName() + ENDING);
    this.clock = clock;
  }

  /** How many there were since the password was last right. */
  public int count() {
    return tries().map(Tries::count).orElse(0);
  }

  /** How many whole seconds there are still to wait. */
  public long secondsLeft() {
    return tries().map(this::left).orElse(0L);
  }

  /** A clock that was set back makes nobody wait longer than from now on. */
  private long left(Tries tries) {
    var pause = Duration.ofSeconds(pause(tries.count()));
    var left = Duration.between(clock.instant(), tries.last().plus(pause));
    var shorter = left.compareTo(pause) > 0 ? pause : left;
    return Math.max(0, shorter.plusMillis(999).toSeconds());
  }

  private static long pause(int count) {
    return count > 6 ? MOST_SECONDS : Math.min(MOST_SECONDS, 1L << (count - 1));
  }

  private Optional<Tries> tries() {
    var here = Optional.ofNullable(IN_THIS_RUN.get(file));
    return here.isPresent() ? here : kept();
  }

  private Optional<Tries> kept() {
    try {
      var form = FORM.matcher(Files.readString(file, StandardCharsets.UTF_8));
      return form.matches() && Integer.parseInt(form.group(1)) > 0
          ? Optional.of(new Tries(Integer.parseInt(form.group(1)), Instant.parse(form.group(2))))
          : Optional.empty();
    } catch (IOException | DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Counts one more and gives how many seconds there are to wait now. */
  public long missed() {
    var next = new Tries(Math.min(MOST_COUNTED, count() + 1), clock.instant());
    try {
      WholeText.write(file, next.count() + " " + next.last() + "\n");
      IN_THIS_RUN.remove(file);
    } catch (IOException closed) {
      IN_THIS_RUN.put(file, next);
    }
    return left(next);
  }

  /** Forgets them, as the password was right; gives how many there were. */
  public int forgive() {
    var count = count();
    IN_THIS_RUN.remove(file);
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      return count;
    }
    return count;
  }
}
