package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.OpeningTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kaocheng.SmallDisk;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restoring puts a whole backup in the place of a workbook and loses neither of both files. */
final class RestorationTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void backUp() {
    try (var workbook = Given.workbook(folder)) {
      file = workbook.file();
    }
    backup = Backups.beside(file).make(CLOCK).backup().file();
    BackupsTest.enter(file);
  }

  private void assertRestored() {
    assertThat(Examination.of(file).findings()).isEmpty();
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).as("the journal of the file aside is not its").isEmpty();
      assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(1)))
          .extracting(TraceEntry::number, TraceEntry::action, TraceEntry::actor)
          .containsExactly(tuple(3L, Action.WORKBOOK_RESTORED, "王工"));
    }
  }

  private static Object refused(Runnable work) {
    return catchThrowableOfType(Refused.class, work::run).reason().key();
  }

  @Test
  void keepsTheFileThatWasThereAndTellsTheTrace() throws IOException {
    var replaced = Files.readAllBytes(file);
    var aside = new Restoration(file, backup, CLOCK).run("王工").orElseThrow();
    assertThat(aside).hasFileName("city.replaced-20210705T010203Z.mv.db");
    assertThat(aside).hasBinaryContent(replaced);
    assertRestored();
    try (var workbook = Workbook.open(file, CLOCK)) {
      var told = workbook.<List<TraceEntry>>read(books -> books.traces().latest(1)).getFirst();
      assertThat(told.subject()).isEqualTo(backup.getFileName().toString());
      assertThat(told.became()).matches("2:[0-9A-F-]{19} ← 3:[0-9A-F-]{19}");
    }
    assertThat(aside).as("the file kept aside is another file").hasBinaryContent(replaced);
    assertThat(new Restoration(file, aside, CLOCK).run("王工").orElseThrow())
        .hasFileName("city.replaced-20210705T010204Z.mv.db");
  }

  @Test
  void takesThePlaceOfADamagedFileWhichStays() throws IOException {
    for (var length : new long[] {0, 100, Files.size(file) / 2}) {
      BackupsTest.cut(file, length);
      var damaged = Files.readAllBytes(file);
      var aside = new Restoration(file, backup, CLOCK).run("王工").orElseThrow();
      assertThat(aside).hasBinaryContent(damaged);
      assertRestored();
    }
  }

  @Test
  void refusesADamagedBackupAndLeavesEverything() throws IOException {
    var before = Files.readAllBytes(file);
    BackupsTest.cut(backup, Files.size(backup) / 2);
    assertThat(refused(() -> new Restoration(file, backup, CLOCK).run("王工")))
        .isEqualTo(BackupRefusal.NOT_GOOD);
    assertThat(file).hasBinaryContent(before);
    assertThat(Arrays.asList(folder.toFile().list()))
        .containsExactlyInAnyOrder("city.mv.db", "city.journal", "city-备份");
  }

  @Test
  void refusesTheBackupOfAnotherWorkbook() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));
    Workbook.create(other.resolve("town"), CLOCK).close();
    assertThat(refused(() -> new Restoration(file, other.resolve("town"), CLOCK).run("王工")))
        .isEqualTo(BackupRefusal.OF_ANOTHER_WORKBOOK);
  }

  @Test
  void refusesWhileTheWorkbookIsOpenAnywhere() throws Exception {
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(refusal(() -> open(new Restoration(workbook.file(), backup, CLOCK))))
          .isEqualTo(StoreRefusal.IN_USE);
    }
    var child = Child.start("write", file);
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("1");
      assertThat(refusal(() -> open(new Restoration(file, backup, CLOCK))))
          .isEqualTo(StoreRefusal.IN_USE);
    } finally {
      child.destroyForcibly();
      assertThat(child.waitFor()).isNotZero();
    }
  }

  private static Workbook open(Restoration restoration) {
    throw new AssertionError(restoration.run("王工").toString());
  }

  @Test
  void aFullDiskLeavesTheWorkbookAsItWas() throws IOException {
    try (var disk = SmallDisk.at(folder.resolve("disk"), 20_000)) {
      var there = Files.copy(file, disk.folder().resolve("city.mv.db"));
      var before = Files.readAllBytes(there);
      disk.fillUpTo(16);
      assertThat(refused(() -> new Restoration(there, backup, CLOCK).run("王工")))
          .isEqualTo(BackupRefusal.NOT_RESTORED);
      assertThat(there).hasBinaryContent(before);
      assertThat(disk.folder().toFile().list()).containsExactlyInAnyOrder("city.mv.db", "full");
    }
  }
}
