package kaocheng.desktop.overview;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;

/** What is due, or what was changed since the last look; a click leads to the thing. */
final class LowerPane {
  private final Room room;
  private final Speech speech;
  private final TableView<Due> due;
  private final TableView<ChangeRow> changes = new TableView<>();
  private final ToggleButton showDue;
  private final ToggleButton showChanges;
  private final StackPane middle;
  private final VBox view;

  LowerPane(Room room, TableView<Due> due, ChangesModel model) {
    this.room = room;
    this.speech = room.speech();
    this.due = due;
    prepareChanges();
    showDue = toggle("show-due", OverviewText.DUE, Styles.LEFT_PILL);
    showChanges = toggle("show-changes", OverviewText.CHANGES, Styles.RIGHT_PILL);
    new ToggleGroup().getToggles().setAll(showDue, showChanges);
    showDue.setSelected(true);
    middle = new StackPane(due);
    VBox.setVgrow(middle, Priority.ALWAYS);
    view = Parts.card(new HBox(showDue, showChanges), middle);
    model.rowsProperty().subscribe((_, rows) -> show(rows));
  }

  private ToggleButton toggle(String id, OverviewText key, String style) {
    var toggle = new ToggleButton(speech.say(key, 0));
    toggle.setId(id);
    toggle.setMinWidth(HBox.USE_PREF_SIZE);
    toggle.getStyleClass().add(style);
    toggle.setOnAction(
        _ -> {
          toggle.setSelected(true);
          middle.getChildren().setAll(showDue.isSelected() ? due : changes);
        });
    return toggle;
  }

  private void prepareChanges() {
    changes.setId("changes");
    changes.setAccessibleText(speech.say(OverviewText.CHANGES, 0));
    changes.setPlaceholder(Parts.note(speech.say(OverviewText.NOTHING_CHANGED)));
    changes
        .getColumns()
        .addAll(
            List.of(
                Columns.column(Head.text(speech.say(OverviewText.CHANGED_AT), 104), ChangeRow::at),
                Columns.column(Head.text(speech.say(OverviewText.CHANGED_BY), 84), ChangeRow::who),
                Columns.column(
                    Head.text(speech.say(OverviewText.CHANGED_HOW), 150), ChangeRow::what),
                Columns.column(
                    Head.text(speech.say(OverviewText.CHANGED_WHAT), 240), ChangeRow::subject),
                Columns.column(
                    Head.text(speech.say(OverviewText.CHANGE), 140), ChangeRow::change)));
    changes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(changes, changes.getColumns(), room.preferences());
    changes.setOnMouseClicked(_ -> go());
    changes.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go();
          }
        });
  }

  private void go() {
    var row = changes.getSelectionModel().getSelectedItem();
    if (row != null) {
      room.guide().go(row.place());
    }
  }

  VBox view() {
    return view;
  }

  private void show(List<ChangeRow> rows) {
    showChanges.setText(speech.say(OverviewText.CHANGES, rows.size()));
    changes.getItems().setAll(rows);
  }
}
