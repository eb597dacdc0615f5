package kaocheng.desktop.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.TableOrder;
import kaocheng.desktop.intake.Findings.Doubted;
import kaocheng.desktop.intake.Findings.Fault;
import kaocheng.desktop.intake.Findings.Moved;
import kaocheng.desktop.intake.Findings.Noticed;
import kaocheng.desktop.intake.Findings.Restated;
import kaocheng.usecase.ImportReport;

/**
 * What a look at the files has brought to light, as tables: files, faults, doubts, what moves, and
 * remarks.
 */
final class IntakeTables {
  private final Speech speech;
  private final Preferences preferences;
  private final Sheet<ImportReport> files;
  private final Sheet<Fault> faults;
  private final Sheet<Doubted> doubts;
  private final Sheet<Moved> moves;
  private final Sheet<Restated> states;
  private final Sheet<Noticed> notices;
  private final NamePane names;
  private final TabPane details = new TabPane();

  IntakeTables(Room room, ReadingPane reading, NamePane names) {
    this.speech = room.speech();
    this.preferences = room.preferences();
    this.names = names;
    var columns = new FoundColumns(speech);
    files = sheet("files", IntakeText.FILES, columns.ofFiles());
    faults = sheet("faults", IntakeText.NO_PROBLEMS, columns.ofFaults());
    doubts = sheet("doubts", IntakeText.NO_DOUBTS, columns.ofDoubts());
    moves = sheet("moves", IntakeText.NO_MOVES, columns.ofMoves());
    states = sheet("states", IntakeText.NO_STATES, columns.ofStates());
    notices = sheet("notices", IntakeText.NO_NOTICES, columns.ofNotices());
    faults.table().getSelectionModel().selectedItemProperty().subscribe(names::turnTo);
    VBox.setVgrow(faults.table(), Priority.ALWAYS);
    var how = new Tab(speech.say(IntakeText.HOW_READ), reading.view());
    how.setId("how-read");
    details.setAccessibleText(speech.say(IntakeText.TITLE));
    details.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    details
        .getTabs()
        .setAll(
            tab(faults, new VBox(faults.table(), names.view())),
            tab(doubts, doubts.table()),
            tab(moves, moves.table()),
            tab(states, states.table()),
            tab(notices, notices.table()),
            how);
  }

  /** A table with its order and the tab in which it stands. */
  private record Sheet<S>(TableView<S> table, TableOrder<S> order, Tab tab) {}

  private static Tab tab(Sheet<?> sheet, Node content) {
    sheet.tab().setContent(content);
    return sheet.tab();
  }

  TableView<ImportReport> files() {
    return files.table();
  }

  TabPane details() {
    return details;
  }

  /** What it takes to show what was found, table by table. */
  List<Runnable> steps(IntakeModel model) {
    var found = model.findings();
    return List.of(
        () -> files.order().show(found.reports()),
        () -> {
          fill(faults, IntakeText.PROBLEMS, found.faults());
          names.offer(found.unclearNames());
        },
        () -> fill(doubts, IntakeText.DOUBTS, found.doubts()),
        () -> {
          moves.table().setPlaceholder(Parts.note(unmoved(model, IntakeText.NO_MOVES)));
          fill(moves, IntakeText.MOVES, found.moves());
        },
        () -> {
          states.table().setPlaceholder(Parts.note(unmoved(model, IntakeText.NO_STATES)));
          fill(states, IntakeText.STATES, found.states());
        },
        () -> {
          fill(notices, IntakeText.NOTICES, found.notices());
          details.getSelectionModel().select(first(model).tab());
        });
  }

  /** What most needs a look. */
  private Sheet<?> first(IntakeModel model) {
    if (model.isFaulty()) {
      return faults;
    }
    return model.findings().doubts().isEmpty() ? moves : doubts;
  }

  private String unmoved(IntakeModel model, IntakeText nothing) {
    return model.unlisted().map(speech::say).orElseGet(() -> speech.say(nothing));
  }

  private <T> void fill(Sheet<T> sheet, IntakeText title, List<T> rows) {
    sheet.order().show(rows);
    sheet.tab().setText(speech.say(title, rows.size()));
  }

  private <T> Sheet<T> sheet(String id, IntakeText placeholder, List<TableColumn<T, T>> columns) {
    var table = new TableView<T>();
    table.setId(id);
    table.setAccessibleText(speech.say(placeholder));
    table.setPlaceholder(Parts.note(speech.say(placeholder)));
    table.getColumns().setAll(columns);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(table, table.getColumns(), preferences);
    var tab = new Tab();
    tab.setId(id + "-tab");
    return new Sheet<>(table, new TableOrder<>(table), tab);
  }
}
