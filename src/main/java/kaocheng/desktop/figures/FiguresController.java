package kaocheng.desktop.figures;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.BaseText;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.figures.FiguresModel.Filter;
import kaocheng.model.Department;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The quarterly data of a department: typed, pasted, marked, taken back, undone. */
public final class FiguresController implements Screen {
  private static final double ONE_LINE = 2000;

  private final Room room;
  private final Speech speech;
  private final FiguresModel model;
  private final ComboBox<Department> departments = new ComboBox<>();
  private final Label summary = Parts.note("");
  private final CheckBox missing = new CheckBox();
  private final Label told = Parts.note("");
  private final FigureTable table;
  private final FigureDesk desk;
  private final HistoryPane history;
  private final Button undo;
  private final Button redo;
  private final ToggleButton showHistory;
  private final SplitPane both = new SplitPane();
  private final VBox page;
  private final StackPane view = new StackPane();
  private @Nullable Place shown;
  private String wanted = "";
  private boolean updating;

  public FiguresController(Room room) {
    this.room = room;
    this.speech = room.speech();
    this.model = new FiguresModel(room.sitting(), speech);
    table = new FigureTable(speech, room.preferences());
    desk = new FigureDesk(speech, model, table, told);
    history = new HistoryPane(speech);
    undo = Parts.iconButton(speech.say(FiguresText.UNDO), Icon.UNDO, model::undo);
    redo = Parts.iconButton(speech.say(FiguresText.REDO), Icon.REDO, model::redo);
    showHistory = new ToggleButton(speech.say(FiguresText.HISTORY), Icon.HISTORY.node());
    told.setId("moved");
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head(), both);
    page.getStyleClass().add("page");
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    wire();
  }

  private void wire() {
    told.textProperty().bind(model.toldProperty());
    told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
    told.visibleProperty().bind(told.managedProperty());
    model.lookProperty().subscribe((_, _) -> fill());
    table.view().getFocusModel().focusedIndexProperty().subscribe((_, _) -> tellHistory());
    view.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                shown = null;
              }
            });
    showHistory.selectedProperty().subscribe(_ -> arrange());
  }

  private HBox head() {
    departments.setId("figures-department");
    departments.setAccessibleText(speech.say(FiguresText.CHOOSE));
    departments.getStyleClass().add("department-choice");
    departments.setConverter(new DepartmentName());
    departments.setVisibleRowCount(16);
    departments.setOnAction(_ -> choose());
    var previous =
        Parts.iconButton(speech.say(FiguresText.PREVIOUS), Icon.PREVIOUS, () -> model.step(-1));
    var next = Parts.iconButton(speech.say(FiguresText.NEXT), Icon.NEXT, () -> model.step(1));
    undo.setId("undo");
    redo.setId("redo");
    summary.setId("figures-summary");
    summary.setMinWidth(HBox.USE_PREF_SIZE);
    missing.setText(speech.say(FiguresText.ONLY_MISSING));
    missing.setId("only-missing");
    missing.setMinWidth(HBox.USE_PREF_SIZE);
    missing
        .selectedProperty()
        .subscribe(chosen -> model.filter(chosen ? Filter.ONLY_MISSING : Filter.ALL));
    showHistory.setId("show-history");
    showHistory.setMinWidth(HBox.USE_PREF_SIZE);
    showHistory.setSelected(true);
    var which =
        new FlowPane(
            Parts.title(speech.say(FiguresText.TITLE)), departments, previous, next, summary);
    which.getStyleClass().add("tools");
    which.setPrefWrapLength(ONE_LINE);
    HBox.setHgrow(which, Priority.ALWAYS);
    var head = new HBox(which, missing, undo, redo, showHistory);
    head.getStyleClass().add("page-head");
    return head;
  }

  private void choose() {
    var department = departments.getValue();
    if (!updating && department != null) {
      model.choose(department.code());
    }
  }

  private void arrange() {
    var beside = showHistory.isSelected();
    table.showSource(!beside);
    both.getItems().setAll(beside ? List.of(desk.view(), history.view()) : List.of(desk.view()));
    both.setDividerPositions(0.77);
    tellHistory();
  }

  private void fill() {
    updating = true;
    if (!departments.getItems().equals(model.departments())) {
      departments.getItems().setAll(model.departments());
    }
    model.chosen().ifPresent(departments::setValue);
    updating = false;
    table.show(model);
    if (isOfTheChosen() && table.select(wanted)) {
      wanted = "";
    }
    var unreported = model.rows().stream().filter(FigureRow::isMissing).count();
    summary.setText(speech.say(FiguresText.SUMMARY, model.rows().size(), unreported));
    offer(undo, model.look().undoable().map(one -> speech.say(FiguresText.UNDO_OF, one)));
    offer(redo, model.look().redoable().map(one -> speech.say(FiguresText.REDO_OF, one)));
    tellHistory();
  }

  /** The rows of the department chosen are read off the screen and come a moment later. */
  private boolean isOfTheChosen() {
    var code = model.chosen().map(Department::code).orElse("");
    return model.rows().stream().anyMatch(row -> row.slot().indicator().department().equals(code));
  }

  /** A button that cannot be used says by its tip why. */
  private void offer(Button button, Optional<String> what) {
    var none = button.equals(undo) ? FiguresText.NOTHING_TO_UNDO : FiguresText.NOTHING_TO_REDO;
    var tip = what.orElseGet(() -> speech.say(none));
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setDisable(what.isEmpty());
  }

  private void tellHistory() {
    if (!showHistory.isSelected()) {
      return;
    }
    var row = table.chosen();
    history.show(row);
    row.ifPresent(
        one ->
            model.history(
                one.slot(),
                versions -> {
                  if (table.chosen().map(FigureRow::slot).equals(Optional.of(one.slot()))) {
                    history.show(one, versions);
                  }
                }));
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.Z && !undo.isDisabled()) {
      model.undo();
      event.consume();
    } else if (event.getCode() == KeyCode.Y && !redo.isDisabled()) {
      model.redo();
      event.consume();
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void show(Place place) {
    room.sitting().review().ifPresentOrElse(review -> show(review, place), this::showNothing);
  }

  private void showNothing() {
    view.getChildren().setAll(Parts.empty(speech.say(BaseText.NO_YEAR)));
  }

  private void show(YearReview review, Place place) {
    if (!view.getChildren().contains(page)) {
      view.getChildren().setAll(page);
    }
    model.look(review, room.sitting().quarterProperty().get());
    var isNew = !place.equals(shown);
    shown = place;
    if (isNew && place.screen().equals(Screens.FIGURES) && !place.department().isEmpty()) {
      model.choose(place.department());
      missing.setSelected(place.isMissing());
      wanted = place.isMissing() ? "" : place.item();
      fill();
    }
  }
}
