package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kaocheng.OtherJava;
import kaocheng.SmallDisk;
import kaocheng.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On disks that fail, fill up or lose their power, what was reported is there, and nothing by half.
 */
final class DiskFaultsTest {
  private static final int POINTS = Integer.getInteger("kaocheng.points", 4);

  @TempDir Path folder;

  private static void run(Path folder, String fault) throws IOException {
    var points = List.of("-Dkaocheng.points=" + POINTS);
    var child =
        OtherJava.of(points, DiskFaults.class, folder, fault).redirectErrorStream(true).start();
    var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.onExit().join().exitValue()).as(said).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALL_UNFORCED_LOST", "HALF_OF_IT_LOST", "TORN_SECTORS", "KEPT_IN_ORDER"})
  void aPowerCutLosesNothingReported(String loss) throws IOException {
    run(folder, loss);
    Tally.tell("power cuts, " + loss, POINTS + " points, 0 commits lost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ONCE", "FROM_THEN_ON"})
  void anOperationThatFailsIsToldAndLosesNothing(String stubbornness) throws IOException {
    run(folder, stubbornness);
    Tally.tell("operations of the disk that fail " + stubbornness, POINTS + " points, each told");
  }

  @Test
  void aFullDiskIsToldAndLosesNothing() throws IOException {
    try (var small = SmallDisk.at(folder.resolve("small"), 6000)) {
      run(small.folder(), "FULL");
    }
    Tally.tell("full disk", "told, 0 commits lost");
  }
}
