package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a tree siblings stand below each other, chosen or not. */
class TreeRowTest {
  private static final int LEAF = 3;

  @Test
  void aChosenRowStandsBelowItsSiblings(@TempDir Path folder) throws Exception {
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      window.press("#go-scorecards");
      var card = window.find("#scorecard", TreeTableView.class);
      window.robot().interact(() -> card.getSelectionModel().select(LEAF));
      window.settle();

      assertThat(text(row(card, LEAF)).getMinX()).isEqualTo(text(row(card, LEAF + 1)).getMinX());
    }
  }

  private static TreeTableRow<?> row(Node tree, int index) {
    return tree.lookupAll(".tree-table-row-cell").stream()
        .map(TreeTableRow.class::cast)
        .filter(row -> row.getIndex() == index)
        .findFirst()
        .orElseThrow();
  }

  private static Bounds text(TreeTableRow<?> row) {
    var text = row.lookup(".tree-table-cell").lookup(".text");
    return text.localToScene(text.getBoundsInLocal());
  }
}
