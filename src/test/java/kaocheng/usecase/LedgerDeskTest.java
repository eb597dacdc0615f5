package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import kaocheng.model.LedgerItem;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks are listed by how they stand to their time, struck off, reopened and taken off. */
class LedgerDeskTest {
  private static final LocalDate DAY = LocalDate.of(2021, 8, 1);

  @TempDir Path folder;
  private City city = null;

  @BeforeEach
  void openCity() throws IOException {
    city = new City(folder);
  }

  @AfterEach
  void closeCity() {
    city.close();
  }

  private static List<String> reasons(Edited edited) {
    return edited.faults().stream()
        .map(fault -> fault.heading() + " " + fault.reason().key().name())
        .toList();
  }

  @Test
  void tasksAreStruckOffReopenedAndTakenOff() {
    item("T1", "2021-06-30");
    item("T2", "2021-12-31");
    item("T3", "2021-08-20");
    var ledger = new LedgerDesk(city.desk());
    var list = new LedgerList(city.desk());
    assertThat(list.look(2021, EnumSet.of(Timeliness.OVERDUE), DAY))
        .extracting(line -> line.item().number())
        .containsExactly("T1");
    assertThat(list.look(2021, EnumSet.of(Timeliness.LAGGING), DAY))
        .extracting(line -> line.item().number())
        .containsExactly("T3");

    assertThatThrownBy(() -> ledger.strikeOff(List.of(named("T1")), DAY.toString(), " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("EVIDENCE_MISSING");
    ledger.strikeOff(List.of(named("T1")), DAY.toString(), "验收单 3 号");
    assertThat(state("T1")).isEqualTo(new LedgerItem.State.Closed(DAY));
    ledger.takeOff(named("T2"), DAY.toString(), "政办〔2021〕8号");
    assertThat(state("T2")).isEqualTo(new LedgerItem.State.Withdrawn(DAY, "政办〔2021〕8号"));
    assertThat(reasons(ledger.takeOff(named("T3"), DAY.toString(), "")))
        .containsExactly("批准文号 NO_APPROVAL");
    var count = list.counts(2021, DAY).getFirst();
    assertThat(count.lead().code()).isEqualTo("A");
    assertThat(count.all()).isEqualTo(3);
    assertThat(count.of(Timeliness.LATE)).isOne();
    assertThat(count.of(Timeliness.WITHDRAWN)).isOne();

    ledger.reopen(named("T1"));
    assertThat(state("T1")).isEqualTo(new LedgerItem.State.Open());
    new UndoEdits(city.desk()).undo();
    assertThat(state("T1")).isEqualTo(new LedgerItem.State.Closed(DAY));
  }

  @Test
  void severalTasksAreStruckOffAsOneStepOrNoneOfThem() {
    item("T1", "2021-06-30");
    item("T2", "2021-12-31");
    var ledger = new LedgerDesk(city.desk());
    var both = List.of(named("T1"), named("T2"));

    var edited = ledger.strikeOff(both, DAY.toString(), "验收单");
    assertThat(edited.counts().changed()).isEqualTo(2);
    assertThat(state("T2")).isEqualTo(new LedgerItem.State.Closed(DAY));
    new UndoEdits(city.desk()).undo();
    assertThat(state("T1")).isEqualTo(new LedgerItem.State.Open());
    assertThat(state("T2")).isEqualTo(new LedgerItem.State.Open());

    var late = new EditEntries(city.desk());
    late.put(
        new Registers(city.desk()).open(named("T2")).with("listed", "2021-09-01"),
        ImportMode.WHOLE_FILES);
    var refused = ledger.strikeOff(both, DAY.toString(), "验收单");
    assertThat(refused.faults()).extracting(EditFault::heading).containsExactly("完成日");
    assertThat(refused.faults()).extracting(EditFault::place).containsExactly(2L);
    assertThat(state("T1")).isEqualTo(new LedgerItem.State.Open());
  }

  @Test
  void onADayATaskStandsAsItStoodThen() {
    item("T1", "2021-06-30");
    item("T2", "2021-08-20");
    var ledger = new LedgerDesk(city.desk());
    ledger.strikeOff(List.of(named("T1")), "2021-09-01", "验收单");
    ledger.takeOff(named("T2"), "2021-09-02", "政办〔2021〕8号");
    var list = new LedgerList(city.desk());

    assertThat(list.look(2021, EnumSet.allOf(Timeliness.class), DAY))
        .extracting(LedgerList.Line::timeliness)
        .containsExactly(Timeliness.OVERDUE, Timeliness.LAGGING);
    assertThat(list.look(2021, EnumSet.allOf(Timeliness.class), LocalDate.of(2021, 9, 30)))
        .extracting(LedgerList.Line::timeliness)
        .containsExactly(Timeliness.LATE, Timeliness.WITHDRAWN);
    assertThat(list.look(2021, EnumSet.allOf(Timeliness.class), DAY))
        .extracting(LedgerList.Line::isDueSoon)
        .containsExactly(false, true);
  }

  private void item(String number, String due) {
    var draft = named(number).with("name", "任务" + number).with("due", due).with("state", "未销号");
    assertThat(reasons(new EditEntries(city.desk()).put(draft, ImportMode.WHOLE_FILES))).isEmpty();
  }

  private static Draft named(String number) {
    return Draft.blank(EntrySort.LEDGER_ITEM, 2021)
        .with("department", "A")
        .with("indicator", "1.6")
        .with("item", number);
  }

  private LedgerItem.State state(String number) {
    return city.dossier().ledger().stream()
        .filter(item -> item.number().equals(number))
        .findFirst()
        .orElseThrow()
        .state();
  }
}
