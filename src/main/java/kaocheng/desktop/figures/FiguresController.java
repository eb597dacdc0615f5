package kaocheng.desktop.figures;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.DepartmentChooser;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.YearPage;
import kaocheng.desktop.base.form.UndoButtons;
import kaocheng.desktop.figures.FiguresModel.Filter;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The quarterly data of a department: typed, pasted, marked, taken back, undone. */
public final class FiguresController implements Screen {
  private static final double ONE_LINE = 2000;

  private final Speech speech;
  private final FiguresModel model;
  private final DepartmentChooser departments;
  private final Label summary = Parts.note("");
  private final CheckBox missing = new CheckBox();
  private final Label told = Parts.note("");
  private final FigureTable table;
  private final FigureDesk desk;
  private final HistoryPane history;
  private final UndoButtons undo;
  private final ToggleButton showHistory;
  private final SplitPane both = new SplitPane();
  private final VBox page;
  private final YearPage view;
  private @Nullable Place shown;
  private String wanted = "";

  public FiguresController(Room room) {
    this.speech = room.speech();
    this.model = new FiguresModel(room.sitting(), speech);
    departments = new DepartmentChooser(speech, "figures-department", model::choose);
    table = new FigureTable(speech, room.preferences());
    desk = new FigureDesk(speech, model, table, told);
    history = new HistoryPane(speech, model::original);
    undo = new UndoButtons(speech, model::undo, model::redo);
    showHistory = new ToggleButton(speech.say(FiguresText.HISTORY), Icon.HISTORY.node());
    told.setId("moved");
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head(), both);
    page.getStyleClass().add("page");
    view = new YearPage(room, page);
    undo.listen(page, _ -> true);
    room.onlyForEditing(undo.view());
    wire();
  }

  private void wire() {
    told.textProperty().bind(model.toldProperty());
    told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
    told.visibleProperty().bind(told.managedProperty());
    model.lookProperty().subscribe((_, _) -> fill());
    table.view().getFocusModel().focusedIndexProperty().subscribe((_, _) -> tellHistory());
    view.view()
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                shown = null;
              }
            });
    showHistory.selectedProperty().subscribe(_ -> arrange());
  }

  private HBox head() {
    departments.box().getStyleClass().add("department-choice");
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
        new FlowPane(Parts.title(speech.say(FiguresText.TITLE)), departments.view(), summary);
    which.getStyleClass().add("tools");
    which.setPrefWrapLength(ONE_LINE);
    HBox.setHgrow(which, Priority.ALWAYS);
    var head = new HBox(which, missing, undo.view(), showHistory);
    head.getStyleClass().add("page-head");
    return head;
  }

  private void arrange() {
    var beside = showHistory.isSelected();
    table.showSource(!beside);
    both.getItems().setAll(beside ? List.of(desk.view(), history.view()) : List.of(desk.view()));
    both.setDividerPositions(0.77);
    tellHistory();
  }

  private void fill() {
    departments.show(model.departments(), model.chosen().map(Department::code).orElse(""));
    table.show(model);
    if (isOfTheChosen() && table.select(wanted)) {
      wanted = "";
    }
    var unreported = model.rows().stream().filter(FigureRow::isMissing).count();
    summary.setText(speech.say(FiguresText.SUMMARY, model.rows().size(), unreported));
    undo.offer(model.look().ways());
    tellHistory();
  }

  /** The rows of the department chosen are read off the screen and come a moment later. */
  private boolean isOfTheChosen() {
    var code = model.chosen().map(Department::code).orElse("");
    return model.rows().stream().anyMatch(row -> row.slot().indicator().department().equals(code));
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

  @Override
  public Parent view() {
    return view.view();
  }

  @Override
  public void show(Place place) {
    view.show((review, quarter) -> show(review, quarter, place));
  }

  private void show(YearReview review, Quarter quarter, Place place) {
    model.look(review, quarter);
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
