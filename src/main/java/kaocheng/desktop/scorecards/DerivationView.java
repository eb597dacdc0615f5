package kaocheng.desktop.scorecards;

import java.util.ArrayDeque;
import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.model.figure.Derivation;
import kaocheng.wording.Explanation.Line;
import org.jspecify.annotations.Nullable;

/** Where a score comes from: a tree of steps down to the file and the row. */
final class DerivationView extends VBox {
  private static final int OPEN_LEVELS = 6;

  private final Speech speech;
  private final TreeTableView<Line> tree = new TreeTableView<>();

  DerivationView(Speech speech, Preferences preferences) {
    this.speech = speech;
    tree.setId("derivation");
    tree.getStyleClass().add("growing");
    tree.setAccessibleText(speech.say(ScorecardsText.EXPLANATION));
    tree.setPlaceholder(Parts.note(speech.say(ScorecardsText.NO_DERIVATION)));
    tree.getColumns()
        .setAll(
            List.of(
                Columns.branch(Head.text(speech.say(ScorecardsText.STEP), 150), Line::name),
                Columns.branch(Head.figure(speech.say(ScorecardsText.VALUE), 92), Line::value),
                Columns.wrapped(Head.text(speech.say(ScorecardsText.HOW), 190), Line::reason)));
    tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(tree, tree.getColumns(), preferences);
    VBox.setVgrow(tree, Priority.ALWAYS);
    getChildren().add(tree);
  }

  void show(@Nullable Derivation derivation) {
    tree.setRoot(derivation == null ? null : root(speech.explanation().tree(derivation)));
  }

  /** Hangs each line below the nearest one before it that stands higher. */
  private static @Nullable TreeItem<Line> root(List<Line> lines) {
    var above = new ArrayDeque<TreeItem<Line>>();
    for (var line : lines) {
      var item = new TreeItem<>(line);
      item.setExpanded(line.depth() < OPEN_LEVELS);
      while (above.size() > line.depth()) {
        above.pop();
      }
      if (!above.isEmpty()) {
        above.getFirst().getChildren().add(item);
      }
      above.push(item);
    }
    return above.isEmpty() ? null : above.getLast();
  }
}
