package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check has found can be accepted with a reason, and is told as accepted for ever. */
final class AcknowledgementTest {
  private static final String REASON = "据审计整改函改，考核办〔2021〕9号";
  @TempDir private Path folder;
  private Path file = Path.of("none");

  @BeforeEach
  void makeAWorkbook() {
    try (var workbook = Given.workbook(folder)) {
      file = workbook.file();
    }
  }

  private Path accept(List<Message> seen) {
    return new Acknowledgement(file, CLOCK).run("李科", REASON, seen);
  }

  private static List<Key> keys(List<Message> messages) {
    return messages.stream().map(Message::key).toList();
  }

  private void refuses(AcceptanceRefusal refusal, List<Message> seen) {
    assertThatThrownBy(() -> accept(seen))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(refusal));
  }

  @Test
  void rowsCountAsTheyAreFromNowOnAndAreToldAsAccepted() throws Exception {
    OpeningTest.sql(file, "update goal set weight = weight + 1");
    OpeningTest.sql(
        file,
        "insert into intake_memory values ('D01', '表', 1, '读法', '王工', timestamp with time zone"
            + " '2021-07-05 09:02:03+08:00')");
    var before = Files.readAllBytes(file);
    var seen = Examination.of(file).findings();
    assertThat(keys(seen)).containsExactlyInAnyOrder(Damage.ROWS_DIFFER, Damage.ROWS_UNKNOWN);

    assertThat(accept(seen)).hasBinaryContent(before);

    var after = Examination.of(file);
    assertThat(after.findings()).isEmpty();
    var told = after.remarks().stream().filter(one -> one.key() == Remark.ACCEPTED).toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().values()).contains("李科", "2021-07-05 09:02", REASON);
    assertThat((List<?>) told.getFirst().values().getLast()).hasSize(2);
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).isEmpty();
      assertThat(workbook.cautions()).isEmpty();
      Given.keep(workbook, books -> {});
    }
    assertThat(Examination.of(file).findings()).isEmpty();
    assertThat(keys(Examination.of(file).remarks())).contains(Remark.ACCEPTED);
    OpeningTest.sql(file, "update goal set weight = weight + 1");
    assertThat(keys(Examination.of(file).findings())).containsExactly(Damage.ROWS_DIFFER);
  }

  @Test
  void aBrokenChainIsToldForEverThoughTheWorkbookCanBeUsed() throws Exception {
    OpeningTest.sql(file, "update trace set actor = '某人' where seq = 2");
    var seen = Examination.of(file).findings();
    assertThat(keys(seen)).containsExactly(Damage.ENTRY_ALTERED);

    accept(seen);

    assertThat(keys(Examination.of(file).findings())).containsExactly(Damage.ENTRY_ALTERED);
    assertThat(keys(Examination.of(file).remarks())).contains(Remark.ACCEPTED);
    Files.delete(folder.resolve("city.journal"));
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).isEmpty();
    }
    OpeningTest.sql(file, "update trace set actor = '某人' where seq = 1");
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).isPresent();
    }
  }

  @Test
  void onlyWhatWasSeenIsAccepted() throws Exception {
    refuses(AcceptanceRefusal.NOTHING_FOUND, List.of());
    OpeningTest.sql(file, "update goal set weight = weight + 1");
    var seen = Examination.of(file).findings();
    OpeningTest.sql(file, "update department set name = '另一个单位'");

    refuses(AcceptanceRefusal.FOUND_OTHERWISE, seen);
    assertThat(Examination.of(file).findings()).hasSize(2);
  }

  @Test
  void aTableThatLacksARuleIsNotAccepted() throws Exception {
    OpeningTest.sql(file, "alter table goal drop constraint goal_category");
    var seen = Examination.of(file).findings();
    assertThat(keys(seen)).containsExactly(Damage.RULE_MISSING);

    refuses(AcceptanceRefusal.NOT_ACCEPTABLE, seen);
  }
}
