package kaocheng.desktop.goals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Screens;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.UndoButtons;
import kaocheng.desktop.goals.GoalRow.Kind;
import kaocheng.desktop.goals.GoalsModel.Look;
import kaocheng.model.Category;
import kaocheng.model.GoalKey;
import kaocheng.model.IndicatorKey;
import kaocheng.usecase.Desk;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** Departments, goals and indicators: set up from nothing, changed, withdrawn, undone. */
public final class GoalsController implements Screen {
  private static final double ENTRY_SHARE = 0.62;

  private final Room room;
  private final Speech speech;
  private final GoalsModel model;
  private final GoalTree tree;
  private final EntryPane entry;
  private final BesidePane beside;
  private final UndoButtons undo;
  private final Label summary = Parts.note("");
  private final Label told = Parts.note("");
  private final Button newGoal;
  private final Button newIndicator;
  private final HBox acts = new HBox();
  private final StackPane right = new StackPane();
  private final SplitPane form = new SplitPane();
  private final VBox page;
  private @Nullable Place shown;

  public GoalsController(Room room) {
    this.room = room;
    this.speech = room.speech();
    this.model = new GoalsModel(room.sitting(), speech);
    tree = new GoalTree(room, model);
    entry = new EntryPane(room, model);
    beside = new BesidePane(room, model);
    undo = new UndoButtons(speech, model::undo, model::redo);
    newGoal = Parts.button(speech.say(GoalsText.NEW_GOAL), Icon.NEW, this::beginGoal);
    newGoal.setId("new-goal");
    newIndicator =
        Parts.button(speech.say(GoalsText.NEW_INDICATOR), Icon.NEW, this::beginIndicator);
    newIndicator.setId("new-indicator");
    told.setId("goals-told");
    told.textProperty().bind(model.toldProperty());
    told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
    told.visibleProperty().bind(told.managedProperty());
    var both = new SplitPane(Parts.card(tree.view(), summary), right);
    both.setDividerPositions(0.31);
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head(), both, told);
    page.getStyleClass().add("page");
    wire();
  }

  private void wire() {
    room.onlyForEditing(acts);
    undo.listen(page, entry::isChanged);
    tree.whenChosen(this::chosen);
    entry.whenBuilt(this::built);
    model.lookProperty().subscribe((_, look) -> show(look));
    model.formProperty().subscribe((before, opened) -> show(before, opened));
    offer();
  }

  private HBox head() {
    var newDepartment =
        Parts.button(speech.say(GoalsText.NEW_DEPARTMENT), Icon.NEW, this::beginDepartment);
    newDepartment.setId("new-department");
    summary.setId("goals-summary");
    acts.getChildren().setAll(newDepartment, newGoal, newIndicator, undo.view());
    acts.getStyleClass().add("buttons");
    var head = new HBox(Parts.title(speech.say(GoalsText.TITLE)), Parts.space(), acts);
    head.getStyleClass().add("page-head");
    return head;
  }

  private void beginDepartment() {
    var today = room.sitting().desk().map(Desk::today);
    var year = model.year() > 0 ? model.year() : today.map(day -> day.getYear()).orElse(0);
    model.begin(forms -> forms.department(year));
  }

  private void beginGoal() {
    tree.selected()
        .ifPresent(
            row -> {
              var category = Optional.ofNullable(row.category()).orElse(Category.KEY);
              model.begin(forms -> forms.goal(row.slot().department(), category));
            });
  }

  private void beginIndicator() {
    tree.selected()
        .ifPresent(
            row -> model.begin(forms -> forms.indicator(row.slot().department(), row.goal())));
  }

  private void chosen(GoalRow row) {
    offer();
    if (row.kind() != Kind.CATEGORY) {
      model.choose(row.slot());
    }
  }

  /** Goals are made below a department and indicators below a goal; a button says so. */
  private void offer() {
    var row = tree.selected();
    newGoal.setDisable(row.isEmpty());
    newIndicator.setDisable(row.map(GoalRow::goal).orElse("").isEmpty());
    tip(newGoal, GoalsText.CHOOSE_DEPARTMENT_FIRST);
    tip(newIndicator, GoalsText.CHOOSE_GOAL_FIRST);
  }

  private void tip(Button button, GoalsText why) {
    button.setTooltip(button.isDisabled() ? new Tooltip(speech.say(why)) : null);
    button.setAccessibleHelp(button.isDisabled() ? speech.say(why) : null);
  }

  /** The trial follows what is typed into the form. */
  private void built() {
    var fields = entry.fields();
    if (fields != null) {
      fields.inputs().forEach(input -> input.whenChanged(() -> beside.use(fields)));
      beside.use(fields);
    }
  }

  private void show(Look look) {
    tree.show(look.rows());
    undo.offer(look.ways());
    summary.setText(
        speech.say(
            GoalsText.SUMMARY,
            look.all().size(),
            look.all().stream().mapToLong(row -> row.count(Kind.GOAL)).sum(),
            look.all().stream().mapToLong(row -> row.count(Kind.INDICATOR)).sum()));
    offer();
    fillRight();
  }

  private void show(@Nullable OpenForm before, @Nullable OpenForm opened) {
    entry.show(opened);
    beside.show(opened);
    if (opened != null && !opened.slot().isNew()) {
      tree.select(opened.slot());
      if (before != null && before.slot().isNew()) {
        tree.table().requestFocus();
      }
    }
    offer();
    fillRight();
  }

  /** The form with what stands beside it, where anything does. */
  private void arrange() {
    var wanted = beside.isEmpty() ? List.of(entry.view()) : List.of(entry.view(), beside.view());
    if (!form.getItems().equals(wanted)) {
      form.getItems().setAll(wanted);
      form.setDividerPositions(ENTRY_SHARE);
    }
  }

  /** The form, or what to do where there is none. */
  private void fillRight() {
    var opened = model.formProperty().get();
    if (opened != null) {
      arrange();
      if (!right.getChildren().contains(form)) {
        right.getChildren().setAll(form);
      }
      return;
    }
    var isEmpty = model.look().all().isEmpty();
    var what = Parts.empty(speech.say(isEmpty ? GoalsText.EMPTY : GoalsText.NOTHING_CHOSEN));
    if (isEmpty) {
      var first =
          Parts.accent(speech.say(GoalsText.NEW_DEPARTMENT), Icon.NEW, this::beginDepartment);
      first.setId("first-department");
      room.onlyForEditing(first);
      what.getChildren().add(first);
    }
    right.getChildren().setAll(Parts.card(what));
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void show(Place place) {
    room.sitting().review().ifPresent(review -> model.look(review.year()));
    fillRight();
    var isNew = !place.equals(shown);
    shown = place;
    if (isNew && place.screen().equals(Screens.GOALS) && !place.department().isEmpty()) {
      model.choose(slot(place));
    }
  }

  /** The tree may not have been read yet, but the year under review tells what there is. */
  private Slot slot(Place place) {
    var dossier = room.sitting().review().map(YearReview::dossier);
    var indicator = new IndicatorKey(place.department(), place.item());
    var goal = new GoalKey(place.department(), place.item());
    if (dossier.stream()
        .flatMap(one -> one.indicators().stream())
        .anyMatch(one -> one.key().equals(indicator))) {
      return Slot.indicator(place.department(), place.item());
    }
    return dossier.stream()
            .flatMap(one -> one.goals().stream())
            .anyMatch(one -> one.key().equals(goal))
        ? Slot.goal(place.department(), place.item())
        : Slot.department(place.department());
  }
}
