package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kaocheng.SmallDisk;
import kaocheng.model.text.Refused;
import kaocheng.store.CheckedBackup.State;
import kaocheng.store.MadeBackup.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is a whole and checked copy, or it is not there. */
final class BackupsTest {
  @TempDir private Path folder = Path.of("");

  private Path closed() {
    try (var workbook = Given.workbook(folder)) {
      return workbook.file();
    }
  }

  static void enter(Path workbook) {
    try (var open = Workbook.open(workbook, CLOCK)) {
      Given.keep(open, books -> {});
    }
  }

  private static List<String> names(Path folder) {
    return Arrays.stream(folder.toFile().list()).sorted().toList();
  }

  private static Clock days(long days) {
    return Clock.offset(CLOCK, Duration.ofDays(days));
  }

  private static StoreOrBackup refusal(Runnable work) {
    return new StoreOrBackup(catchThrowableOfType(Refused.class, work::run).reason().key().name());
  }

  private record StoreOrBackup(String name) {}

  @Test
  void copiesAClosedWorkbookAndNamesItAfterItsHead() throws IOException {
    var file = closed();
    var made = Backups.beside(file).make(CLOCK);
    assertThat(made.outcome()).isEqualTo(Outcome.MADE);
    assertThat(made.findings()).isEmpty();
    assertThat(made.backup().file()).hasSameBinaryContentAs(file);
    assertThat(names(folder.resolve("city-备份"))).containsExactly("city-20210705T010203Z-2.mv.db");
    assertThat(Backups.beside(file).checked())
        .extracting(CheckedBackup::state)
        .containsExactly(State.GOOD);
  }

  @Test
  void makesNoneWhereNothingWasEntered() {
    var file = closed();
    var first = Backups.beside(file).make(CLOCK);
    var second = Backups.beside(file).make(days(1));
    assertThat(second.outcome()).isEqualTo(Outcome.ALREADY_THERE);
    assertThat(second.backup()).isEqualTo(first.backup());
    enter(file);
    assertThat(Backups.beside(file).make(CLOCK).outcome()).isEqualTo(Outcome.MADE);
    assertThat(Backups.beside(file).all()).hasSize(2);
  }

  @Test
  void makesAnotherWhereTheLastOneIsDamaged() throws IOException {
    var file = closed();
    var first = Backups.beside(file).make(CLOCK).backup().file();
    cut(first, Files.size(first) / 2);
    var second = Backups.beside(file).make(days(1));
    assertThat(second.outcome()).isEqualTo(Outcome.MADE);
    assertThat(Backups.beside(file).checked())
        .extracting(CheckedBackup::state)
        .containsExactly(State.GOOD, State.DAMAGED);
    cut(second.backup().file(), 0);
    assertThat(Backups.beside(file).newestGood()).isEmpty();
  }

  static void cut(Path file, long length) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(length);
    }
  }

  @Test
  void neverTakesDamageForGood() throws IOException {
    var file = closed();
    var good = Files.readAllBytes(Backups.beside(file).make(CLOCK).backup().file());
    var random = new Random(7);
    for (var round = 0; round < 40; round++) {
      var bytes = good.clone();
      var from = random.nextInt(8192, bytes.length - 512);
      Arrays.fill(bytes, from, from + 512, (byte) 0);
      var backup = Files.write(folder.resolve("flipped-" + round + ".mv.db"), bytes);
      var checked = BackupCheck.of(new Backup(backup, CLOCK.instant(), 2, 1), null);
      if (checked.isGood()) {
        var restored = folder.resolve("restored-" + round);
        new Restoration(restored, backup, CLOCK).run("王工");
        assertThat(Examination.of(restored).isSound()).isTrue();
      }
    }
  }

  @Test
  void copiesAnOpenWorkbookBetweenTwoUnitsOfWorkAndLeavesItLocked() throws Exception {
    try (var workbook = Given.workbook(folder)) {
      var made = Backups.beside(workbook.file()).make(CLOCK);
      assertThat(made.backup().entry()).isEqualTo(2);
      assertThat(KillTest.said(Child.start("open", workbook.file()))).isEqualTo("IN_USE");
      Given.keep(workbook, books -> {});
      assertThat(Backups.beside(workbook.file()).make(CLOCK).backup().entry()).isEqualTo(3);
    }
    assertThat(Backups.beside(folder.resolve("city")).checked()).allMatch(CheckedBackup::isGood);
  }

  @Test
  void checkingOrLookingLeavesAnOpenWorkbookLocked() throws Exception {
    try (var workbook = Given.workbook(folder)) {
      assertThat(Examination.of(workbook.file()).isSound()).isTrue();
      assertThat(KillTest.said(Child.start("open", workbook.file()))).isEqualTo("IN_USE");
      Workbook.look(workbook.file(), CLOCK).close();
      assertThat(KillTest.said(Child.start("open", workbook.file()))).isEqualTo("IN_USE");
    }
  }

  @Test
  void keepsByItsRuleAndNeverWhatIsOfAnotherWorkbook() throws IOException {
    var file = closed();
    var backups = Backups.beside(file);
    var other = Files.createDirectory(folder.resolve("other"));
    Given.workbook(other).close();
    enter(other.resolve("city"));
    var strange =
        Files.copy(
            other.resolve("city.mv.db"),
            Files.createDirectories(backups.folder()).resolve("city-20200101T000000Z-9.mv.db"));
    for (var day = 0; day < 12; day++) {
      enter(file);
      var made = backups.make(days(day));
      assertThat(made.outcome()).isEqualTo(Outcome.MADE);
    }
    assertThat(strange).exists();
    assertThat(backups.all()).hasSizeBetween(8, 7 + 5 + 1 + 1);
    assertThat(backups.checked()).filteredOn(CheckedBackup::isGood).hasSizeGreaterThan(6);
  }

  @Test
  void twoWorkbooksOfOneNameCanShareAFolder() throws IOException {
    var shared = Files.createDirectory(folder.resolve("shared"));
    var mine = Backups.in(closed(), shared);
    var other = Files.createDirectory(folder.resolve("other"));
    Workbook.create(other.resolve("city"), days(1)).close();
    var theirs = Backups.in(other.resolve("city"), shared);
    assertThat(mine.make(CLOCK).outcome()).isEqualTo(Outcome.MADE);
    assertThat(theirs.make(days(1)).outcome()).isEqualTo(Outcome.MADE);
    assertThat(mine.make(days(2)).outcome()).isEqualTo(Outcome.ALREADY_THERE);
    assertThat(mine.checked())
        .extracting(CheckedBackup::state)
        .containsExactly(State.OF_ANOTHER, State.GOOD);
    assertThat(mine.newestGood().orElseThrow().backup().entry()).isEqualTo(2);
  }

  @Test
  void refusesWhereAChosenFolderIsGoneAndMakesNone() {
    var file = closed();
    var gone = folder.resolve("stick");
    assertThat(refusal(() -> Backups.in(file, gone).make(CLOCK)).name()).isEqualTo("FOLDER_GONE");
    assertThat(gone).doesNotExist();
  }

  @Test
  void aFullDiskLeavesNothingHalf() throws IOException {
    var file = closed();
    try (var disk = SmallDisk.at(folder.resolve("disk"), 20_000)) {
      var backups = Backups.in(file, disk.folder());
      var before = backups.make(CLOCK).backup().file();
      var bytes = Files.readAllBytes(before);
      enter(file);
      disk.fillUpTo(16);
      assertThat(refusal(() -> backups.make(CLOCK)).name()).isEqualTo("NOT_MADE");
      assertThat(names(disk.folder())).containsExactly(before.getFileName().toString(), "full");
      assertThat(before).hasBinaryContent(bytes);
    }
  }

  @Test
  void saysThatTheWorkbookItselfIsNotSoundAndDeletesNothing() throws Exception {
    var file = closed();
    Backups.beside(file).make(CLOCK);
    try (var connection = Connections.open(WorkbookFile.named(file));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update goal set weight = weight + 1")).isOne();
      connection.commit();
    }
    Stamp.leave(new WorkbookFile(file), CLOCK, Action.CYCLE_OPENED, "2021");
    var made = Backups.beside(file).make(days(1));
    assertThat(made.outcome()).isEqualTo(Outcome.MADE);
    assertThat(made.findings()).isNotEmpty();
    assertThat(Backups.beside(file).newestGood().orElseThrow().backup().entry()).isEqualTo(2);
  }
}
