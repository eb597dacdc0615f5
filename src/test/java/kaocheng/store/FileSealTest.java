package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import kaocheng.SmallDisk;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a workbook is sealed when it is closed; who breaks the seal is not trusted. */
final class FileSealTest {
  private static final int PAGE = 4096;
  @TempDir private Path folder;
  private Path file = Path.of("none");
  private Path journal = Path.of("none");

  @BeforeEach
  void makeAWorkbook() {
    var workbook = Given.workbook(folder);
    workbook.close();
    file = workbook.file();
    journal = folder.resolve("city.journal");
  }

  private FileSeal.State state() throws Exception {
    return FileSeal.stateOf(new WorkbookFile(file));
  }

  private void alterARow() throws Exception {
    OpeningTest.sql(file, "update goal set weight = weight + 1");
  }

  @Test
  void isLaidWhenTheWorkbookIsClosedAndBrokenByWhoeverWrites() throws Exception {
    assertThat(state()).isEqualTo(FileSeal.State.WHOLE);
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.cautions()).isEmpty();
      assertThat(Journaled.of(journal, JournalHand.plain()).last())
          .isEqualTo(new JournalLine.Opened(2));
      Given.keep(workbook, books -> {});
    }
    assertThat(state()).isEqualTo(FileSeal.State.WHOLE);
    OpeningTest.sql(file, "create table if not exists goal (id int)");
    assertThat(state()).isEqualTo(FileSeal.State.BROKEN);
  }

  @Test
  void isHeldAgainstTheFileAsEarlierVersionsLaidIt() throws Exception {
    var earlier = FileSeal.inOne(file);
    var kept = Journaled.of(journal, JournalHand.plain()).kept().getLast().number();
    try (var opened = JournalFile.open(journal, Files.size(journal), JournalHand.plain())) {
      opened.append(List.of(new JournalLine.Sealed(kept, earlier)));
    }

    assertThat(earlier.hash()).isEqualTo(sha256(file));
    assertThat(state()).isEqualTo(FileSeal.State.WHOLE);
    OpeningTest.sql(file, "update goal set weight = weight");
    assertThat(state()).isEqualTo(FileSeal.State.BROKEN);
  }

  private static String sha256(Path file) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  void isAnotherWhicheverByteOfALargeFileIsChangedAndOrderCounts() throws Exception {
    var bytes = new byte[(17 << 20) + 5];
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    random.nextBytes(bytes);
    var large = Files.write(folder.resolve("large"), bytes);
    var seal = FileSeal.of(large);
    assertThat(FileSeal.of(large)).isEqualTo(seal);
    assertThat(seal.size()).isEqualTo(bytes.length);
    for (var at : new int[] {0, (8 << 20) - 1, 8 << 20, 16 << 20, bytes.length - 1}) {
      bytes[at]++;
      assertThat(FileSeal.of(Files.write(large, bytes))).isNotEqualTo(seal);
      bytes[at]--;
    }
    var swapped = bytes.clone();
    System.arraycopy(bytes, 0, swapped, 8 << 20, 8 << 20);
    System.arraycopy(bytes, 8 << 20, swapped, 0, 8 << 20);
    assertThat(FileSeal.of(Files.write(large, swapped))).isNotEqualTo(seal);
    assertThat(FileSeal.of(Files.write(large, bytes))).isEqualTo(seal);
    assertThat(FileSeal.of(Files.write(large, new byte[0])).size()).isZero();
  }

  @Test
  void saysThatSomebodyElseWroteThoughNoRowIsChanged() throws Exception {
    OpeningTest.sql(file, "update goal set weight = weight");

    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).isEmpty();
      assertThat(workbook.cautions())
          .containsExactly(Message.of(Caution.CHANGED_SINCE_CLOSED, file));
      Given.keep(workbook, books -> {});
    }
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.cautions()).isEmpty();
    }
  }

  @Test
  void showsARowThatWasChangedOnlyWithAWarningAndWritesNothing() throws Exception {
    alterARow();
    var before = Files.readAllBytes(file);
    var told = Files.readAllBytes(journal);

    try (var workbook = Workbook.open(file, CLOCK)) {
      var reservation = workbook.reservation().orElseThrow();
      assertThat(reservation.key()).isEqualTo(StoreRefusal.CONTENTS_DIFFER);
      assertThat(reservation.values().get(1)).isEqualTo(1);
      assertThat(((Message) reservation.values().get(2)).key()).isEqualTo(Damage.ROWS_DIFFER);
      assertThat(workbook.isReadOnly()).isTrue();
      assertThat(OpeningTest.refusal(() -> Given.keep(workbook, books -> {})))
          .isEqualTo(StoreRefusal.CONTENTS_DIFFER);
      assertThat(workbook.<Long>read(books -> books.traces().size())).isEqualTo(2);
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(journal).hasBinaryContent(told);
  }

  @Test
  void isNotNeededToFindARowThatWasChanged() throws Exception {
    alterARow();
    Files.delete(journal);

    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation().orElseThrow().key())
          .isEqualTo(StoreRefusal.CONTENTS_DIFFER);
    }
    try (var workbook = Workbook.look(file, CLOCK)) {
      assertThat(workbook.reservation().orElseThrow().key())
          .isEqualTo(StoreRefusal.CONTENTS_DIFFER);
    }
  }

  @Test
  void whatWasSavedIsCalledSavedThoughTheJournalTakesNoMore() throws Exception {
    try (var disk = SmallDisk.at(folder.resolve("small"), 64)) {
      var small = Files.move(journal, disk.folder().resolve("city.journal"));
      Files.createSymbolicLink(journal, small);
      try (var workbook = Workbook.open(file, CLOCK)) {
        disk.fillUpTo(0);
        var entries = 2;
        for (; room(small) > PAGE / 8; entries++) {
          assertThat(workbook.change(change("测试"), done())).isTrue();
        }
        var last = padded(entries + 1, room(small));
        var refused =
            Assertions.catchThrowableOfType(Refused.class, () -> workbook.change(last, done()));
        assertThat(refused.reason()).isEqualTo(Message.of(StoreRefusal.SAVED_NOT_JOURNALED, file));
        assertThat(OpeningTest.refusal(() -> workbook.read(books -> 1)))
            .isEqualTo(StoreRefusal.OUT_OF_ORDER);
      }
      Files.delete(disk.folder().resolve("full"));
      try (var workbook = Workbook.open(file, CLOCK)) {
        assertThat(workbook.reservation()).isEmpty();
        assertThat(workbook.<Long>read(books -> books.traces().size()))
            .isEqualTo(Journaled.of(small, JournalHand.plain()).kept().size());
        assertThat(
                workbook.<TraceEntry>read(books -> books.traces().latest(1).getFirst()).subject())
            .startsWith("xxx");
      }
    }
  }

  private static Work<Boolean> done() {
    return _ -> new Decision.Keep<>(true);
  }

  private static Change change(String subject) {
    return new Change("王工", Action.CYCLE_OPENED, subject);
  }

  private static long room(Path journal) throws IOException {
    return PAGE - Files.size(journal) % PAGE;
  }

  /** So that its entry just goes into the room there is, and the word after it does not. */
  private static Change padded(long number, long room) {
    var told = List.of(Moment.now(CLOCK).toString(), "王工", "CYCLE_OPENED", "", "", "");
    var entry = new JournalLine.Entered(number, "0".repeat(64), told);
    return change("x".repeat(Math.toIntExact(room - JournalHand.plain().written(entry).length)));
  }
}
