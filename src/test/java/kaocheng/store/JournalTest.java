package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reported as saved stands in a second book, and what goes missing is told. */
final class JournalTest {
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

  private Journaled read() throws Exception {
    return Journaled.of(journal, JournalHand.plain());
  }

  private void change() {
    try (var workbook = Workbook.open(file, CLOCK)) {
      Given.keep(workbook, books -> {});
    }
  }

  private List<Object> reservation() {
    try (var workbook = Workbook.open(file, CLOCK)) {
      var reservation = workbook.reservation();
      assertThat(workbook.isReadOnly()).isEqualTo(reservation.isPresent());
      return reservation
          .<List<Object>>map(one -> List.of(one.key(), one.values()))
          .orElse(List.of());
    }
  }

  @Test
  void tellsTheSameAsTheTrace() throws Exception {
    change();

    try (var workbook = Workbook.open(file, CLOCK)) {
      var head = workbook.<TraceHead>read(books -> books.traces().head().orElseThrow());
      assertThat(read().kept().getLast().hash()).isEqualTo(head.hash());
      assertThat(read().kept()).extracting(JournalLine.Entered::number).containsExactly(1L, 2L, 3L);
      assertThat(read().begun()).isEmpty();
    }
    assertThat(reservation()).isEmpty();
  }

  @Test
  void readsEveryLineAsItWasWritten() {
    var entered =
        new JournalLine.Entered(
            7, "ab", List.of("2021-07-05T09:02+08:00", "甲\t乙", "X", "\\", "一\n二\r", ""));

    assertThat(JournalLine.of(line(entered))).contains(entered);
    assertThat(JournalLine.of(line(entered).replace('甲', '丙'))).isEmpty();
    assertThat(JournalLine.of(line(new JournalLine.Dropped(3))))
        .contains(new JournalLine.Dropped(3));
  }

  private static String line(JournalLine line) {
    return line.line();
  }

  @Test
  void isMadeAnewWhereTheWorkbookCameAlone() throws Exception {
    Files.delete(journal);

    assertThat(cautions()).containsExactly(Message.of(Caution.JOURNAL_MISSING, journal));
    assertThat(read().kept()).hasSize(2);
    assertThat(cautions()).isEmpty();
  }

  @Test
  void isMadeAnewWhereItWasEmptied() throws Exception {
    Files.write(journal, new byte[0]);

    assertThat(cautions()).containsExactly(Message.of(Caution.JOURNAL_EMPTY, journal));
    assertThat(read().kept()).hasSize(2);
    assertThat(cautions()).isEmpty();
  }

  @Test
  void isMissedWhereTheFolderTakesNoNewFile() throws Exception {
    Files.delete(journal);
    Files.createDirectory(folder.resolve("city.journal.new"));

    assertThat(cautions()).containsExactly(Message.of(Caution.JOURNAL_NOT_MADE, journal));
    change();
    assertThat(journal).doesNotExist();
  }

  private List<Message> cautions() {
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).isEmpty();
      return workbook.cautions();
    }
  }

  @Test
  void goesOnWhereTheWorkbookWasWorkedInElsewhere() throws Exception {
    var before = Files.readAllBytes(journal);
    change();
    Files.write(journal, before);

    assertThat(reservation()).isEmpty();
    assertThat(read().kept()).hasSize(3);
  }

  @Test
  void tellsWhatIsMissingFromAnOlderCopy() throws Exception {
    var older = Files.readAllBytes(file);
    change();
    Files.write(file, older);

    var told = reservation();
    assertThat(told.getFirst()).isEqualTo(StoreRefusal.JOURNAL_AHEAD);
    assertThat(told.toString()).contains("王工").contains("2021-07-05 09:02");
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(OpeningTest.refusal(() -> Given.keep(workbook, books -> {})))
          .isEqualTo(StoreRefusal.JOURNAL_AHEAD);
    }
    Files.delete(journal);
    assertThat(reservation()).isEmpty();
  }

  @Test
  void tellsWhereAnotherCopyTookTheFilesPlace() throws Exception {
    var older = Files.readAllBytes(file);
    var before = Files.readAllBytes(journal);
    change();
    var other = Files.readAllBytes(journal);
    Files.write(file, older);
    Files.write(journal, before);
    try (var workbook = Workbook.open(file, CLOCK)) {
      Work<Boolean> work = _ -> new Decision.Keep<>(true);
      assertThat(workbook.change(new Change("李", Action.SCORES_STORED, "别的"), work)).isTrue();
    }
    Files.write(journal, other);

    assertThat(reservation().getFirst()).isEqualTo(StoreRefusal.JOURNAL_DIFFERS);
  }

  @Test
  void isLookedAtByACheck() throws Exception {
    assertThat(Examination.of(file).remarks())
        .containsExactly(Message.of(Remark.JOURNAL_AGREES, journal, 2));
    var older = Files.readAllBytes(file);
    change();
    Files.write(file, older);
    assertThat(Examination.of(file).findings())
        .extracting(Message::key)
        .containsExactly(StoreRefusal.JOURNAL_AHEAD);
    Files.writeString(journal, Files.readString(journal).replaceFirst("王工", "李工"));
    assertThat(Examination.of(file).findings())
        .extracting(Message::key)
        .containsExactly(StoreRefusal.JOURNAL_BROKEN);
    Files.delete(journal);
    assertThat(Examination.of(file).findings()).isEmpty();
    assertThat(Examination.of(file).remarks())
        .containsExactly(Message.of(Remark.NO_JOURNAL, journal));
  }

  @Test
  void agreesWhileTheWorkbookIsOpen() {
    try (var workbook = Workbook.open(file, CLOCK)) {
      Given.keep(workbook, books -> {});
      assertThat(Examination.of(file).findings()).isEmpty();
    }
  }

  @Test
  void forgetsWhatWasNeverReported() throws Exception {
    var begun =
        new JournalLine.Entered(3, "ab", List.of("2021-07-05T09:02+08:00", "甲", "X", "", "", ""));
    Files.write(journal, JournalHand.plain().written(begun), StandardOpenOption.APPEND);

    assertThat(reservation()).isEmpty();
    change();
    assertThat(read().kept()).hasSize(3);
    assertThat(read().begun()).isEmpty();
    assertThat(reservation()).isEmpty();
  }

  @Test
  void cutsALastLineThatWasTorn() throws Exception {
    Files.writeString(journal, "E\t3\tab", StandardOpenOption.APPEND);

    assertThat(reservation()).isEmpty();
    change();
    assertThat(read().kept()).hasSize(3);
  }

  @Test
  void doesNotTrustAJournalThatIsBrokenInTheMiddle() throws Exception {
    var text = Files.readString(journal);
    Files.writeString(journal, text.replaceFirst("王工", "李工"));

    assertThat(reservation().getFirst()).isEqualTo(StoreRefusal.JOURNAL_BROKEN);
  }

  @Test
  void isLaidAsideWhereTheWorkbookIsMadeAnew() throws Exception {
    Files.delete(file);
    Workbook.create(file, CLOCK).close();

    assertThat(folder.resolve("city.journal.1")).exists();
    assertThat(reservation()).isEmpty();
  }

  @Test
  void isNotTouchedWhereTheWorkbookIsOnlyLookedAt() throws Exception {
    Files.delete(journal);
    Workbook.look(file, CLOCK).close();
    assertThat(Examination.of(file).findings()).extracting(Message::key).isEmpty();

    assertThat(journal).doesNotExist();
  }
}
