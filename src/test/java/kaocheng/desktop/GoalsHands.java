package kaocheng.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.goals.GoalRow;

/** What a user does with the tree of departments and goals and the form beside it. */
final class GoalsHands {
  private final TestWindow window;

  GoalsHands(TestWindow window) {
    this.window = window;
  }

  @SuppressWarnings("unchecked")
  TreeTableView<GoalRow> tree() {
    return (TreeTableView<GoalRow>) window.find("#goals-tree", TreeTableView.class);
  }

  static TreeItem<GoalRow> find(TreeItem<GoalRow> from, String label) {
    if (from.getValue() != null && from.getValue().label().startsWith(label)) {
      return from;
    }
    return from.getChildren().stream()
        .map(child -> find(child, label))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  void choose(String department, String label) {
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
  void type(String field, String text) {
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

  void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  String text(String field) {
    return window.find("#field-" + field, TextInputControl.class).getText();
  }

  void awaitTold(String part) {
    window.awaitText("#goals-told", part);
  }

  @SuppressWarnings("unchecked")
  void pick(String field, String word) {
    var box = (ComboBox<String>) window.find("#field-" + field, ComboBox.class);
    window.robot().interact(() -> box.setValue(word));
    window.settle();
  }

  void press(String query) {
    var button = window.find(query, Button.class);
    window.robot().interact(button::fire);
    window.settle();
  }
}
