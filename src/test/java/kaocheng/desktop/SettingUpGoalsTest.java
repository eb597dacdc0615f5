package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.goals.GoalRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Departments, goals and indicators are set up from nothing, changed, withdrawn and undone. */
class SettingUpGoalsTest {
  @TempDir Path folder;
  private TestWindow window = null;

  private interface Steps {
    void run() throws Exception;
  }

  private void inTheSampleCity(Steps steps) throws Exception {
    try (var opened = new TestWindow(folder, Preferences.forgetful())) {
      window = opened;
      window.open(SampleBook.copyInto(folder));
      window.click("#go-goals");
      window.await("the tree", () -> !tree().getRoot().getChildren().isEmpty());
      steps.run();
    }
  }

  @SuppressWarnings("unchecked")
  private TreeTableView<GoalRow> tree() {
    return (TreeTableView<GoalRow>) window.find("#goals-tree", TreeTableView.class);
  }

  private static TreeItem<GoalRow> find(TreeItem<GoalRow> from, String label) {
    if (from.getValue() != null && from.getValue().label().startsWith(label)) {
      return from;
    }
    return from.getChildren().stream()
        .map(child -> find(child, label))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  private void choose(String department, String label) {
    var of = find(tree().getRoot(), department);
    var item = label.isEmpty() ? of : find(of, label);
    window
        .robot()
        .interact(
            () -> {
              for (var above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
              }
              tree().getSelectionModel().select(item);
              tree().requestFocus();
            });
    window.settle();
    window.await("the form of " + label, () -> window.text("#entry-title").contains(label.strip()));
  }

  /** Types into a field as a user does, with an input method where it is Chinese. */
  private void type(String field, String text) {
    var input = window.find("#field-" + field, TextInputControl.class);
    window
        .robot()
        .interact(
            () -> {
              input.requestFocus();
              input.setText(text);
              input.end();
            });
    window.settle();
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  private String text(String field) {
    return window.find("#field-" + field, TextInputControl.class).getText();
  }

  private void awaitTold(String part) {
    window.await(
        part + " in: " + window.text("#goals-told"),
        () -> window.text("#goals-told").contains(part));
  }

  @SuppressWarnings("unchecked")
  private void pick(String field, String word) {
    var box = (ComboBox<String>) window.find("#field-" + field, ComboBox.class);
    window.robot().interact(() -> box.setValue(word));
    window.settle();
  }

  private void press(String query) {
    var button = window.find(query, Button.class);
    window.robot().interact(button::fire);
    window.settle();
  }

  @Test
  void aYearIsSetUpByHandFromAnEmptyWorkbook() throws Exception {
    try (var opened = new TestWindow(folder, Preferences.forgetful())) {
      window = opened;
      window.answer(folder.resolve("新年度.mv.db"));
      window.click("#make-workbook");
      window.click("#go-goals");
      Snapshot.write(window.scene(), "goals-empty");
      window.click("#first-department");
      type("year", "2026");
      type("department", "D01");
      press("#create");
      window.await("#fault-name");
      Snapshot.write(window.scene(), "goals-first-faulty");
      type("name", "市发展改革委");
      type("group", "市直部门");
      window.click("#create");
      awaitTold("2026");
      window.await("the department", () -> find(tree().getRoot(), "D01") != null);
      window.await("the year", () -> window.text("#entry-title").contains("市发展改革委"));

      makeAGoal();
      makeAnIndicator();
      window.click("#go-figures");
      window.await("#figures");
      window.await("its row", () -> window.rows("#figures") == 1);
    }
  }

  private void makeAGoal() {
    window.click("#new-goal");
    assertThat(text("goal")).isEqualTo("1");
    type("title", "重大项目");
    type("wording", "全年开工重大项目不少于 100 个。");
    type("weight", "100");
    window.click("#create");
    window.await("the goal", () -> find(tree().getRoot(), "1 重大项目") != null);
    window.await("its form", () -> window.text("#entry-title").contains("重大项目"));
    assertThat(tree().isFocused()).isTrue();
  }

  private void makeAnIndicator() throws Exception {
    window.click("#new-indicator");
    assertThat(text("indicator")).isEqualTo("1.1");
    type("name", "开工项目数");
    type("unit", "个");
    type("weight", "100");
    type("target", "不少于 100 个");
    type("method", "按完成率得分，封顶 100%");
    pick("entry", "累计");
    window.click("#create");
    window.await("the indicator", () -> find(tree().getRoot(), "1.1 开工项目数") != null);
    window.await("its form", () -> window.text("#entry-title").contains("开工项目数"));
    assertThat(find(tree().getRoot(), "1 重大项目").getValue().weights().trouble()).isEmpty();
    Snapshot.write(window.scene(), "goals-first");
  }

  @Test
  void aTargetIsChangedByLeavingItsFieldAndUndone() throws Exception {
    inTheSampleCity(
        () -> {
          choose("D03", "2.1");
          var before = text("target");
          type("target", "不低于 99%");
          press(KeyCode.TAB);
          awaitTold("D03 总分");
          assertThat(text("target")).isEqualTo("不低于 99%");
          window.await("undo", () -> !window.find("#undo", Button.class).isDisabled());
          press(KeyCode.CONTROL, KeyCode.Z);
          window.await("the old target", () -> text("target").equals(before));
          press(KeyCode.CONTROL, KeyCode.Y);
          window.await("the new target", () -> text("target").equals("不低于 99%"));
        });
  }

  @Test
  void aTargetIsChangedInTheLanguageOfTheWindow() throws Exception {
    inTheSampleCity(
        () -> {
          window.click("#language");
          window.await("the tree", () -> !tree().getRoot().getChildren().isEmpty());
          choose("D03", "2.1");
          assertThat(text("target")).isEqualTo("more than 96%");
          type("target", "at least  97%");
          press(KeyCode.ENTER);
          awaitTold("Written");
          assertThat(text("target")).isEqualTo("at least 97%");
          window.click("#language");
          window.await("the tree", () -> !tree().getRoot().getChildren().isEmpty());
          choose("D03", "2.1");
          assertThat(text("target")).isEqualTo("不低于 97%");
        });
  }

  @Test
  void aSentenceThatSaysNothingIsMarkedAndNotWritten() throws Exception {
    inTheSampleCity(
        () -> {
          choose("D03", "2.1");
          var before = text("target");
          type("target", "不低于 九成");
          window.await("the place", () -> window.text("#reading-target").contains("第"));
          var suggestions = window.find("#suggestions-target", VBox.class);
          assertThat(suggestions.getChildren()).hasSizeGreaterThan(1);
          Snapshot.write(window.scene(), "goals-trouble");
          press(KeyCode.TAB);
          awaitTold("没有写入");
          choose("D03", "2.2");
          choose("D03", "2.1");
          assertThat(text("target")).isEqualTo("不低于 九成");
          press("#give-up");
          window.await("the old target", () -> text("target").equals(before));
        });
  }

  @Test
  void aSuggestionIsTakenByArrowAndEnter() throws Exception {
    inTheSampleCity(
        () -> {
          choose("D03", "2.1");
          type("method", "达标");
          var suggestions = window.find("#suggestions-method", VBox.class);
          window.await("suggestions", () -> suggestions.getChildren().size() > 1);
          press(KeyCode.DOWN);
          press(KeyCode.ENTER);
          window.await("a sentence", () -> text("method").length() > 4);
          assertThat(window.find("#field-method", TextArea.class).isFocused()).isTrue();
          window.await("read", () -> window.text("#reading-method").contains("读"));
        });
  }

  @Test
  void theRuleIsTriedOnFigures() throws Exception {
    inTheSampleCity(
        () -> {
          choose("D03", "2.1");
          window.await("#field-try-NUMERATOR");
          type("try-NUMERATOR", "70");
          type("try-DENOMINATOR", "100");
          window.await("#trial-verdict");
          assertThat(window.text("#trial-verdict")).contains("未达标");
          assertThat(window.text("#trial-score")).contains("满分");
          Snapshot.write(window.scene(), "goals-trial");
          type("try-NUMERATOR", "100");
          window.await("met", () -> window.text("#trial-verdict").equals("达标"));
        });
  }

  @Test
  void aGoalIsWithdrawnWithItsIndicatorsAndBroughtBack() throws Exception {
    inTheSampleCity(
        () -> {
          choose("D03", "2 ");
          press("#withdraw");
          window.await("#withdraw-now");
          assertThat(window.find("#withdraw-now", Button.class).getText()).contains("项指标");
          assertThat(window.find("#withdraw-now", Button.class).isDisabled()).isTrue();
          window.find("#withdraw-reason", TextField.class);
          window.robot().write("merged");
          Snapshot.write(window.scene(), "goals-withdraw");
          press("#withdraw-now");
          window.await("gone", () -> find(find(tree().getRoot(), "D03"), "2 ") == null);
          awaitTold("已写入");
          window.await("undo", () -> !window.find("#undo", Button.class).isDisabled());
          press("#undo");
          window.await("back", () -> find(find(tree().getRoot(), "D03"), "2.1") != null);
        });
  }

  @Test
  void theTreeIsNarrowedByWords() throws Exception {
    inTheSampleCity(
        () -> {
          var all = tree().getRoot().getChildren().size();
          var filter = window.find("#goals-filter", TextField.class);
          window.robot().interact(() -> filter.setText("D03"));
          window.settle();
          assertThat(tree().getRoot().getChildren()).hasSize(1);
          window.robot().interact(() -> filter.setText(""));
          window.settle();
          assertThat(tree().getRoot().getChildren()).hasSize(all);
        });
  }

  @Test
  void aNewYearIsOpenedBesideTheOld() throws Exception {
    inTheSampleCity(
        () -> {
          press("#new-department");
          type("year", "2022");
          type("department", "D01");
          type("name", "市甲局");
          type("group", "序列");
          press("#create");
          window.await("the new year", () -> tree().getRoot().getChildren().size() == 1);
          assertThat(window.find("#year", ComboBox.class).getValue()).isEqualTo(2022);
        });
  }
}
