package kaocheng.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each wrong password makes the next one wait longer, whether the program is started anew. */
final class WrongTriesTest {
  private static final Instant NOON = Instant.parse("2021-07-05T04:00:00Z");

  @TempDir private Path folder = Path.of("");

  private WrongTries at(Duration later) {
    var clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
    return new WrongTries(folder.resolve("city.key"), clock);
  }

  @Test
  void waitsTwiceAsLongEachTimeUpToAMinute() {
    var waits = IntStream.range(0, 9).mapToObj(_ -> at(Duration.ZERO).missed()).toList();
    assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    assertThat(at(Duration.ofMillis(500)).secondsLeft()).isEqualTo(60);
    assertThat(at(Duration.ofSeconds(59)).secondsLeft()).isEqualTo(1);
    assertThat(at(Duration.ofSeconds(60)).secondsLeft()).isZero();
    assertThat(at(Duration.ofDays(-365)).secondsLeft()).as("the clock was set back").isEqualTo(60);
    assertThat(at(Duration.ZERO).forgive()).isEqualTo(9);
    assertThat(at(Duration.ZERO).secondsLeft()).isZero();
    assertThat(at(Duration.ZERO).missed()).isEqualTo(1);
  }

  @Test
  void holdsForThisRunWhereNothingCanBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("city.key.wrong").resolve("stays"));
    assertThat(at(Duration.ZERO).missed()).isEqualTo(1);
    assertThat(at(Duration.ZERO).missed()).isEqualTo(2);
    assertThat(at(Duration.ofSeconds(1)).secondsLeft()).isEqualTo(1);
    assertThat(at(Duration.ZERO).forgive()).isEqualTo(2);
    assertThat(at(Duration.ZERO).secondsLeft()).isZero();
  }

  @Test
  void aNoteThatCannotBeReadCountsForNothing() throws IOException {
    for (var note : new String[] {"", "x", "0 2021-07-05T04:00:00Z\n", "3 gestern\n"}) {
      Files.writeString(folder.resolve("city.key.wrong"), note);
      assertThat(at(Duration.ZERO).secondsLeft()).isZero();
    }
  }
}
