package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.ledger.Checklist;
import kaocheng.desktop.ledger.LedgerRow;
import kaocheng.desktop.scorecards.CardRow;
import org.junit.jupiter.api.Test;

/** Tasks of the ledger are found, struck off, changed, entered, withdrawn and put back. */
class LedgerTest extends InTheSampleCity {
  private void onTheLedger(Steps steps) throws Exception {
    visit(
        "ledger",
        () -> {
          window.await("tasks", () -> !table().getItems().isEmpty());
          steps.run();
        });
  }

  @SuppressWarnings("unchecked")
  private TableView<LedgerRow> table() {
    return (TableView<LedgerRow>) window.find("#ledger", TableView.class);
  }

  private LedgerRow row(String number) {
    return table().getItems().stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String... numbers) {
    var table = table();
    window
        .robot()
        .interact(
            () -> {
              table.requestFocus();
              table.getSelectionModel().clearSelection();
              IntStream.range(0, table.getItems().size())
                  .filter(at -> List.of(numbers).contains(table.getItems().get(at).number()))
                  .forEach(at -> table.getSelectionModel().select(at));
            });
    window.settle();
  }

  private void write(String field, String text) {
    window.write("#field-" + field, text);
  }

  private void awaitTold(String part) {
    window.awaitText("#ledger-told", part);
  }

  /** The score of a line of the scorecard of a department. */
  @SuppressWarnings("unchecked")
  private String score(String department, String number) {
    window.click("#go-scorecards");
    chooseDepartment("#department", department);
    var card = (TreeTableView<CardRow>) window.find("#scorecard", TreeTableView.class);
    TreeItem<CardRow> root = card.getRoot();
    return root.getValue().all().stream()
        .filter(row -> row.number().equals(number))
        .filter(row -> row.kind() == CardRow.Kind.INDICATOR)
        .map(row -> row.figures().score())
        .findFirst()
        .orElseThrow();
  }

  /** Picks a day of the month that is written there from the calendar. */
  private void pick(String field, String day) {
    var typed = window.find("#field-" + field, TextInputControl.class);
    window.robot().interact(typed::requestFocus);
    window.robot().push(KeyCode.ALT, KeyCode.DOWN);
    window.settle();
    DateCell cell =
        window
            .robot()
            .lookup(".day-cell")
            .match(
                (DateCell one) ->
                    one.getText().equals(day)
                        && !one.getStyleClass().contains("next-month")
                        && !one.getStyleClass().contains("previous-month"))
            .query();
    window.robot().clickOn(cell);
    window.settle();
  }

  @Test
  void aTaskIsStruckOffMovesTheScoreAndIsUndone() throws Exception {
    onTheLedger(
        () -> {
          assertThat(window.text("#ledger-summary")).contains("15/17").contains("2021-12-31");
          assertThat(row("1.1-8").state()).contains("当日到期");
          var before = score("D12", "1.1");
          window.click("#go-ledger");
          choose("1.1-8");
          Snapshot.write(window.scene(), "ledger-chosen");
          window.click("#strike-off");
          Snapshot.write(window.scene(), "ledger-strike-off");
          window.click("#form-write");
          assertThat(window.text("#fault-evidence")).isEqualTo("请填写");
          write("done", "2021-07-01");
          write("evidence", "验收单 8 号");
          window.click("#form-write");
          window.await("the reason", () -> window.text("#fault-done").contains("列入"));
          Snapshot.write(window.scene(), "ledger-refused");
          assertThat(row("1.1-8").isOpen()).isTrue();
          write("done", "2021年12月1日");
          pick("done", "30");
          assertThat(window.find("#field-done", TextInputControl.class).getText())
              .isEqualTo("2021-12-30");
          window.click("#form-write");
          awaitTold("D12 1.1 得分");
          assertThat(window.text("#ledger-told")).contains("D12 总分");
          assertThat(row("1.1-8").mark()).isEqualTo(Mark.MET);
          assertThat(row("1.1-8").evidence()).isEqualTo("验收单 8 号");
          assertThat(window.text("#ledger-summary")).contains("16/17");
          Snapshot.write(window.scene(), "ledger-struck-off");
          window.await("the new year", () -> window.text("#status").contains("就绪"));
          assertThat(score("D12", "1.1")).isNotEqualTo(before);
          window.click("#go-ledger");
          window.robot().push(KeyCode.CONTROL, KeyCode.Z);
          window.await("open again", () -> row("1.1-8").isOpen());
          window.await("the year as it was", () -> score("D12", "1.1").equals(before));
        });
  }

  @Test
  void severalTasksAreStruckOffAtOnceAndFiltersFindThem() throws Exception {
    onTheLedger(
        () -> {
          window.click("#filter-open");
          assertThat(table().getItems()).hasSize(2).allMatch(LedgerRow::isOpen);
          choose("1.1-8", "1.2-A11");
          window.click("#strike-off");
          assertThat(window.find("#form-write", Button.class).getText()).isEqualTo("销号 2 项");
          write("evidence", "年底验收纪要");
          window.click("#form-write");
          window.await("nothing open", () -> table().getItems().isEmpty());
          assertThat(window.text("#ledger-summary")).contains("17/17");
          Snapshot.write(window.scene(), "ledger-none-open");
          window.robot().interact(() -> table().requestFocus());
          window.robot().push(KeyCode.CONTROL, KeyCode.Z);
          window.await("both open again", () -> table().getItems().size() == 2);
          window.robot().push(KeyCode.CONTROL, KeyCode.Y);
          window.await("both struck off again", () -> table().getItems().isEmpty());
          window.click("#filter-withdrawn");
          assertThat(table().getItems()).hasSize(2);
          window.click("#filter-all");
          window.click("#ledger-search");
          window.robot().write("A1");
          window.await("what was searched", () -> table().getItems().size() == 2);
          window.robot().push(KeyCode.CONTROL, KeyCode.A);
          window.robot().push(KeyCode.DELETE);
          lists(2);
          assertThat(table().getItems()).allMatch(one -> one.number().startsWith("1.1-"));
          assertThat(window.text("#ledger-summary")).contains("7/7");
        });
  }

  @SuppressWarnings("unchecked")
  private void lists(int at) {
    var lists = (TableView<Checklist>) window.find("#checklists", TableView.class);
    window.robot().interact(() -> lists.getSelectionModel().select(at));
    window.settle();
  }

  private void withdraw() throws Exception {
    choose("1.1-9");
    window.click("#withdraw");
    write("reason", "与第 8 项重复");
    write("document", "示数〔2021〕41号");
    write("proposer", "甲");
    write("approver", "甲");
    Snapshot.write(window.scene(), "ledger-withdraw");
    window.click("#form-write");
    window.await("#banner");
    assertThat(window.find("#banner", Label.class).getText()).contains("批准人不能是提出人");
    write("approver", "乙");
    window.click("#form-write");
  }

  @Test
  void aTaskIsAddedChangedTakenOffAndWithdrawn() throws Exception {
    onTheLedger(
        () -> {
          lists(2);
          window.click("#add");
          Snapshot.write(window.scene(), "ledger-add");
          write("item", "9");
          write("name", "政务云扩容");
          write("due", "2021-12-31");
          window.await("a preview", () -> window.text("#form-told").contains("写入后"));
          Snapshot.write(window.scene(), "ledger-add-filled");
          window.click("#form-write");
          awaitTold("D12 1.1 得分");
          choose("1.1-9");
          window.robot().push(KeyCode.F2);
          write("name", "政务云扩容二期");
          write("due", "2021-13-31");
          window.click("#form-write");
          window.await("the reason", () -> !window.text("#fault-due").isEmpty());
          write("due", "2021-11-30");
          window.click("#form-write");
          window.await("the change", () -> row("1.1-9").state().equals("逾期 31 天"));
          choose("1.1-9");
          window.click("#take-off");
          write("approval", "示数〔2021〕40号");
          window.click("#form-write");
          window.await("taken off", () -> row("1.1-9").mark() == Mark.NOT_APPLICABLE);
          withdraw();
          window.await("withdrawn", () -> table().getItems().size() == 8);
        });
  }
}
