package kaocheng.desktop.ledger;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.YearPage;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.ToldLine;
import kaocheng.desktop.base.form.UndoButtons;
import kaocheng.desktop.ledger.LedgerModel.Look;
import kaocheng.model.Quarter;
import kaocheng.usecase.Edited;
import kaocheng.usecase.YearReview;

/** The ledger: how its tasks stand, and striking them off. */
public final class LedgerController implements Screen, LedgerActs.Commands {
  private final Speech speech;
  private final LedgerModel model;
  private final LedgerTable table;
  private final ChecklistTable lists;
  private final EntryForm form;
  private final LedgerForms forms;
  private final UndoButtons undo;
  private final Label summary = Parts.plain("");
  private final ProgressBar progress = new ProgressBar(0);
  private final ToldLine told;
  private final LedgerFilters filters;
  private final LedgerActs acts;
  private final StackPane side = new StackPane();
  private final VBox progressOfLists;
  private final VBox page;
  private final YearPage view;

  public LedgerController(Room room) {
    this.speech = room.speech();
    model = new LedgerModel(room.sitting(), speech);
    table = new LedgerTable(speech, room.preferences());
    lists = new ChecklistTable(speech, room.preferences(), model::choose);
    form = new EntryForm(speech, this::closeForm);
    told = new ToldLine(speech, "ledger-told", () -> model.at().quarter());
    forms = new LedgerForms(speech, model, form, this::written);
    undo =
        new UndoButtons(
            speech, () -> model.edits().undo(told::tell), () -> model.edits().redo(told::tell));
    filters = new LedgerFilters(speech, model);
    acts = new LedgerActs(speech, table, this);
    progressOfLists = Parts.card(Parts.heading(speech.say(LedgerText.LISTS)), lists.view());
    VBox.setVgrow(lists.view(), Priority.ALWAYS);
    side.getChildren().setAll(progressOfLists);
    var both = new SplitPane(tasks(), side);
    both.setDividerPositions(0.73);
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head(), filters.view(), both);
    page.getStyleClass().add("page");
    view = new YearPage(room, page);
    wire(room);
  }

  private void wire(Room room) {
    undo.listen(page, _ -> true);
    room.onlyForEditing(undo.view(), acts.view());
    table.view().addEventFilter(KeyEvent.KEY_PRESSED, acts::pressed);
    view.startAt(table.view());
    model.lookProperty().subscribe((_, look) -> fill(look));
    acts.offer();
  }

  private HBox head() {
    summary.setId("ledger-summary");
    progress.setPrefWidth(160);
    progress.getStyleClass().add("closed-bar");
    progress.accessibleTextProperty().bind(summary.textProperty());
    var head =
        new HBox(
            Parts.title(speech.say(LedgerText.TITLE)),
            progress,
            summary,
            Parts.space(),
            undo.view());
    head.getStyleClass().add("page-head");
    return head;
  }

  private VBox tasks() {
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    told.view().setWrapText(false);
    return Parts.card(acts.view(), table.view(), told.view());
  }

  private void fill(Look look) {
    filters.show(look);
    table.show(look.rows(), model.chosen());
    lists.show(look.checklists(), model.chosen());
    var all = look.checklists().stream().filter(one -> one.isOf(model.chosen())).findFirst();
    progress.setProgress(all.map(LedgerController::share).orElse(0.0));
    summary.setText(
        all.map(one -> speech.say(LedgerText.SUMMARY, one.closed(), one.all(), look.day()))
            .orElse(""));
    undo.offer(look.ways());
    acts.offer();
  }

  private static double share(Checklist one) {
    return one.all() == 0 ? 0 : (double) one.closed() / one.all();
  }

  @Override
  public void strikeOff(List<LedgerRow> rows) {
    openForm();
    forms.strikeOff(rows);
  }

  @Override
  public void reopen(LedgerRow row) {
    model.reopen(row.draft(), told::tell);
  }

  @Override
  public void takeOff(LedgerRow row) {
    openForm();
    forms.takeOff(row);
  }

  @Override
  public void change(LedgerRow row) {
    openForm();
    forms.change(row);
  }

  @Override
  public void add() {
    openForm();
    forms.add();
  }

  @Override
  public void withdraw(LedgerRow row) {
    openForm();
    forms.withdraw(row);
  }

  private void openForm() {
    side.getChildren().setAll(form.view());
  }

  private void closeForm() {
    side.getChildren().setAll(progressOfLists);
    table.view().requestFocus();
  }

  private void written(Edited edited) {
    told.tell(edited, form::refuse, this::closeForm);
  }

  @Override
  public Parent view() {
    return view.view();
  }

  @Override
  public void show(Place place) {
    view.show(this::show);
  }

  private void show(YearReview review, Quarter quarter) {
    if (review.year() != model.at().year()) {
      closeForm();
    }
    model.look(review, quarter);
  }
}
