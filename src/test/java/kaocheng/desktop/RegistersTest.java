package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.registers.RegisterLine;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;

/** Entries of registers, ballots, marks and honours are written, refused, changed and undone. */
class RegistersTest extends InTheSampleCity {
  private String register = "baselines";

  private void in(String wanted, Steps steps) throws Exception {
    visit(
        "registers",
        () -> {
          window.await("entries", () -> !table().getItems().isEmpty());
          change(wanted);
          steps.run();
        });
  }

  private void change(String wanted) {
    window.click("#tab-" + wanted.toLowerCase(Locale.ROOT));
    register = wanted;
    window.await("#register-" + wanted);
  }

  @SuppressWarnings("unchecked")
  private TableView<RegisterLine> table() {
    return (TableView<RegisterLine>) window.find("#register-" + register, TableView.class);
  }

  private RegisterLine line(String name) {
    return table().getItems().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String name) {
    var table = table();
    var items = table.getItems();
    var at =
        IntStream.range(0, items.size())
            .filter(index -> items.get(index).name().equals(name))
            .findFirst()
            .orElseThrow();
    window
        .robot()
        .interact(
            () -> {
              table.requestFocus();
              table.getSelectionModel().clearAndSelect(at);
              table.scrollTo(at);
            });
    window.settle();
  }

  private void write(String field, String text) {
    window.write("#" + field, text);
  }

  @SuppressWarnings("unchecked")
  private void pick(String field, String text) {
    var box = (ComboBox<String>) window.find("#" + field, ComboBox.class);
    assertThat(box.getItems()).contains(text);
    window.robot().interact(() -> box.setValue(text));
    window.settle();
  }

  private void awaitTold(String part) {
    window.awaitText("#register-told", part);
  }

  /** All of a bonus but the papers. */
  private void fillInABonus() {
    window.click("#add");
    pick("field-department", "D01");
    window.await(
        "the scopes", () -> window.find("#field-scope", ComboBox.class).getItems().size() > 3);
    write("field-number", "1");
    pick("field-scope", "单位");
    pick("field-kind", "加分");
    write("field-points", "0.5");
    write("field-event", "获评先进");
    write("field-reason", "国家部委表彰");
  }

  private void withdraw(String name) {
    choose(name);
    window.robot().push(KeyCode.DELETE);
    write("field-reason", "重复");
    write("field-document", "示办〔2021〕30号");
    write("field-proposer", "督查室");
    write("field-approver", "考核办");
    window.click("#form-write");
  }

  @Test
  void anAdjustmentWithItsPapersMovesTheTotalAndIsUndone() throws Exception {
    in(
        "adjustments",
        () -> {
          var many = table().getItems().size();
          fillInABonus();
          window.click("#form-write");
          assertThat(window.text("#fault-document")).isEqualTo("请填写");
          write("field-document", "示办〔2021〕20号");
          write("field-proposer", "督查室");
          write("field-approver", "督查室");
          write("field-date", "2021-11-05");
          window.click("#form-write");
          window.await("the reason", () -> window.text("#fault-approver").contains("提出人"));
          Snapshot.write(window.scene(), "registers-refused");
          assertThat(table().getItems()).hasSize(many);
          write("field-approver", "考核办");
          window.await("a preview", () -> window.text("#form-told").contains("D01 总分"));
          Snapshot.write(window.scene(), "registers-preview");
          window.click("#form-write");
          awaitTold("D01 总分");
          assertThat(line("D01 1").text("document")).isEqualTo("示办〔2021〕20号");
          assertThat(line("D01 1").source()).contains("测试员");
          Snapshot.write(window.scene(), "registers-adjusted");
          window.robot().push(KeyCode.CONTROL, KeyCode.Z);
          window.await("undone", () -> table().getItems().size() == many);
          awaitTold("D01 总分");
          window.robot().push(KeyCode.CONTROL, KeyCode.Y);
          window.await("redone", () -> table().getItems().size() == many + 1);
          withdraw("D01 1");
          window.await("withdrawn", () -> table().getItems().size() == many);
        });
  }

  @Test
  void ballotsAreWrittenAsAWholeAndMoveTheScore() throws Exception {
    in(
        "surveys",
        () -> {
          choose("D11 4.2 Q4");
          assertThat(line("D11 4.2 Q4").text(RegisterLine.CONTENT)).contains("市民 优");
          Snapshot.write(window.scene(), "registers-surveys");
          window.robot().push(KeyCode.F2);
          window.await("#row-1-ballots");
          write("row-1-ballots", "x");
          window.click("#form-write");
          window.await("the reason", () -> !window.text("#fault-ballots").isEmpty());
          Snapshot.write(window.scene(), "registers-ballots");
          write("row-1-ballots", "10");
          window.await("a preview", () -> window.text("#form-told").contains("D11 4.2 得分"));
          window.click("#form-write");
          awaitTold("D11 4.2 得分");
          assertThat(line("D11 4.2 Q4").text(RegisterLine.CONTENT)).contains("优 10");
          assertThat(line("D11 4.2 Q4").text("version")).isEqualTo("2");
          window.robot().push(KeyCode.CONTROL, KeyCode.Z);
          window.await(
              "the old ballots",
              () -> !line("D11 4.2 Q4").text(RegisterLine.CONTENT).contains("优 10"));
          window.click("#add");
          pick("field-department", "D11");
          pick("field-indicator", "4.2");
          window.await("#row-12-ballots");
          pick("field-quarter", "3");
          Snapshot.write(window.scene(), "registers-new-ballots");
          for (var row = 1; row <= 12; row++) {
            write("row-" + row + "-ballots", Integer.toString(row));
          }
          window.click("#form-write");
          window.await(
              "the new survey",
              () -> table().getItems().stream().anyMatch(one -> one.name().equals("D11 4.2 Q3")));
        });
  }

  @Test
  void marksAndHonoursAreWrittenAndTakenBack() throws Exception {
    in(
        "panels",
        () -> {
          choose("D11 4.4 Q4");
          window.robot().push(KeyCode.ENTER);
          window.await("#row-6-mark");
          assertThat(window.find("#row-1-judge", TextInputControl.class).getText())
              .isEqualTo("专家一");
          write("row-5-mark", "101");
          window.click("#form-write");
          window.await("the reason", () -> !window.text("#fault-mark").isEmpty());
          Snapshot.write(window.scene(), "registers-panel");
          write("row-5-mark", "95");
          window.click("#form-write");
          awaitTold("D11 4.4 得分");
          change("honours");
          var many = table().getItems().size();
          choose("D13 4.1 Q4");
          window.robot().push(KeyCode.F2);
          window.click("#add-row");
          pick("row-2-level", "省级");
          write("row-2-event", "先进集体");
          write("row-2-document", "鲁发〔2021〕1号");
          write("row-2-date", "2021-12-01");
          Snapshot.write(window.scene(), "registers-honours");
          window.click("#form-write");
          window.await(
              "the honour",
              () -> line("D13 4.1 Q4").text(RegisterLine.CONTENT).contains("省级 先进集体"));
          choose("D13 4.1 Q4");
          window.robot().push(KeyCode.DELETE);
          write("field-reason", "文号有误");
          window.click("#form-write");
          window.await("taken back", () -> table().getItems().size() == many - 1);
        });
  }

  @Test
  void definitionsOfLastYearAndOfOthersAreEntered() throws Exception {
    in(
        "baselines",
        () -> {
          var first = table().getItems().getFirst();
          choose(first.name());
          window.robot().push(KeyCode.F2);
          write("field-value", "abc");
          window.click("#form-write");
          window.await("the reason", () -> !window.text("#fault-value").isEmpty());
          Snapshot.write(window.scene(), "registers-baseline");
          window.robot().push(KeyCode.ESCAPE);
          change("references");
          window.click("#add");
          pick("field-department", "D11");
          pick("field-indicator", "1.1");
          pick("field-reference", "各项贷款平均增速");
          pick("field-quarter", "2");
          write("field-value", "99%");
          window.click("#form-write");
          awaitTold("写入");
          assertThat(line("D11 1.1 各项贷款平均增速 2").text("value")).isEqualTo("99%");
          change("benchmarks");
          Snapshot.write(window.scene(), "registers-benchmarks");
          window.click("#register-search");
          window.robot().write("D01");
          window.await("what was searched", () -> table().getItems().size() == 2);
          window.robot().interact(() -> window.looks().languageProperty().set(Language.ENGLISH));
          window.await("#register-benchmarks");
          assertThat(table().getItems()).hasSizeGreaterThan(2);
        });
  }
}
