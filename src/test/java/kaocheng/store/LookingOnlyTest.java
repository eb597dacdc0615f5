package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that somebody works in can be looked at, as it was last saved. */
class LookingOnlyTest {
  @TempDir private Path folder;

  @Test
  void showsWhatWasSavedAndRefusesChanges() throws Exception {
    try (var open = Workbook.create(folder.resolve("city"), Clock.systemUTC())) {
      var saved = open.<Long>read(books -> books.traces().size());
      var looked = Workbook.look(open.file(), Clock.systemUTC());
      assertThat(looked.isReadOnly()).isTrue();
      assertThat(looked.file()).isEqualTo(open.file());
      assertThat(looked.<Long>read(books -> books.traces().size())).isEqualTo(saved);

      var change = new Change("甲", Action.SCORES_STORED, "");
      open.change(change, _ -> new Decision.Keep<>(true));
      assertThatThrownBy(() -> looked.change(change, _ -> new Decision.Keep<>(true)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("ONLY_LOOKED_AT");
      assertThat(looked.<Long>read(books -> books.traces().size())).isEqualTo(saved);
      looked.close();
      assertThat(open.<Long>read(books -> books.traces().size())).isEqualTo(saved + 1);
    }
    try (var files = Files.list(folder)) {
      assertThat(files)
          .containsExactlyInAnyOrder(folder.resolve("city.mv.db"), folder.resolve("city.journal"));
    }
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> Workbook.look(folder.resolve("none"), Clock.systemUTC()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NO_SUCH_FILE");
  }
}
