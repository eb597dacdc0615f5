package kaocheng.exchange.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file is refused or read, within two seconds and a quarter of a gigabyte. */
class HostileFilesTest {
  private static final long MOST_MILLIS = 2000;

  @TempDir private Path folder;

  /** What became of a file, and how long that took. */
  private record Outcome(long millis, String what) {}

  @Test
  void nothingExhaustsTheReaderOrReachesOutside() throws Exception {
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      new HostileFiles(folder).writeAll("http://127.0.0.1:" + server.getLocalPort() + "/x.dtd");
      var outcomes = outcomes();

      try (var files = Files.list(folder)) {
        assertThat(outcomes).hasSameSizeAs(files.toList());
      }
      assertThat(outcomes.values()).noneMatch(outcome -> outcome.what().startsWith("FAILED"));
      assertThat(outcomes).allSatisfy((_, it) -> assertThat(it.millis()).isLessThan(MOST_MILLIS));
      assertOutcomes(outcomes);
      server.setSoTimeout(1);
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  private static void assertOutcomes(Map<String, Outcome> outcomes) {
    for (var name : List.of("honest", "lying", "entries", "overlapping")) {
      assertThat(outcomes.get("bomb-" + name + ".xlsx").what()).as(name).isEqualTo("BOMB");
    }
    outcomes.forEach(
        (name, outcome) -> {
          if (name.matches("(laughs|outside|late)-.*")) {
            assertThat(outcome.what()).as(name).isEqualTo("ENTITIES");
          }
          if (name.startsWith("cut-")) {
            assertThat(outcome.what()).as(name).isEqualTo("DAMAGED");
          }
        });
    assertThat(outcomes.get("nested.xlsx").what()).isEqualTo("READ 1");
    assertThat(outcomes.get("only-nested.xlsx").what()).isEqualTo("NO_SPREADSHEET");
    assertThat(outcomes.get("dimension.xlsx").what()).isEqualTo("READ 1");
    assertThat(outcomes.get("last-cell.xlsx").what()).isEqualTo("READ 1");
    assertThat(outcomes.get("far-cells.xlsx").what()).isEqualTo("READ 200000");
    assertThat(outcomes.get("empty-cells.xlsx").what()).isEqualTo("NOTHING_SHOWN");
    assertThat(outcomes.get("many-strings.xlsx").what()).isEqualTo("TOO_MUCH");
  }

  private Map<String, Outcome> outcomes() throws IOException {
    var outcomes = new TreeMap<String, Outcome>();
    var child = HostileReader.start(folder);
    try (var said = child.inputReader(UTF_8)) {
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        var words = line.split(" ", 3);
        outcomes.put(words[0], new Outcome(Long.parseLong(words[1]), words[2]));
      }
    } finally {
      child.destroyForcibly();
    }
    return outcomes;
  }
}
