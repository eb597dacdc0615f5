package kaocheng.desktop.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.BaseText;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The scorecard of a department, and beside it where each of its points comes from. */
public final class ScorecardsController implements Screen {
  private final Room room;
  private final Speech speech;
  private final ScorecardsModel model;
  private final ComboBox<Department> departments = new ComboBox<>();
  private final Label summary = Parts.note("");
  private final TreeTableView<CardRow> table = new TreeTableView<>();
  private final Label chosen = Parts.heading("");
  private final VBox background = new VBox();
  private final FlowPane wayUp = new FlowPane();
  private final DerivationView derivation;
  private final VBox page;
  private final StackPane view = new StackPane();
  private boolean updating;

  public ScorecardsController(Room room) {
    this.room = room;
    this.speech = room.speech();
    this.model = new ScorecardsModel(speech);
    this.derivation = new DerivationView(speech, room.preferences());
    prepareTable();
    var both = new SplitPane(tablePanel(), detail());
    both.setDividerPositions(0.58);
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head(), both);
    page.getStyleClass().add("page");
    model.totalProperty().subscribe((_, total) -> fill(total));
  }

  private HBox head() {
    departments.setId("department");
    departments.setAccessibleText(speech.say(ScorecardsText.CHOOSE));
    departments.setPrefWidth(300);
    departments.setConverter(new DepartmentName());
    departments.setVisibleRowCount(16);
    departments.setOnAction(_ -> choose());
    var previous =
        Parts.iconButton(speech.say(ScorecardsText.PREVIOUS), Icon.PREVIOUS, () -> model.step(-1));
    var next = Parts.iconButton(speech.say(ScorecardsText.NEXT), Icon.NEXT, () -> model.step(1));
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setId("summary");
    var head =
        new HBox(
            Parts.title(speech.say(ScorecardsText.TITLE)), departments, previous, next, summary);
    head.getStyleClass().add("page-head");
    return head;
  }

  private VBox tablePanel() {
    VBox.setVgrow(table, Priority.ALWAYS);
    return Parts.card(table);
  }

  private VBox detail() {
    chosen.setWrapText(true);
    background.getStyleClass().add("background");
    wayUp.getStyleClass().add("way-up");
    VBox.setVgrow(derivation, Priority.ALWAYS);
    return Parts.card(chosen, background, derivation, wayUp);
  }

  private void prepareTable() {
    table.setId("scorecard");
    table.setAccessibleText(speech.say(ScorecardsText.TITLE));
    table.setPlaceholder(Parts.note(speech.say(ScorecardsText.NOTHING_CHOSEN)));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.branch(
                    Head.text(speech.say(ScorecardsText.COLUMN_ITEM), 276), CardRow::item),
                Columns.branch(
                    Head.figure(speech.say(ScorecardsText.COLUMN_WEIGHT), 72),
                    row -> row.figures().weight()),
                Columns.branch(
                    Head.figure(speech.say(ScorecardsText.COLUMN_SCORE), 76),
                    row -> row.figures().score()),
                Columns.branch(
                    Head.figure(speech.say(ScorecardsText.COLUMN_MEASURED), 100),
                    row -> row.figures().measured()),
                Columns.<CardRow>branch(
                    Head.text(speech.say(ScorecardsText.COLUMN_STATE), 110), StateCell::new),
                Columns.<CardRow>branch(
                    Head.text(speech.say(ScorecardsText.COLUMN_TREND), 80),
                    () -> new TrendCell(speech, room.palette()))));
    table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(table, table.getColumns(), room.preferences());
    table.getSelectionModel().selectedItemProperty().subscribe((_, item) -> explain(item));
  }

  private void choose() {
    var department = departments.getValue();
    if (!updating && department != null) {
      model.choose(department.code());
    }
  }

  private void fill(@Nullable CardRow total) {
    updating = true;
    departments.getItems().setAll(model.departments());
    model.card().ifPresent(card -> departments.setValue(card.department()));
    updating = false;
    summary.setText(model.summary());
    table.setRoot(total == null ? null : item(total));
    table.getSelectionModel().selectFirst();
  }

  private static TreeItem<CardRow> item(CardRow row) {
    var item = new TreeItem<>(row);
    row.children().forEach(child -> item.getChildren().add(item(child)));
    item.setExpanded(true);
    return item;
  }

  private void explain(@Nullable TreeItem<CardRow> item) {
    wayUp.getChildren().clear();
    background.getChildren().clear();
    if (item == null) {
      derivation.show(null);
      chosen.setText("");
      return;
    }
    var row = item.getValue();
    chosen.setText(speech.say(ScorecardsText.EXPLANATION) + " · " + row.item());
    row.background().forEach(text -> background.getChildren().add(Parts.note(text)));
    derivation.show(row.derivation());
    showWayUp(item);
  }

  /** The lines above the chosen one, up to the total and the place. */
  private void showWayUp(TreeItem<CardRow> item) {
    wayUp.getChildren().add(Parts.plain(speech.say(ScorecardsText.WAY_UP)));
    var steps = new ArrayList<TreeItem<CardRow>>();
    for (var at = item; at != null; at = at.getParent()) {
      steps.add(at);
    }
    for (var step : steps) {
      var row = step.getValue();
      var name = row.number().isEmpty() ? row.name() : row.number();
      var link = new Hyperlink(name + " " + row.figures().score());
      link.setMinWidth(FlowPane.USE_PREF_SIZE);
      link.setOnAction(_ -> select(step));
      wayUp.getChildren().addAll(link, Parts.plain("→"));
    }
    model
        .card()
        .ifPresent(
            card ->
                wayUp
                    .getChildren()
                    .add(
                        Parts.plain(
                            speech.verdicts().place(card.placement(), card.policy().ties()))));
  }

  private void select(TreeItem<CardRow> item) {
    table.getSelectionModel().select(item);
    table.scrollTo(table.getRow(item));
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
    view.getChildren().setAll(page);
    model.look(review, room.sitting().quarterProperty().get());
    if (place.screen().equals(Screens.SCORECARDS) && !place.department().isEmpty()) {
      model.choose(place.department());
      find(table.getRoot(), place.item()).ifPresent(this::select);
    }
  }

  private static Optional<TreeItem<CardRow>> find(@Nullable TreeItem<CardRow> item, String number) {
    if (item == null || number.isEmpty()) {
      return Optional.empty();
    }
    if (item.getValue().number().equals(number)) {
      return Optional.of(item);
    }
    return item.getChildren().stream().flatMap(child -> find(child, number).stream()).findFirst();
  }
}
