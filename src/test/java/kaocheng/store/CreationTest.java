package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new workbook is whole or not there. */
final class CreationTest {
  @TempDir Path folder;

  @Test
  void refusesToReplaceAFile() throws IOException {
    for (var name : new String[] {"city.mv.db", "notes.txt"}) {
      var file = Files.writeString(folder.resolve(name), "mine");

      assertThat(OpeningTest.refusal(() -> Workbook.create(file, CLOCK)))
          .isEqualTo(StoreRefusal.ALREADY_EXISTS);
      assertThat(file).hasContent("mine");
    }
    assertThat(OpeningTest.refusal(() -> Workbook.create(folder.resolve("city"), CLOCK)))
        .isEqualTo(StoreRefusal.ALREADY_EXISTS);
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void refusesAFolderThatIsNotThere() throws IOException {
    assertThat(OpeningTest.refusal(() -> Workbook.create(folder.resolve("no/city"), CLOCK)))
        .isEqualTo(StoreRefusal.NO_SUCH_FOLDER);
    Files.writeString(folder.resolve("file"), "");
    assertThat(OpeningTest.refusal(() -> Workbook.create(folder.resolve("file/city"), CLOCK)))
        .isEqualTo(StoreRefusal.NO_SUCH_FOLDER);
  }

  @Test
  void leavesNothingBehindWhereNothingCanBeWritten() {
    var sealed = Path.of("/proc");
    assumeTrue(Files.isDirectory(sealed));

    assertThat(OpeningTest.refusal(() -> Workbook.create(sealed.resolve("city"), CLOCK)))
        .isEqualTo(StoreRefusal.NOT_CREATED);
  }

  @Test
  void leavesNothingBehindWhenTheNameIsTooLong() {
    var name = "字".repeat(84);

    assertThat(OpeningTest.refusal(() -> Workbook.create(folder.resolve(name), CLOCK)))
        .isEqualTo(StoreRefusal.NOT_CREATED);
    assertThat(folder).isEmptyDirectory();
  }
}
