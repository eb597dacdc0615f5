package kaocheng.desktop.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditedLine;
import kaocheng.desktop.base.form.EntryBox;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.base.form.EntryLine.Choice;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.FormField;
import kaocheng.usecase.RollSort;
import kaocheng.usecase.RuleSubjects.Subject;

/** The rows of a list, each with its fields; rows that stay blank are left out. */
final class RowGrid {
  private static final int MOST_IN_A_LINE = 3;

  private final Speech speech;
  private final EditedLine texts;
  private final Runnable changed;
  private final GridPane grid = new GridPane();
  private final VBox view;
  private final List<Map<String, EntryBox>> rows = new ArrayList<>();
  private List<FormField> fields = List.of();
  private Map<String, List<String>> words = Map.of();

  RowGrid(Speech speech, Runnable changed) {
    this.speech = speech;
    this.texts = new EditedLine(speech);
    this.changed = changed;
    grid.getStyleClass().add("form-grid");
    var add = Parts.button(speech.say(RegistersText.ADD_ROW), Icon.NEW, this::addRow);
    add.setId("add-row");
    view = new VBox(grid, add);
    view.getStyleClass().add("form-fields");
  }

  VBox view() {
    return view;
  }

  /** Lays out rows with the fields that the rules of the indicator ask for. */
  void lay(RollSort sort, Subject subject, List<Map<String, String>> filled) {
    words = subject.words();
    fields = sort.fields().stream().filter(field -> isAsked(sort, field, filled)).toList();
    show(filled);
  }

  /** A field of which the rules know nothing is left out, unless something stands in it. */
  private boolean isAsked(RollSort sort, FormField field, List<Map<String, String>> filled) {
    var isFilled = filled.stream().anyMatch(row -> !text(row, field).isEmpty());
    return isFilled
        || switch (sort) {
          case SURVEY -> !field.name().equals("voters") || !words("voters").isEmpty();
          case PANEL -> field.name().equals("judge") || words.containsKey(field.name());
          case HONOURS -> true;
        };
  }

  private List<String> words(String field) {
    return words.getOrDefault(field, List.of());
  }

  private static String text(Map<String, String> row, FormField field) {
    return row.getOrDefault(field.name(), "");
  }

  private void show(List<Map<String, String>> filled) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    rows.clear();
    var columns = Math.min(fields.size(), MOST_IN_A_LINE);
    if (fields.size() > MOST_IN_A_LINE) {
      columns = (fields.size() + 1) / 2;
    }
    for (var at = 0; at < columns; at++) {
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setPercentWidth(90.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    for (var at = 0; at < columns; at++) {
      grid.add(Parts.note(heading(at, columns)), at, 0);
    }
    for (var row : filled) {
      add(row, columns);
    }
  }

  /** What stands in a column: one field, or two where a row takes two lines. */
  private String heading(int column, int columns) {
    return IntStream.range(0, fields.size())
        .filter(at -> at % columns == column)
        .mapToObj(at -> EntryLine.label(fields.get(at), speech.language()))
        .collect(Collectors.joining(" / "));
  }

  private void add(Map<String, String> row, int columns) {
    var lines = (fields.size() + columns - 1) / columns;
    var number = rows.size() + 1;
    var boxes = new LinkedHashMap<String, EntryBox>();
    for (var at = 0; at < fields.size(); at++) {
      var field = fields.get(at);
      var label = EntryLine.label(field, speech.language());
      var box =
          new EntryBox(
              speech, line(row, field), speech.say(RegistersText.ROW_FIELD, number, label));
      box.control().setId("row-" + number + "-" + field.name());
      box.whenChanged(changed);
      boxes.put(field.name(), box);
      grid.add(box.view(), at % columns, number * lines + at / columns);
    }
    var remove =
        Parts.iconButton(
            speech.say(RegistersText.REMOVE_ROW, number), Icon.CLOSE, () -> remove(boxes));
    grid.add(remove, columns, number * lines);
    rows.add(boxes);
  }

  private EntryLine line(Map<String, String> row, FormField field) {
    var line = EntryLine.of(field, text(row, field));
    var choices = words(field.name());
    if (choices.isEmpty()) {
      return line;
    }
    return line.choosing(choices.stream().map(Choice::of).toList());
  }

  private void addRow() {
    var all = new ArrayList<>(everything());
    all.add(Map.of());
    show(all);
    rows.getLast().values().stream().findFirst().ifPresent(box -> box.control().requestFocus());
  }

  private void remove(Map<String, EntryBox> row) {
    var all = new ArrayList<>(everything());
    all.remove(rows.indexOf(row));
    show(all);
    changed.run();
  }

  private List<Map<String, String>> everything() {
    return rows.stream().map(RowGrid::written).toList();
  }

  private static Map<String, String> written(Map<String, EntryBox> row) {
    var written = new LinkedHashMap<String, String>();
    row.forEach((name, box) -> written.put(name, box.text()));
    return written;
  }

  private static boolean isBlank(Map<String, EntryBox> row) {
    return row.values().stream().allMatch(box -> box.text().isEmpty());
  }

  private List<Map<String, EntryBox>> filledRows() {
    return rows.stream().filter(row -> !isBlank(row)).toList();
  }

  /** What is written in the rows that are not blank. */
  List<Map<String, String>> texts() {
    return filledRows().stream().map(RowGrid::written).toList();
  }

  void clearFaults() {
    rows.forEach(row -> row.values().forEach(box -> box.tell("")));
  }

  /** Tells what is wrong at the fields of the rows; hands back what is wrong elsewhere. */
  List<EditFault> refuse(List<EditFault> faults) {
    var filled = filledRows();
    var rest = new ArrayList<EditFault>();
    for (var fault : faults) {
      var row =
          fault.place() <= filled.size()
              ? filled.get((int) fault.place() - 1)
              : Map.<String, EntryBox>of();
      row.values().stream()
          .filter(box -> box.line().field().heading().equals(fault.heading()))
          .findFirst()
          .ifPresentOrElse(box -> box.tell(texts.fault(fault)), () -> rest.add(fault));
    }
    return rest;
  }

  /** The first field of which something is wrong. */
  Optional<EntryBox> refused() {
    return rows.stream()
        .flatMap(row -> row.values().stream())
        .filter(EntryBox::isRefused)
        .findFirst();
  }
}
