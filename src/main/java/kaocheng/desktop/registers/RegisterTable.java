package kaocheng.desktop.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.registers.RegistersModel.Chosen;
import kaocheng.usecase.FormField;
import kaocheng.usecase.Registers;
import org.jspecify.annotations.Nullable;

/** The entries or lists of the register looked at, one a line. */
final class RegisterTable {
  private final Speech speech;
  private final Preferences preferences;
  private final TableView<RegisterLine> view = new TableView<>();
  private final TableColumn<RegisterLine, RegisterLine> department;
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private @Nullable Register shown;

  RegisterTable(Speech speech, Preferences preferences) {
    this.speech = speech;
    this.preferences = preferences;
    department = text(RegistersText.COLUMN_DEPARTMENT, 112, line -> line.owner().department());
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    view.setId("register");
    view.setAccessibleText(speech.say(RegistersText.TITLE));
  }

  private TableColumn<RegisterLine, RegisterLine> text(
      RegistersText title, double width, Function<RegisterLine, String> text) {
    return Columns.column(Head.text(speech.say(title), width), text);
  }

  TableView<RegisterLine> view() {
    return view;
  }

  private void lay(Register register) {
    shown = register;
    view.setId("register-" + register.name().toLowerCase(Locale.ROOT));
    var columns = new ArrayList<TableColumn<RegisterLine, ?>>();
    columns.add(department);
    if (register != Register.ADJUSTMENTS) {
      columns.add(text(RegistersText.COLUMN_INDICATOR, 150, line -> line.owner().indicator()));
    }
    register.entry().ifPresent(sort -> columns.addAll(fields(register, Registers.fields(sort))));
    if (register.roll().isPresent()) {
      columns.add(text(RegistersText.COLUMN_QUARTER, 82, line -> line.text("quarter")));
      columns.add(text(RegistersText.COLUMN_CONTENT, 260, line -> line.text(RegisterLine.CONTENT)));
      var version = Head.figure(speech.say(RegistersText.COLUMN_VERSION), 50);
      columns.add(dispensable(Columns.column(version, line -> line.text("version"))));
    }
    columns.add(dispensable(text(RegistersText.COLUMN_SOURCE, 140, RegisterLine::source)));
    view.getColumns().setAll(columns);
    Columns.remember(view, view.getColumns(), preferences);
  }

  private List<TableColumn<RegisterLine, ?>> fields(Register register, List<FormField> fields) {
    var columns = new ArrayList<TableColumn<RegisterLine, ?>>();
    for (var one : register.shown()) {
      fields.stream()
          .filter(field -> field.name().equals(one.field()))
          .map(field -> EntryLine.label(field, speech.language()))
          .map(
              label ->
                  one.isFigure() ? Head.figure(label, one.width()) : Head.text(label, one.width()))
          .map(head -> Columns.<RegisterLine>column(head, line -> line.text(one.field())))
          .map(column -> one.isKept() ? column : dispensable(column))
          .forEach(columns::add);
    }
    return columns;
  }

  private TableColumn<RegisterLine, RegisterLine> dispensable(
      TableColumn<RegisterLine, RegisterLine> column) {
    column.visibleProperty().bind(narrow.not());
    return column;
  }

  /** With a form beside it the table keeps to what tells one line from another. */
  void narrow(boolean wanted) {
    narrow.set(wanted);
  }

  /** Shows lines, and stays with the chosen one where it is still there. */
  void show(List<RegisterLine> lines, Chosen chosen) {
    if (chosen.register() != shown) {
      lay(chosen.register());
    }
    var isFiltered = !chosen.department().isEmpty() || !chosen.searched().isBlank();
    view.setPlaceholder(
        Parts.note(
            speech.say(isFiltered ? RegistersText.NONE_LIKE_THIS : RegistersText.NO_ENTRIES)));
    department.setVisible(chosen.department().isEmpty());
    if (view.getItems().equals(lines)) {
      return;
    }
    var name = chosen().map(RegisterLine::name);
    view.getItems().setAll(lines);
    view.getSelectionModel().clearSelection();
    name.ifPresent(this::select);
  }

  void select(String name) {
    var lines = view.getItems();
    IntStream.range(0, lines.size())
        .filter(at -> lines.get(at).name().equals(name))
        .findFirst()
        .ifPresent(
            at -> {
              view.getSelectionModel().clearAndSelect(at);
              view.scrollTo(Math.max(0, at - 3));
            });
  }

  Optional<RegisterLine> chosen() {
    return Optional.ofNullable(view.getSelectionModel().getSelectedItem())
        .filter(view.getItems()::contains);
  }
}
