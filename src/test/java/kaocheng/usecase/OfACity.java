package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of files sent by a city have in common: a fresh city before each. */
abstract class OfACity {
  @TempDir private Path folder;
  private @Nullable City built;

  final City city() {
    return Objects.requireNonNull(built);
  }

  @BeforeEach
  void build() throws IOException {
    built = new City(folder);
  }

  @AfterEach
  void close() {
    city().close();
  }

  /** What was reported for an indicator. */
  final List<Reported> reported(String indicator) {
    return city().measurements(indicator).map(Measurement::reported).toList();
  }
}
