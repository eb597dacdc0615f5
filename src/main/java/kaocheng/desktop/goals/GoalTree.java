package kaocheng.desktop.goals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.TreeRow;
import kaocheng.desktop.goals.GoalRow.Kind;
import org.jspecify.annotations.Nullable;

/** The tree of departments, goals and indicators with their weights, and what narrows it. */
final class GoalTree {
  private final Speech speech;
  private final GoalsModel model;
  private final TreeTableView<GoalRow> tree = new TreeTableView<>();
  private final TreeItem<GoalRow> root = new TreeItem<>();
  private final TextField filter = new TextField();
  private final CheckBox onlyUneven = new CheckBox();
  private final Label placeholder = Parts.note("");
  private final Set<String> expanded = new HashSet<>();
  private final VBox view;
  private Consumer<GoalRow> chosen = _ -> {};
  private boolean filling;

  GoalTree(Room room, GoalsModel model) {
    this.speech = room.speech();
    this.model = model;
    filter.setId("goals-filter");
    filter.setPromptText(speech.say(GoalsText.FILTER));
    filter.setAccessibleText(speech.say(GoalsText.FILTER));
    filter.textProperty().subscribe((_, _) -> filter());
    onlyUneven.setText(speech.say(GoalsText.ONLY_UNEVEN));
    onlyUneven.setId("only-uneven");
    onlyUneven.setMinWidth(Region.USE_PREF_SIZE);
    onlyUneven.selectedProperty().subscribe((_, _) -> filter());
    prepareTree(room);
    VBox.setVgrow(tree, Priority.ALWAYS);
    view = new VBox(filter, tree, onlyUneven);
    view.getStyleClass().add("goal-tree");
    VBox.setVgrow(view, Priority.ALWAYS);
  }

  private void prepareTree(Room room) {
    tree.setId("goals-tree");
    tree.setAccessibleText(speech.say(GoalsText.COLUMN_ITEM));
    tree.setPlaceholder(placeholder);
    tree.setShowRoot(false);
    tree.setRoot(root);
    tree.getColumns()
        .setAll(
            List.of(
                Columns.<GoalRow>branch(
                    Head.text(speech.say(GoalsText.COLUMN_ITEM), 270), ItemCell::new),
                Columns.<GoalRow>branch(
                    Head.figure(speech.say(GoalsText.COLUMN_WEIGHT), 84), WeightCell::new)));
    tree.setRowFactory(_ -> new TreeRow<>());
    tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    Columns.remember(tree, tree.getColumns(), room.preferences());
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, item) -> {
              if (item != null && !filling) {
                chosen.accept(item.getValue());
              }
            });
  }

  VBox view() {
    return view;
  }

  TreeTableView<GoalRow> table() {
    return tree;
  }

  void whenChosen(Consumer<GoalRow> action) {
    chosen = action;
  }

  /** The line one stands on. */
  Optional<GoalRow> selected() {
    return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
  }

  private void filter() {
    Predicate<GoalRow> wanted =
        filter.getText().isBlank() ? _ -> true : GoalRows.holding(filter.getText());
    if (onlyUneven.isSelected()) {
      wanted = wanted.and(GoalRow::isUneven);
    }
    model.filter(wanted);
  }

  private boolean isNarrowed() {
    return !filter.getText().isBlank() || onlyUneven.isSelected();
  }

  /** Shows the lines, opened as before; of a narrowed tree everything is open. */
  void show(List<GoalRow> rows) {
    var before = selected().map(GoalTree::name);
    placeholder.setText(
        speech.say(isNarrowed() ? GoalsText.NOTHING_FOUND : GoalsText.NO_DEPARTMENT));
    filling = true;
    root.getChildren().setAll(rows.stream().map(this::item).toList());
    before.flatMap(name -> find(root, name)).ifPresent(item -> select(item, false));
    filling = false;
  }

  private TreeItem<GoalRow> item(GoalRow row) {
    var item = new TreeItem<>(row);
    item.getChildren().setAll(row.children().stream().map(this::item).toList());
    var name = name(row);
    item.setExpanded(isNarrowed() || row.kind() == Kind.CATEGORY || expanded.contains(name));
    item.expandedProperty()
        .subscribe(
            (_, open) -> {
              if (!filling && !isNarrowed()) {
                remember(name, open);
              }
            });
    return item;
  }

  private void remember(String name, boolean open) {
    if (open) {
      expanded.add(name);
    } else {
      expanded.remove(name);
    }
  }

  private static String name(GoalRow row) {
    return row.kind() + " " + row.category() + " " + row.slot().name();
  }

  /** Leads to the line of an entry and opens all above it, without choosing it anew. */
  void select(Slot slot) {
    if (selected().filter(row -> isOf(row, slot)).isEmpty()) {
      filling = true;
      find(root, slot).ifPresent(item -> select(item, true));
      filling = false;
    }
  }

  private void select(TreeItem<GoalRow> item, boolean opening) {
    if (opening) {
      for (var above = item.getParent(); above != null; above = above.getParent()) {
        if (above.getValue() != null) {
          expanded.add(name(above.getValue()));
          above.setExpanded(true);
        }
      }
    }
    var at = tree.getRow(item);
    if (at >= 0) {
      tree.getSelectionModel().select(at);
      tree.getFocusModel().focus(at);
      if (opening) {
        tree.scrollTo(Math.max(0, at - 4));
      }
    }
  }

  private static boolean isOf(GoalRow row, Slot slot) {
    return row.kind() != Kind.CATEGORY && row.slot().equals(slot);
  }

  private static Optional<TreeItem<GoalRow>> find(TreeItem<GoalRow> from, Slot slot) {
    return find(from, (GoalRow row) -> isOf(row, slot));
  }

  private static Optional<TreeItem<GoalRow>> find(TreeItem<GoalRow> from, String name) {
    return find(from, (GoalRow row) -> name(row).equals(name));
  }

  private static Optional<TreeItem<GoalRow>> find(
      TreeItem<GoalRow> from, Predicate<GoalRow> wanted) {
    @Nullable GoalRow row = from.getValue();
    if (row != null && wanted.test(row)) {
      return Optional.of(from);
    }
    return from.getChildren().stream().flatMap(child -> find(child, wanted).stream()).findFirst();
  }

  /** The name of a line; one with something typed and not written is marked. */
  private final class ItemCell extends GoalCell {
    @Override
    void fill(GoalRow row) {
      var unwritten = row.kind() != Kind.CATEGORY && model.isUnwritten(row.slot());
      setText(unwritten ? "* " + row.label() : row.label());
      tip(unwritten ? row.label() + "\n" + speech.say(GoalsText.UNWRITTEN) : row.label());
    }
  }

  /** The weight of a line, with a sign where the weights below it do not add up. */
  private static final class WeightCell extends GoalCell {
    @Override
    void fill(GoalRow row) {
      setText(row.weights().told());
      warn(row.isUneven());
      tip(row.isUneven() ? row.weights().trouble() : row.weights().told());
    }
  }
}
