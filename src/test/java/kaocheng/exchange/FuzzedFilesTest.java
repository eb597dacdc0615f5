package kaocheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kaocheng.Tally;
import kaocheng.exchange.csv.CsvFuzz;
import kaocheng.exchange.spreadsheet.OdsFuzz;
import kaocheng.exchange.spreadsheet.SpreadsheetFuzz;
import kaocheng.exchange.spreadsheet.XlsFuzz;
import kaocheng.exchange.spreadsheet.XlsxFuzz;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files changed at random in many ways, with the seed told: each is read or refused, whatever it
 * holds, and none ends in anything else.
 */
final class FuzzedFilesTest {
  private static final int INPUTS = Integer.getInteger("kaocheng.inputs", 300);
  private static final long SEED = Long.getLong("kaocheng.seed", 20211231);
  private static final Path SEEDS = Path.of("src", "test", "resources", "kaocheng", "fuzz");

  /** What takes the bytes: returns whatever is in them, and throws only when a reader is wrong. */
  interface Reader {
    void read(byte[] bytes) throws IOException;
  }

  record Target(Class<?> type, Reader reader) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static List<Target> targets() {
    return List.of(
        new Target(CsvFuzz.class, CsvFuzz::fuzzerTestOneInput),
        new Target(OdsFuzz.class, OdsFuzz::fuzzerTestOneInput),
        new Target(SpreadsheetFuzz.class, SpreadsheetFuzz::fuzzerTestOneInput),
        new Target(XlsFuzz.class, XlsFuzz::fuzzerTestOneInput),
        new Target(XlsxFuzz.class, XlsxFuzz::fuzzerTestOneInput));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void areReadOrRefused(Target target) throws IOException {
    var mutation = new Mutation(seeds(target), SEED);
    for (var input = 0; input < INPUTS; input++) {
      var bytes = mutation.next();
      try {
        target.reader().read(bytes);
      } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
        fail(target + ", input " + input + " of seed " + SEED + ": " + kept(bytes), e);
      }
    }
    Tally.tell("files changed, " + target, INPUTS + " of seed " + SEED + ", each read or refused");
  }

  private static List<byte[]> seeds(Target target) throws IOException {
    var seeds = new ArrayList<byte[]>();
    try (var files = Files.list(SEEDS.resolve(target.type().getName()))) {
      for (var file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    assertThat(seeds).isNotEmpty();
    return seeds;
  }

  private static String kept(byte[] bytes) {
    return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4096));
  }
}
