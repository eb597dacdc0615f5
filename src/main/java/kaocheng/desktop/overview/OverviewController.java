package kaocheng.desktop.overview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.BaseText;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.overview.OverviewModel.Standing;
import kaocheng.usecase.Assessment;

/** The overview: how far the quarter is, how everybody stands, what is due. */
public final class OverviewController implements Screen {
  private final Room room;
  private final Speech speech;
  private final Label title = Parts.title("");
  private final QuarterBar progress;
  private final ListView<Standing> ranking = new ListView<>();
  private final HeatMap heat;
  private final TableView<Due> due = new TableView<>();
  private final ChangesModel changes;
  private final VBox page;
  private final StackPane view = new StackPane();

  public OverviewController(Room room) {
    this.room = room;
    this.speech = room.speech();
    progress = new QuarterBar(speech, this::goToMissing);
    changes = new ChangesModel(room.sitting(), speech, room.preferences());
    heat =
        new HeatMap(
            speech,
            room.palette(),
            (department, cell) -> go(department.code(), cell.goal().key().number()));
    prepareRanking();
    prepareDue();
    var right = new SplitPane(heatPanel(), new LowerPane(room, due, changes).view());
    right.setOrientation(Orientation.VERTICAL);
    right.setDividerPositions(0.66);
    var both = new SplitPane(panel(OverviewText.RANKING, ranking), right);
    both.setDividerPositions(0.42);
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(title, progress, both);
    page.getStyleClass().add("page");
  }

  private VBox panel(OverviewText heading, Parent content) {
    VBox.setVgrow(content, Priority.ALWAYS);
    return Parts.card(Parts.heading(speech.say(heading)), content);
  }

  private VBox heatPanel() {
    VBox.setVgrow(heat, Priority.ALWAYS);
    return Parts.card(
        Parts.heading(speech.say(OverviewText.HEAT)),
        Parts.note(speech.say(OverviewText.HEAT_NOTE)),
        heat);
  }

  private void prepareRanking() {
    ranking.setId("ranking");
    ranking.setCellFactory(_ -> new RankingCell(speech));
    ranking.setAccessibleText(speech.say(OverviewText.RANKING));
    ranking.setOnMouseClicked(_ -> goToRanked());
    ranking.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            goToRanked();
          }
        });
  }

  private void goToRanked() {
    if (ranking.getSelectionModel().getSelectedItem() instanceof Standing.Member(var card)) {
      go(card.department().code(), "");
    }
  }

  private void prepareDue() {
    due.setId("due");
    due.setAccessibleText(speech.say(OverviewText.DUE));
    due.setPlaceholder(Parts.note(speech.say(OverviewText.NOTHING_DUE)));
    due.getColumns()
        .addAll(
            List.of(
                Columns.column(
                    Head.text(speech.say(OverviewText.DUE_DAY), 110), one -> one.day().toString()),
                Columns.column(Head.text(speech.say(OverviewText.DUE_STATE), 120), this::state),
                Columns.column(
                    Head.text(speech.say(OverviewText.DUE_WHO), 190),
                    one -> one.department().code() + " " + one.department().name()),
                Columns.column(
                    Head.text(speech.say(OverviewText.DUE_WHAT), 300),
                    one -> one.item() + " " + one.name())));
    due.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(due, due.getColumns(), room.preferences());
    due.setOnMouseClicked(_ -> goToDue());
    due.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            goToDue();
          }
        });
  }

  private String state(Due one) {
    if (one.days() == 0) {
      return speech.say(OverviewText.DUE_THEN);
    }
    return speech.say(one.isOverdue() ? OverviewText.OVERDUE : OverviewText.DUE_IN, one.days());
  }

  private void goToDue() {
    var one = due.getSelectionModel().getSelectedItem();
    if (one != null) {
      go(one.department().code(), one.item().replaceFirst("-.*", ""));
    }
  }

  /** Leads to what a department has not reported, in the quarter for which it is missing. */
  private void goToMissing(Unreported missing) {
    room.sitting().quarterProperty().set(missing.quarter());
    room.guide().go(Place.missing(missing.department().code()));
  }

  private void go(String department, String item) {
    room.guide().go(new Place(Screens.SCORECARDS, department, item));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void show(Place place) {
    room.sitting().assessment().ifPresentOrElse(this::show, this::showNothing);
  }

  private void showNothing() {
    view.getChildren()
        .setAll(
            Parts.empty(
                speech.say(BaseText.NO_YEAR),
                Parts.accent(
                    speech.say(OverviewText.GO_IMPORT),
                    Icon.IMPORT,
                    () -> room.guide().go(Place.of(Screens.INTAKE)))));
  }

  private void show(Assessment assessment) {
    var model = OverviewModel.of(assessment, speech);
    title.setText(
        speech.say(
            OverviewText.PROGRESS,
            assessment.dossier().cycle().year(),
            speech.verdicts().quarter(assessment.quarter()),
            speech.verdicts().standing(assessment.quarter())));
    progress.show(model);
    ranking.getItems().setAll(model.standings());
    heat.show(model.heat());
    due.getItems().setAll(model.due());
    room.sitting().review().ifPresent(changes::look);
    view.getChildren().setAll(page);
  }
}
