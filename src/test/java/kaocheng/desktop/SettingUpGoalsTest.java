package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Departments, goals and indicators are set up from nothing, changed, withdrawn and undone. */
class SettingUpGoalsTest extends InTheSampleCity {
  private GoalsHands hands = null;

  private void inTheSampleCity(Steps steps) throws Exception {
    visit(
        "goals",
        () -> {
          hands = new GoalsHands(window);
          window.await("the tree", () -> !hands.tree().getRoot().getChildren().isEmpty());
          steps.run();
        });
  }

  @Test
  void aYearIsSetUpByHandFromAnEmptyWorkbook() throws Exception {
    start(
        () -> {
          hands = new GoalsHands(window);
          window.answer(folder.resolve("新年度.mv.db"));
          window.click("#make-workbook");
          window.click("#go-goals");
          Snapshot.write(window.scene(), "goals-empty");
          window.click("#first-department");
          hands.type("year", "2026");
          hands.type("department", "D01");
          hands.press("#create");
          window.await("#fault-name");
          Snapshot.write(window.scene(), "goals-first-faulty");
          hands.type("name", "市发展改革委");
          hands.type("group", "市直部门");
          window.click("#create");
          hands.awaitTold("2026");
          window.await(
              "the department", () -> GoalsHands.find(hands.tree().getRoot(), "D01") != null);
          window.await("the year", () -> window.text("#entry-title").contains("市发展改革委"));

          makeAGoal();
          makeAnIndicator();
          window.click("#go-figures");
          window.await("#figures");
          window.await("its row", () -> window.rows("#figures") == 1);
        });
  }

  private void makeAGoal() {
    window.click("#new-goal");
    assertThat(hands.text("goal")).isEqualTo("1");
    hands.type("title", "重大项目");
    hands.type("wording", "全年开工重大项目不少于 100 个。");
    hands.type("weight", "100");
    window.click("#create");
    window.await("the goal", () -> GoalsHands.find(hands.tree().getRoot(), "1 重大项目") != null);
    window.await("its form", () -> window.text("#entry-title").contains("重大项目"));
    assertThat(hands.tree().isFocused()).isTrue();
  }

  private void makeAnIndicator() throws Exception {
    window.click("#new-indicator");
    assertThat(hands.text("indicator")).isEqualTo("1.1");
    hands.type("name", "开工项目数");
    hands.type("unit", "个");
    hands.type("weight", "100");
    hands.type("target", "不少于 100 个");
    hands.type("method", "按完成率得分，封顶 100%");
    hands.pick("entry", "累计");
    window.click("#create");
    window.await(
        "the indicator", () -> GoalsHands.find(hands.tree().getRoot(), "1.1 开工项目数") != null);
    window.await("its form", () -> window.text("#entry-title").contains("开工项目数"));
    assertThat(GoalsHands.find(hands.tree().getRoot(), "1 重大项目").getValue().weights().trouble())
        .isEmpty();
    Snapshot.write(window.scene(), "goals-first");
  }

  @Test
  void aTargetIsChangedByLeavingItsFieldAndUndone() throws Exception {
    inTheSampleCity(
        () -> {
          hands.choose("D03", "2.1");
          var before = hands.text("target");
          hands.type("target", "不低于 99%");
          hands.press(KeyCode.TAB);
          hands.awaitTold("D03 总分");
          assertThat(hands.text("target")).isEqualTo("不低于 99%");
          window.await("undo", () -> !window.find("#undo", Button.class).isDisabled());
          hands.press(KeyCode.CONTROL, KeyCode.Z);
          window.await("the old target", () -> hands.text("target").equals(before));
          hands.press(KeyCode.CONTROL, KeyCode.Y);
          window.await("the new target", () -> hands.text("target").equals("不低于 99%"));
        });
  }

  @Test
  void aTargetIsChangedInTheLanguageOfTheWindow() throws Exception {
    inTheSampleCity(
        () -> {
          window.click("#language");
          window.await("the tree", () -> !hands.tree().getRoot().getChildren().isEmpty());
          hands.choose("D03", "2.1");
          assertThat(hands.text("target")).isEqualTo("more than 96%");
          hands.type("target", "at least  97%");
          hands.press(KeyCode.ENTER);
          hands.awaitTold("Written");
          assertThat(hands.text("target")).isEqualTo("at least 97%");
          window.click("#language");
          window.await("the tree", () -> !hands.tree().getRoot().getChildren().isEmpty());
          hands.choose("D03", "2.1");
          assertThat(hands.text("target")).isEqualTo("不低于 97%");
        });
  }

  @Test
  void aSentenceThatSaysNothingIsMarkedAndNotWritten() throws Exception {
    inTheSampleCity(
        () -> {
          hands.choose("D03", "2.1");
          var before = hands.text("target");
          hands.type("target", "不低于 九成");
          window.await("the place", () -> window.text("#reading-target").contains("第"));
          var suggestions = window.find("#suggestions-target", VBox.class);
          assertThat(suggestions.getChildren()).hasSizeGreaterThan(1);
          Snapshot.write(window.scene(), "goals-trouble");
          hands.press(KeyCode.TAB);
          hands.awaitTold("没有写入");
          hands.choose("D03", "2.2");
          hands.choose("D03", "2.1");
          assertThat(hands.text("target")).isEqualTo("不低于 九成");
          hands.press("#give-up");
          window.await("the old target", () -> hands.text("target").equals(before));
        });
  }

  @Test
  void aSuggestionIsTakenByArrowAndEnter() throws Exception {
    inTheSampleCity(
        () -> {
          hands.choose("D03", "2.1");
          hands.type("method", "达标");
          var suggestions = window.find("#suggestions-method", VBox.class);
          window.await("suggestions", () -> suggestions.getChildren().size() > 1);
          hands.press(KeyCode.DOWN);
          hands.press(KeyCode.ENTER);
          window.await("a sentence", () -> hands.text("method").length() > 4);
          assertThat(window.find("#field-method", TextArea.class).isFocused()).isTrue();
          window.await("read", () -> window.text("#reading-method").contains("读"));
        });
  }

  @Test
  void theRuleIsTriedOnFigures() throws Exception {
    inTheSampleCity(
        () -> {
          hands.choose("D03", "2.1");
          window.await("#field-try-NUMERATOR");
          hands.type("try-NUMERATOR", "70");
          hands.type("try-DENOMINATOR", "100");
          window.await("#trial-verdict");
          assertThat(window.text("#trial-verdict")).contains("未达标");
          assertThat(window.text("#trial-score")).contains("满分");
          Snapshot.write(window.scene(), "goals-trial");
          hands.type("try-NUMERATOR", "100");
          window.await("met", () -> window.text("#trial-verdict").equals("达标"));
        });
  }

  @Test
  void aGoalIsWithdrawnWithItsIndicatorsAndBroughtBack() throws Exception {
    inTheSampleCity(
        () -> {
          hands.choose("D03", "2 ");
          hands.press("#withdraw");
          window.await("#reason-given");
          assertThat(window.find("#reason-given", Button.class).getText()).contains("项指标");
          assertThat(window.find("#reason-given", Button.class).isDisabled()).isTrue();
          window.find("#reason", TextField.class);
          window.robot().write("merged");
          Snapshot.write(window.scene(), "goals-withdraw");
          hands.press("#reason-given");
          window.await(
              "gone",
              () -> GoalsHands.find(GoalsHands.find(hands.tree().getRoot(), "D03"), "2 ") == null);
          hands.awaitTold("已写入");
          window.await("undo", () -> !window.find("#undo", Button.class).isDisabled());
          hands.press("#undo");
          window.await(
              "back",
              () -> GoalsHands.find(GoalsHands.find(hands.tree().getRoot(), "D03"), "2.1") != null);
        });
  }

  @Test
  void theTreeIsNarrowedByWords() throws Exception {
    inTheSampleCity(
        () -> {
          var all = hands.tree().getRoot().getChildren().size();
          var filter = window.find("#goals-filter", TextField.class);
          window.robot().interact(() -> filter.setText("D03"));
          window.settle();
          assertThat(hands.tree().getRoot().getChildren()).hasSize(1);
          window.robot().interact(() -> filter.setText(""));
          window.settle();
          assertThat(hands.tree().getRoot().getChildren()).hasSize(all);
        });
  }

  @Test
  void aNewYearIsOpenedBesideTheOld() throws Exception {
    inTheSampleCity(
        () -> {
          hands.press("#new-department");
          hands.type("year", "2022");
          hands.type("department", "D01");
          hands.type("name", "市甲局");
          hands.type("group", "序列");
          hands.press("#create");
          window.await("the new year", () -> hands.tree().getRoot().getChildren().size() == 1);
          assertThat(window.find("#year", ComboBox.class).getValue()).isEqualTo(2022);
        });
  }
}
