package kaocheng.desktop.intake;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.intake.Findings.Fault;
import kaocheng.desktop.intake.Findings.Moved;
import kaocheng.desktop.intake.Findings.Noticed;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Move;

/** What a look at the files has brought to light, as tables: files, faults, moves and remarks. */
final class IntakeTables {
  private final Speech speech;
  private final Preferences preferences;
  private final TableView<ImportReport> files;
  private final TableView<Fault> faults;
  private final TableView<Moved> moves;
  private final TableView<Noticed> notices;
  private final TabPane details = new TabPane();

  IntakeTables(Speech speech, Preferences preferences, ReadingPane reading) {
    this.speech = speech;
    this.preferences = preferences;
    files = table("files", IntakeText.FILES, fileColumns());
    faults = table("faults", IntakeText.NO_PROBLEMS, faultColumns());
    moves = table("moves", IntakeText.NO_MOVES, moveColumns());
    notices = table("notices", IntakeText.NO_NOTICES, noticeColumns());
    var how = new Tab(speech.say(IntakeText.HOW_READ), reading.view());
    how.setId("how-read");
    details.setAccessibleText(speech.say(IntakeText.TITLE));
    details.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    details.getTabs().setAll(new Tab("", faults), new Tab("", moves), new Tab("", notices), how);
  }

  TableView<ImportReport> files() {
    return files;
  }

  TabPane details() {
    return details;
  }

  /** What it takes to show what was found, table by table. */
  List<Runnable> steps(IntakeModel model) {
    var found = model.findings();
    return List.of(
        () -> files.getItems().setAll(found.reports()),
        () -> fill(0, IntakeText.PROBLEMS, faults, found.faults()),
        () -> {
          moves.setPlaceholder(Parts.note(noMoves(model)));
          fill(1, IntakeText.MOVES, moves, found.moves());
        },
        () -> {
          fill(2, IntakeText.NOTICES, notices, found.notices());
          details.getSelectionModel().select(model.isFaulty() ? 0 : 1);
        });
  }

  private String noMoves(IntakeModel model) {
    return model.unlisted().map(speech::say).orElseGet(() -> speech.say(IntakeText.NO_MOVES));
  }

  private <T> void fill(int tab, IntakeText title, TableView<T> table, List<T> rows) {
    table.getItems().setAll(rows);
    details.getTabs().get(tab).setText(speech.say(title, rows.size()));
  }

  private <T> TableView<T> table(
      String id, IntakeText placeholder, List<TableColumn<T, T>> columns) {
    var table = new TableView<T>();
    table.setId(id);
    table.setAccessibleText(speech.say(placeholder));
    table.setPlaceholder(Parts.note(speech.say(placeholder)));
    table.getColumns().setAll(columns);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(table, table.getColumns(), preferences);
    return table;
  }

  private List<TableColumn<ImportReport, ImportReport>> fileColumns() {
    return List.of(
        Columns.column(text(IntakeText.FILE, 240), one -> one.origin().file()),
        Columns.column(text(IntakeText.KIND, 120), one -> speech.say(one.origin().kind())),
        Columns.column(figure(IntakeText.ROWS), one -> Long.toString(one.counts().rows())),
        Columns.column(figure(IntakeText.FRESH), one -> Long.toString(one.counts().fresh())),
        Columns.column(figure(IntakeText.CHANGED), one -> Long.toString(one.counts().changed())),
        Columns.column(figure(IntakeText.SAME), one -> Long.toString(one.counts().same())),
        Columns.column(figure(IntakeText.REFUSED), one -> Long.toString(one.counts().refused())),
        Columns.column(
            text(IntakeText.ENDING, 110),
            one ->
                one.isRefused() && one.ending() != ImportReport.Ending.TAKEN_IN_PART
                    ? speech.say(ImportReport.Ending.REFUSED)
                    : speech.say(one.ending())));
  }

  private List<TableColumn<Fault, Fault>> faultColumns() {
    return List.of(
        Columns.column(text(IntakeText.FILE, 150), Fault::file),
        Columns.column(
            figure(IntakeText.LINE),
            one -> one.line() == 0 ? speech.say(IntakeText.WHOLE_FILE) : Long.toString(one.line())),
        Columns.column(text(IntakeText.COLUMN, 90), Fault::column),
        Columns.column(text(IntakeText.FOUND, 140), Fault::found),
        Columns.column(text(IntakeText.REASON, 330), one -> speech.say(one.reason())),
        Columns.column(
            text(IntakeText.ADVICE, 330),
            one -> one.advice().stream().map(speech::say).collect(Collectors.joining(" "))));
  }

  private List<TableColumn<Moved, Moved>> moveColumns() {
    return List.of(
        Columns.column(text(IntakeText.QUARTER, 90), one -> Integer.toString(one.move().quarter())),
        Columns.column(text(IntakeText.WHO, 200), one -> who(one.move())),
        Columns.column(
            Head.figure(speech.say(IntakeText.BEFORE), 150), one -> orNone(one.move().before())),
        Columns.column(
            Head.figure(speech.say(IntakeText.AFTER), 150), one -> orNone(one.move().after())),
        Columns.column(text(IntakeText.FILE, 240), Moved::file));
  }

  private String who(Move move) {
    return move.department()
        + " "
        + (move.isTotal() ? speech.say(IntakeText.TOTAL) : move.indicator());
  }

  private static String orNone(String figure) {
    return figure.isEmpty() ? Speech.NONE : figure;
  }

  private List<TableColumn<Noticed, Noticed>> noticeColumns() {
    return List.of(
        Columns.column(text(IntakeText.FILE, 200), Noticed::file),
        Columns.column(text(IntakeText.NOTICE_OF, 700), one -> speech.say(one.notice())));
  }

  private Head text(IntakeText title, double width) {
    return Head.text(speech.say(title), width);
  }

  private Head figure(IntakeText title) {
    return Head.figure(speech.say(title), 72);
  }
}
