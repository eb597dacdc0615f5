package kaocheng.desktop.scorecards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.TreeRow;
import kaocheng.model.Measurement;
import kaocheng.model.figure.Derivation;
import kaocheng.wording.Explanation.Line;
import org.jspecify.annotations.Nullable;

/**
 * Where a score comes from: a tree of steps down to the file and the row; from what was reported
 * one gets to the quarterly data.
 */
final class DerivationView extends VBox {
  private static final int OPEN_LEVELS = 6;
  private static final int FEW_LINES = 60;

  private final Speech speech;
  private final ScorecardsModel model;
  private final Consumer<Measurement> open;
  private final TreeTableView<Line> tree = new TreeTableView<>();

  DerivationView(ScorecardsModel model, Speech speech, Consumer<Measurement> open) {
    this.model = model;
    this.speech = speech;
    this.open = open;
    tree.setId("derivation");
    tree.getStyleClass().add("growing");
    tree.setAccessibleText(speech.say(ScorecardsText.EXPLANATION));
    tree.setPlaceholder(Parts.note(speech.say(ScorecardsText.NO_DERIVATION)));
    tree.getColumns()
        .setAll(
            List.of(
                Columns.branch(Head.text(speech.say(ScorecardsText.STEP), 150), Line::name),
                Columns.branch(Head.figure(speech.say(ScorecardsText.VALUE), 92), Line::value),
                Columns.<Line>branch(
                    Head.text(speech.say(ScorecardsText.HOW), 190),
                    () -> new SourceCell(item -> measurement(item).isPresent(), this::open))));
    tree.setRowFactory(_ -> new TreeRow<>());
    tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    tree.setOnKeyPressed(
        event -> {
          var item = tree.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && item != null) {
            open(item);
          }
        });
    VBox.setVgrow(tree, Priority.ALWAYS);
    getChildren().add(tree);
  }

  DerivationView remembering(Preferences preferences) {
    Columns.remember(tree, tree.getColumns(), preferences);
    return this;
  }

  void show(@Nullable Derivation derivation) {
    tree.setRoot(derivation == null ? null : root(speech.explanation().tree(derivation)));
  }

  private void open(TreeItem<Line> item) {
    measurement(item).ifPresent(open);
  }

  private Optional<Measurement> measurement(TreeItem<Line> item) {
    var above = new ArrayList<Derivation>();
    for (var at = item; at != null; at = at.getParent()) {
      above.add(at.getValue().figure());
    }
    return model.measurement(item.getValue().figure(), above);
  }

  /**
   * Hangs each line below the nearest one before it that stands higher; of a long tree only the
   * upper part is open.
   */
  private static @Nullable TreeItem<Line> root(List<Line> lines) {
    var above = new ArrayDeque<TreeItem<Line>>();
    for (var line : lines) {
      var item = new TreeItem<>(line);
      item.setExpanded(line.depth() < OPEN_LEVELS || lines.size() <= FEW_LINES);
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
