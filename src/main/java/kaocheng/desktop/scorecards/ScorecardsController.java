package kaocheng.desktop.scorecards;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.DepartmentChooser;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.StateCell;
import kaocheng.desktop.base.TreeRow;
import kaocheng.desktop.base.YearPage;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The scorecard of a department, and beside it where each of its points comes from. */
public final class ScorecardsController implements Screen {
  private final Room room;
  private final Speech speech;
  private final ScorecardsModel model;
  private final DepartmentChooser departments;
  private final Label summary = Parts.note("");
  private final TreeTableView<CardRow> table = new TreeTableView<>();
  private final DetailPane detail;
  private final CompareModel comparison;
  private final ComparePane comparing;
  private final ToggleButton compare;
  private final StackPane middle = new StackPane();
  private final SplitPane both;
  private final VBox page;
  private final YearPage view;
  private String shown = "";

  public ScorecardsController(Room room) {
    this.room = room;
    this.speech = room.speech();
    this.model = new ScorecardsModel(speech);
    departments = new DepartmentChooser(speech, "department", model::choose);
    detail = new DetailPane(room, model, new DetailPane.Ways(this::select, this::open));
    comparison = new CompareModel(room.sitting(), speech);
    comparing =
        new ComparePane(comparison, speech, row -> open(row.number()))
            .remembering(room.preferences());
    compare = new ToggleButton(speech.say(ScorecardsText.COMPARE), Icon.COMPARE.node());
    compare.setId("compare");
    compare.setMinWidth(HBox.USE_PREF_SIZE);
    compare.selectedProperty().subscribe((_, _) -> arrange());
    prepareTable();
    both = new SplitPane(tablePanel(), detail.view());
    both.setDividerPositions(0.58);
    VBox.setVgrow(middle, Priority.ALWAYS);
    page = new VBox(head(), middle);
    page.getStyleClass().add("page");
    view = new YearPage(room, page);
    arrange();
    model.totalProperty().subscribe((_, total) -> fill(total));
  }

  private HBox head() {
    departments.box().getStyleClass().add("department-choice");
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setId("summary");
    var head =
        new HBox(
            Parts.title(speech.say(ScorecardsText.TITLE)), departments.view(), summary, compare);
    head.getStyleClass().add("page-head");
    return head;
  }

  private VBox tablePanel() {
    VBox.setVgrow(table, Priority.ALWAYS);
    return Parts.card(table);
  }

  /** Shows the scorecard, or it beside another one. */
  private void arrange() {
    if (compare.isSelected()) {
      tellComparison();
    }
    middle.getChildren().setAll(compare.isSelected() ? comparing.view() : both);
  }

  private void tellComparison() {
    model
        .review()
        .ifPresent(
            review ->
                model
                    .card()
                    .ifPresent(
                        card ->
                            comparison.look(review, model.quarter(), card.department().code())));
  }

  /** Leads from a line of the comparison to the scorecard. */
  private void open(String number) {
    compare.setSelected(false);
    find(table.getRoot(), number).ifPresent(this::select);
  }

  /** Leads to where a figure was reported, which may be another quarter. */
  private void open(Measurement measurement) {
    var key = measurement.indicator();
    room.sitting().quarterProperty().set(measurement.quarter());
    room.guide().go(new Place(Screens.FIGURES, key.department(), key.number()));
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
                    Head.text(speech.say(ScorecardsText.COLUMN_STATE), 110),
                    () -> StateCell.branch(row -> new StateCell.Told(row.mark(), row.state()))),
                Columns.<CardRow>branch(
                    Head.text(speech.say(ScorecardsText.COLUMN_TREND), 80),
                    () -> new TrendCell(speech, room.palette()))));
    table.setRowFactory(_ -> new TreeRow<>());
    table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(table, table.getColumns(), room.preferences());
    table.getSelectionModel().selectedItemProperty().subscribe((_, item) -> detail.show(item));
  }

  private void fill(@Nullable CardRow total) {
    departments.show(model.departments(), model.department());
    summary.setText(model.summary());
    var again = model.department().equals(shown) ? chosen() : "";
    shown = model.department();
    table.setRoot(total == null ? null : item(total));
    table.getSelectionModel().selectFirst();
    find(table.getRoot(), again).ifPresent(this::select);
    if (compare.isSelected()) {
      tellComparison();
    }
  }

  /** The number of the line that is looked at, which stays when the year is looked at again. */
  private String chosen() {
    var item = table.getSelectionModel().getSelectedItem();
    return item == null ? "" : item.getValue().number();
  }

  private static TreeItem<CardRow> item(CardRow row) {
    var item = new TreeItem<>(row);
    row.children().forEach(child -> item.getChildren().add(item(child)));
    item.setExpanded(true);
    return item;
  }

  private void select(TreeItem<CardRow> item) {
    table.getSelectionModel().select(item);
    table.scrollTo(table.getRow(item));
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
    if (place.screen().equals(Screens.SCORECARDS) && !place.department().isEmpty()) {
      model.choose(place.department());
      open(place.item());
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
