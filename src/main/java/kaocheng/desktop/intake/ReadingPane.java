package kaocheng.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.SortKey;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.TableOrder;
import kaocheng.model.text.Message;
import kaocheng.usecase.ColumnChoice;
import kaocheng.usecase.FileChoices;
import kaocheng.usecase.FileLook;
import kaocheng.usecase.LookAtFile;
import kaocheng.usecase.TableLook;
import kaocheng.usecase.TableLook.SeenColumn;
import kaocheng.usecase.TableLook.SeenRow;

/**
 * How a file is read, to be looked at and set right: encoding, sheet, headings, what each column
 * means, what holds for the whole table, and what doubtful cells mean.
 */
final class ReadingPane {
  private static final double COLUMNS = 0.6;

  private final Room room;
  private final Speech speech;
  private final ReadingModel model = new ReadingModel();
  private final Consumer<ReadingModel> then;
  private final Label gaps = Parts.note("");
  private final FlowPane whole = new FlowPane();
  private final TableView<SeenColumn> columns = new TableView<>();
  private final TableOrder<SeenColumn> order = new TableOrder<>(columns);
  private final TableView<SeenRow> rows = new TableView<>();
  private final Button again;
  private final VBox view;
  private final ReadingFields fields;

  /** What a person has said is handed on when it is to be looked at again. */
  ReadingPane(Room room, Consumer<ReadingModel> then) {
    this.room = room;
    this.speech = room.speech();
    this.then = then;
    this.fields = new ReadingFields(room, this::say);
    again = Parts.accent(speech.say(ReadingText.AGAIN), Icon.IMPORT, () -> this.then.accept(model));
    again.setId("preview-again");
    gaps.setId("reading-gaps");
    columns.setId("reading-columns");
    columns.setAccessibleText(speech.say(ReadingText.MEANS));
    columns.getColumns().setAll(List.of(placeColumn(), headingColumn(), meaningColumn()));
    columns.getColumns().addAll(List.of(confidenceColumn(), samplesColumn()));
    columns.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    rows.setId("reading-rows");
    rows.setAccessibleText(speech.say(ReadingText.FIRST_ROWS));
    whole.getStyleClass().add("reading-fields");
    var tables = new SplitPane(columns, rows);
    tables.setOrientation(Orientation.HORIZONTAL);
    tables.setDividerPositions(COLUMNS);
    VBox.setVgrow(tables, Priority.ALWAYS);
    HBox.setHgrow(gaps, Priority.ALWAYS);
    var decision = new HBox(gaps, Parts.space(), again);
    decision.getStyleClass().add("buttons");
    view = new VBox(whole, tables, decision);
    view.getStyleClass().add("panel");
    show();
  }

  VBox view() {
    return view;
  }

  /** Turns to a file that was chosen. */
  void turnTo(Path file, FileChoices choices) {
    if (!model.isAbout(file, choices)) {
      look(file, choices);
    }
  }

  private void look(Path file, FileChoices choices) {
    room.sitting()
        .work(
            Message.of(ReadingText.TITLE, String.valueOf(file.getFileName())),
            (desk, progress) -> new LookAtFile(desk).run(file, choices),
            found -> {
              model.looked(file, choices, found);
              show();
            });
  }

  private void say(FileChoices choices) {
    model.file().ifPresent(file -> look(file, choices));
  }

  private void show() {
    var look = model.look();
    whole.getChildren().setAll(look.map(this::wholeFields).orElse(List.of()));
    var table = model.table();
    order.show(table.map(TableLook::columns).orElse(List.of()));
    fillRows(table.map(TableLook::rows).orElse(List.of()));
    gaps.setText(told());
    again.setDisable(model.choices().isNone() || table.filter(this::hasGaps).isPresent());
  }

  private List<VBox> wholeFields(FileLook look) {
    var boxes = new ArrayList<>(fields.ofFile(look, model));
    model.table().ifPresent(table -> boxes.addAll(fields.ofTable(table, model)));
    return boxes;
  }

  private boolean hasGaps(TableLook table) {
    return !table.gaps().isNone();
  }

  private String told() {
    var refusals = model.look().map(FileLook::refusals).orElse(List.of());
    if (!refusals.isEmpty()) {
      return speech.say(refusals.getFirst());
    }
    return model.table().map(this::told).orElseGet(() -> speech.say(ReadingText.NO_FILE));
  }

  private String told(TableLook table) {
    if (!table.gaps().missing().isEmpty()) {
      var missing = table.gaps().missing().stream().map(fields::name).toList();
      return speech.say(ReadingText.MISSING, String.join("、", missing));
    }
    return table.gaps().unsure().isEmpty()
        ? speech.say(ReadingText.READY)
        : speech.say(ReadingText.UNSURE, String.join("、", table.gaps().unsure()));
  }

  private void fillRows(List<SeenRow> seen) {
    var width = seen.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    rows.getColumns()
        .setAll(
            List.of(
                Columns.column(
                    Head.figure(speech.say(ReadingText.LINE), 60),
                    (SeenRow row) -> Long.toString(row.line()))));
    for (var place = 0; place < width; place++) {
      var cell = place;
      rows.getColumns()
          .add(
              Columns.column(
                  Head.text(ReadingFields.letter(place), 100),
                  row -> cell < row.cells().size() ? row.cells().get(cell) : ""));
    }
    rows.getItems().setAll(seen);
  }

  private TableColumn<SeenColumn, SeenColumn> placeColumn() {
    return Columns.sorted(
        Head.text(speech.say(ReadingText.COLUMN), 50),
        one -> ReadingFields.letter(one.place()),
        SortKey.count(SeenColumn::place));
  }

  private TableColumn<SeenColumn, SeenColumn> headingColumn() {
    return Columns.sorted(Head.text(speech.say(ReadingText.HEADING), 170), SeenColumn::heading);
  }

  private TableColumn<SeenColumn, SeenColumn> meaningColumn() {
    return Columns.sorted(
        Head.text(speech.say(ReadingText.MEANS), 190),
        () -> new MeaningCell(fields, this::choose),
        SortKey.text(one -> fields.name(one.choice())));
  }

  private TableColumn<SeenColumn, SeenColumn> confidenceColumn() {
    return Columns.sorted(
        Head.text(speech.say(ReadingText.CONFIDENCE), 100),
        one -> one.choice().isIgnored() ? "" : speech.say(one.confidence()));
  }

  private TableColumn<SeenColumn, SeenColumn> samplesColumn() {
    return Columns.sorted(
        Head.text(speech.say(ReadingText.SAMPLES), 240), one -> String.join(" · ", one.samples()));
  }

  private void choose(SeenColumn column, ComboBox<ColumnChoice> box) {
    var chosen = box.getValue();
    if (chosen != null && !chosen.equals(column.choice())) {
      say(model.choices().column(model.sheet(), column.place(), chosen));
    }
  }
}
