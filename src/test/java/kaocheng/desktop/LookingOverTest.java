package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.figures.FigureRow;
import kaocheng.desktop.overview.ChangeRow;
import kaocheng.model.Department;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview leads to what is missing, and tells what changed since the last look. */
class LookingOverTest {
  @TempDir Path folder;

  @Test
  void whatIsMissingLeadsToItsCells() throws Exception {
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      var missing = window.find("#missing", MenuButton.class);
      assertThat(missing.getText()).startsWith("未报");
      var first = missing.getItems().getFirst();
      window.robot().interact(first::fire);
      window.await("#figures");
      window.await(
          "only what is missing", () -> figures(window).stream().anyMatch(FigureRow::isMissing));
      assertThat(figures(window)).allMatch(FigureRow::isMissing);
      assertThat(window.find("#only-missing", CheckBox.class).isSelected()).isTrue();
      var department = (Department) window.find("#figures-department", ComboBox.class).getValue();
      assertThat(first.getText()).startsWith(department.code());
      Snapshot.write(window.scene(), "missing-figures");
    }
  }

  @SuppressWarnings("unchecked")
  private static List<FigureRow> figures(TestWindow window) {
    return ((TableView<FigureRow>) window.find("#figures", TableView.class)).getItems();
  }

  @SuppressWarnings("unchecked")
  private static List<ChangeRow> changes(TestWindow window) {
    return ((TableView<ChangeRow>) window.find("#changes", TableView.class)).getItems();
  }

  @Test
  void whatChangedSinceTheLastLookIsTold() throws Exception {
    var preferences = Preferences.forgetful();
    var workbook = SampleBook.copyInto(folder);
    try (var window = new TestWindow(folder, preferences)) {
      window.open(workbook);
      window.click("#show-changes");
      window.await("all that ever happened", () -> changes(window).size() > 20);
      assertThat(changes(window))
          .anyMatch(row -> row.what().equals("导入季度数据") && row.who().equals("测试员"));
    }
    preferences.put("last.workbook", "");
    try (var window = new TestWindow(folder, preferences)) {
      window.open(workbook);
      window.click("#show-changes");
      window.await("nothing new", () -> changes(window).isEmpty());
      window.click("#go-figures");
      window.await("figures", () -> !figures(window).isEmpty());
      window.robot().clickOn("#figures");
      window.robot().push(KeyCode.CONTROL, KeyCode.HOME);
      window.robot().write("90/100");
      window.robot().push(KeyCode.ENTER);
      window.await("#moved");
      window.click("#go-overview");
      window.click("#show-changes");
      window.await("the change", () -> changes(window).size() == 1);
      Snapshot.write(window.scene(), "changes");
      var change = changes(window).getFirst();
      assertThat(change.what()).isEqualTo("手工录入或修改");
      assertThat(change.change()).endsWith("→ 90/100");
      goToTheFirst(window);
      window.await("#figures");
    }
  }

  private static void goToTheFirst(TestWindow window) {
    var table = window.find("#changes", TableView.class);
    window
        .robot()
        .interact(
            () -> {
              table.requestFocus();
              table.getSelectionModel().select(0);
            });
    window.robot().push(KeyCode.ENTER);
  }
}
