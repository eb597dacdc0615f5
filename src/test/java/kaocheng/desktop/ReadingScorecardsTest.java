package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.figures.FigureRow;
import kaocheng.desktop.scorecards.CardRow;
import kaocheng.desktop.scorecards.CompareModel.Other;
import kaocheng.desktop.scorecards.CompareRow;
import kaocheng.desktop.scorecards.CompareRow.Sense;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Source;
import kaocheng.wording.Explanation.Line;
import org.junit.jupiter.api.Test;

/** A scorecard is read: down to what was reported, through the year, and beside another one. */
class ReadingScorecardsTest extends InTheSampleCity {
  @SuppressWarnings("unchecked")
  private TreeTableView<CardRow> card() {
    return (TreeTableView<CardRow>) window.find("#scorecard", TreeTableView.class);
  }

  private void choose(String number) {
    var card = card();
    var at =
        IntStream.range(0, card.getExpandedItemCount())
            .filter(row -> card.getTreeItem(row).getValue().number().equals(number))
            .findFirst()
            .orElseThrow();
    window.robot().interact(() -> card.getSelectionModel().select(at));
    window.settle();
  }

  @SuppressWarnings("unchecked")
  private TreeTableView<Line> derivation() {
    return (TreeTableView<Line>) window.find("#derivation", TreeTableView.class);
  }

  /** The first reported figure of the explanation, at which the tree then stands. */
  private TreeItem<Line> goToALeaf() {
    var tree = derivation();
    var at =
        IntStream.range(0, tree.getExpandedItemCount())
            .filter(
                row ->
                    tree.getTreeItem(row).getValue().figure() instanceof Derivation.Given given
                        && given.source() instanceof Source.Report)
            .findFirst()
            .orElseThrow();
    window
        .robot()
        .interact(
            () -> {
              tree.requestFocus();
              tree.getSelectionModel().select(at);
            });
    return tree.getTreeItem(at);
  }

  @Test
  void aReportedFigureLeadsToItsCell() throws Exception {
    visit(
        "scorecards",
        () -> {
          choose("1.1");
          goToALeaf();
          Snapshot.write(window.scene(), "leaf");
          window.robot().push(KeyCode.ENTER);
          window.await("#figures");
          window.await("the cell", () -> figureAt().equals("D01 1.1"));
          Snapshot.write(window.scene(), "leaf-figures");
          window.click("#go-scorecards");
          window.click("#quarter-2");
          choose("1");
          goToALeaf();
          window.robot().push(KeyCode.ENTER);
          window.await("#figures");
          window.await("the cell", () -> figureAt().startsWith("D01 1."));
        });
  }

  @SuppressWarnings("unchecked")
  private String figureAt() {
    var table = (TableView<FigureRow>) window.find("#figures", TableView.class);
    var row = table.getFocusModel().getFocusedItem();
    return row == null
        ? ""
        : row.slot().indicator().department() + " " + row.slot().indicator().number();
  }

  @Test
  void anIndicatorShowsItsPaceAndItsBenchmarks() throws Exception {
    visit(
        "scorecards",
        () -> {
          choose("4.3");
          window.click("#following");
          var pace = window.find("#pace", Node.class).getAccessibleText();
          assertThat(pace.lines()).hasSize(4);
          assertThat(pace).contains("第 1 季度：13 条次").contains("进度要求 15 条次");
          Snapshot.write(window.scene(), "pace");
          chooseDepartment("#department", "D03");
          choose("C1.1");
          var bullets = window.robot().lookup(".bullet").queryAll();
          assertThat(bullets).hasSize(1);
          assertThat(bullets.iterator().next().getAccessibleText()).startsWith("杭州（");
          Snapshot.write(window.scene(), "bullet");
          choose("2");
          assertThat(window.robot().lookup("#pace").queryAll().stream().filter(TestWindow::isShown))
              .isEmpty();
        });
  }

  @Test
  void theNeighboursOfADepartmentAreNear() throws Exception {
    visit(
        "scorecards",
        () -> {
          var department = window.find("#department", ComboBox.class);
          var all = department.getItems();
          assertThat(department.getValue()).isEqualTo(all.getFirst());
          window.click("#department-previous");
          assertThat(department.getValue()).isEqualTo(all.getLast());
          window.click("#department-next");
          window.click("#department-next");
          assertThat(department.getValue()).isEqualTo(all.get(1));
        });
  }

  private CompareRow compared(String number) {
    return rows().stream().filter(row -> row.number().equals(number)).findFirst().orElseThrow();
  }

  @Test
  void twoYearsStandSideBySide() throws Exception {
    start(
        () -> {
          window.open(SampleBook.withAnotherYear(folder, 2020));
          window.click("#go-scorecards");
          chooseDepartment("#department", "D01");
          window.click("#compare");
          window.click("#compare-years");
          window.await("the other year", () -> !rows().isEmpty());
          assertThat(compared("3.3").sense()).isEqualTo(Sense.SAME);
          assertThat(compared("3.4").apart()).isEqualTo("0");
          assertThat(compared("2.1").other().measured()).isEqualTo("未完成");
          assertThat(compared("2.1").apart()).isEmpty();
          assertThat(rows().getFirst().sense()).isIn(Sense.BETTER, Sense.WORSE);
          Snapshot.write(window.scene(), "comparison-of-years");
        });
  }

  @Test
  void twoDepartmentsStandSideBySide() throws Exception {
    visit(
        "scorecards",
        () -> {
          window.click("#compare");
          var total = rows().getFirst();
          assertThat(total.name()).isEqualTo("总分");
          assertThat(total.sense()).isNotEqualTo(Sense.UNKNOWN);
          var before = total.points();
          choose(1);
          window.await("another difference", () -> !rows().getFirst().points().equals(before));
          window.click("#compare-quarters");
          window.await("quarters", () -> rows().stream().allMatch(row -> !row.item().isEmpty()));
          assertThat(rows()).anyMatch(row -> row.sense() == Sense.SAME);
          Snapshot.write(window.scene(), "comparison-quarters");
          window.click("#compare-years");
          assertThat(rows()).isEmpty();
          Snapshot.write(window.scene(), "comparison-years");
          window.click("#compare-departments");
          var number = rows().get(2).number();
          var table = window.find("#comparison", TableView.class);
          window
              .robot()
              .interact(
                  () -> {
                    table.requestFocus();
                    table.getSelectionModel().select(2);
                  });
          window.robot().push(KeyCode.ENTER);
          window.await("#scorecard");
          assertThat(card().getSelectionModel().getSelectedItem().getValue().number())
              .isEqualTo(number);
          assertThat(window.find("#compare", ToggleButton.class).isSelected()).isFalse();
        });
  }

  @SuppressWarnings("unchecked")
  private List<CompareRow> rows() {
    return ((TableView<CompareRow>) window.find("#comparison", TableView.class)).getItems();
  }

  @SuppressWarnings("unchecked")
  private void choose(int other) {
    var box = (ComboBox<Other>) window.find("#compare-other", ComboBox.class);
    window.robot().interact(() -> box.setValue(box.getItems().get(other)));
    window.settle();
  }
}
