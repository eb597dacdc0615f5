package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;
import kaocheng.desktop.scorecards.CardRow;
import org.junit.jupiter.api.Test;

/** An appeal against a score is filed and decided beside the scorecard. */
class AppealingTest extends InTheSampleCity {
  @SuppressWarnings("unchecked")
  private void choose(String number) {
    var card = (TreeTableView<CardRow>) window.find("#scorecard", TreeTableView.class);
    var at =
        IntStream.range(0, card.getExpandedItemCount())
            .filter(row -> card.getTreeItem(row).getValue().number().equals(number))
            .findFirst()
            .orElseThrow();
    window.robot().interact(() -> card.getSelectionModel().select(at));
    window.settle();
  }

  private String kept() {
    return window.find("#appeals-kept", VBox.class).getChildren().stream()
        .map(line -> ((Label) line).getText())
        .collect(Collectors.joining("\n"));
  }

  @SuppressWarnings("unchecked")
  private void decide(String verdict, String approver) {
    var decision = (ComboBox<String>) window.find("#field-decision", ComboBox.class);
    window.robot().interact(() -> decision.setValue(verdict));
    window.write("#field-reason", "经核对台账，数据无误");
    window.write("#field-document", "考核办〔2021〕9号");
    window.write("#field-proposer", "张科");
    window.write("#field-approver", approver);
  }

  @Test
  void aDepartmentAppealsAndTheOfficeDecides() throws Exception {
    visit(
        "scorecards",
        () -> {
          choose("1.1");
          window.click("#appealing");
          Snapshot.write(window.scene(), "appeal-new");
          window.write("#field-claim", "一季度漏报办结件三件");
          window.write("#field-document", "示府办〔2021〕5号");
          window.click("#form-write");
          window.await("the appeal", () -> kept().startsWith("第 1 号申诉：一季度漏报办结件三件"));
          window.await("the decision's form", () -> window.text("#form-title").contains("第 1 号申诉"));
          decide("ADJUSTED", "赵主任");
          Snapshot.write(window.scene(), "appeal-deciding");
          window.click("#form-write");
          window.settle();
          assertThat(kept()).doesNotContain("复核决定");
          Snapshot.write(window.scene(), "appeal-refused");
          decide("UPHELD", "赵主任");
          window.click("#form-write");
          window.await("the decision", () -> kept().contains("复核决定：维持，经核对台账，数据无误"));
          Snapshot.write(window.scene(), "appeal-decided");
          choose("1");
          assertThat(window.text("#form-title")).contains("的得分申诉");
        });
  }
}
