package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.figures.FigureRow;
import org.junit.jupiter.api.Test;

/** Quarterly data are typed, corrected, pasted, marked, taken back and undone in the grid. */
class TypingFiguresTest extends InTheSampleCity {
  private static final int VALUE = 5;

  private void inTheGridOf(String department, Steps steps) throws Exception {
    visit(
        "figures",
        () -> {
          choose(department);
          steps.run();
        });
  }

  private void choose(String code) {
    chooseDepartment("#figures-department", code);
    window.await(
        "the rows of " + code,
        () ->
            !table().getItems().isEmpty()
                && table().getItems().getFirst().indicator().key().department().equals(code));
  }

  @SuppressWarnings("unchecked")
  private TableView<FigureRow> table() {
    return (TableView<FigureRow>) window.find("#figures", TableView.class);
  }

  private int at(String number) {
    var items = table().getItems();
    return IntStream.range(0, items.size())
        .filter(index -> items.get(index).number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private FigureRow row(String number) {
    return table().getItems().get(at(number));
  }

  private void goTo(String number) {
    var table = table();
    var at = at(number);
    window
        .robot()
        .interact(
            () -> {
              table.requestFocus();
              table.getSelectionModel().clearAndSelect(at, table.getColumns().get(VALUE));
              table.scrollTo(at);
            });
    window.settle();
  }

  private void type(String number, String text) {
    goTo(number);
    window.robot().write(text);
    window.robot().push(KeyCode.ENTER);
    window.settle();
  }

  private void awaitMoved(String part) {
    window.awaitText("#moved", part);
  }

  @Test
  void aFigureIsTypedMovesTheScoreAndIsUndone() throws Exception {
    inTheGridOf(
        "D03",
        () -> {
          assertThat(row("2.1").value()).startsWith("80/84 = 95.24%");
          assertThat(window.find("#undo", Button.class).isDisabled()).isTrue();
          goTo("2.1");
          window.robot().write("70/84");
          window.await("how it reads", () -> window.text("#figure-hint").contains("83.33%"));
          Snapshot.write(window.scene(), "figures-typing");
          window.robot().push(KeyCode.ENTER);
          awaitMoved("2.1 得分");
          assertThat(window.text("#moved")).contains("总分");
          assertThat(row("2.1").value()).startsWith("70/84 = 83.33%");
          assertThat(row("2.1").cell().versions()).isEqualTo(2);
          assertThat(row("2.1").source()).contains("测试员");
          assertThat(table().getFocusModel().getFocusedIndex()).isEqualTo(at("2.2"));
          window.await("undo", () -> !window.find("#undo", Button.class).isDisabled());
          assertThat(window.find("#undo", Button.class).getAccessibleText())
              .contains("D03 2.1")
              .contains("Ctrl+Z");
          goTo("2.1");
          window.await("#versions");
          Snapshot.write(window.scene(), "figures-moved");
          window.robot().push(KeyCode.CONTROL, KeyCode.Z);
          window.await("the old figure", () -> row("2.1").value().startsWith("80/84"));
          awaitMoved("2.1 得分");
          window.await("redo", () -> !window.find("#redo", Button.class).isDisabled());
          window.robot().push(KeyCode.CONTROL, KeyCode.Y);
          window.await("the new figure", () -> row("2.1").value().startsWith("70/84"));
        });
  }

  @Test
  void aFaultyTextStaysInTheEditorWithTheReason() throws Exception {
    inTheGridOf(
        "D03",
        () -> {
          type("2.3", "abc");
          window.await("the reason", () -> !window.text("#figure-hint").isEmpty());
          Snapshot.write(window.scene(), "figures-faulty");
          assertThat(window.find("#figure-editor", TextField.class).getText()).isEqualTo("abc");
          assertThat(window.find("#figure-editor", TextField.class).isFocused()).isTrue();
          assertThat(row("2.3").value()).startsWith("11");
          assertThat(row("2.3").cell().versions()).isOne();
          window.robot().push(KeyCode.ESCAPE);
          window.await("nothing left over", () -> row("2.3").untaken() == null);
          type("2.3", "12");
          awaitMoved("2.3 得分");
          assertThat(row("2.3").value()).isEqualTo("12 户");
        });
  }

  @Test
  void ofABlockWithOneFaultTheGoodCellsAreTaken() throws Exception {
    inTheGridOf(
        "D03",
        () -> {
          goTo("2.1");
          clipboard("81/84\n120/126\nabc\n");
          window.robot().push(KeyCode.CONTROL, KeyCode.V);
          window.await("#paste-verdict");
          assertThat(window.rows("#paste-cells")).isEqualTo(3);
          assertThat(window.text("#paste-verdict")).contains("3 格里有 1 格");
          Snapshot.write(window.scene(), "figures-paste");
          window.click("#paste-good");
          window.await("the good cells", () -> row("2.1").value().startsWith("81/84"));
          assertThat(row("2.2").value()).startsWith("120");
          assertThat(row("2.3").value()).startsWith("11");

          goTo("2.1");
          clipboard("82/84\n121/126\n");
          window.robot().push(KeyCode.CONTROL, KeyCode.V);
          window.await("a faultless block", () -> row("2.2").value().startsWith("121"));
          goTo("2.1");
          window.robot().push(KeyCode.CONTROL, KeyCode.C);
          window.settle();
          var copied = new String[1];
          window.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
          assertThat(copied[0]).isEqualTo("82/84");
        });
  }

  private void clipboard(String text) {
    window
        .robot()
        .interact(
            () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  @Test
  void everyStateIsSaidByKeys() throws Exception {
    inTheGridOf(
        "D03",
        () -> {
          goTo("4.2");
          window.robot().push(KeyCode.CONTROL, KeyCode.U);
          window.await("not reported", () -> row("4.2").mark() == Mark.MISSING);
          goTo("4.2");
          window.robot().push(KeyCode.CONTROL, KeyCode.I);
          window.await("#reason");
          assertThat(window.find("#reason-given", Button.class).isDisabled()).isTrue();
          window.robot().write("moved");
          Snapshot.write(window.scene(), "figures-reason");
          window.robot().push(KeyCode.ENTER);
          window.await("not applicable", () -> row("4.2").mark() == Mark.NOT_APPLICABLE);
          assertThat(row("4.2").state()).isEqualTo("不适用：moved");
          goTo("4.2");
          window.robot().push(KeyCode.DELETE);
          window.click("#reason");
          window.robot().write("wrong");
          window.click("#reason-given");
          window.await("nothing said", () -> row("4.2").value().isEmpty());
          assertThat(row("4.2").cell().versions()).isEqualTo(4);
          goTo("4.2");
          window.robot().push(KeyCode.CONTROL, KeyCode.D);
          window.await("refused", () -> !window.text("#moved").isEmpty());
          window.click("#only-missing");
          window.await("only the missing", () -> table().getItems().size() < 12);
          assertThat(table().getItems()).allMatch(FigureRow::isMissing);
          Snapshot.write(window.scene(), "figures-missing");
        });
  }
}
