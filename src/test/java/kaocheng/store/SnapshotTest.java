package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that were only made to be looked at do not stay behind, whatever ended the program. */
final class SnapshotTest {
  @TempDir private Path place;

  private Path left(String name) throws Exception {
    var folder = Files.createDirectory(place.resolve(name));
    Files.writeString(folder.resolve("city.mv.db"), "…");
    return folder;
  }

  @Test
  void whatAKilledProgramLeftIsSweptAndNothingElse() throws Exception {
    var child = new ProcessBuilder("sleep", "0").start();
    assertThat(child.waitFor()).isZero();
    var left = left("kaocheng-look-" + child.pid() + "-123");
    var mine = left("kaocheng-look-" + ProcessHandle.current().pid() + "-123");
    var other = left("kaocheng-looking");
    var link = place.resolve("kaocheng-look-" + child.pid() + "-456");
    Files.createSymbolicLink(link, other);

    assertThat(Snapshot.sweep(place)).isEmpty();

    assertThat(left).doesNotExist();
    assertThat(mine.resolve("city.mv.db")).exists();
    assertThat(other.resolve("city.mv.db")).exists();
    assertThat(link).exists();
  }

  @Test
  void takesItsOwnCopyAway() throws Exception {
    var workbook = Given.workbook(place);
    workbook.close();
    var snapshot = Snapshot.of(workbook.file());
    var copy = snapshot.file();
    assertThat(copy).hasSameBinaryContentAs(workbook.file());

    snapshot.discard();

    assertThat(copy.getParent()).doesNotExist();
  }
}
