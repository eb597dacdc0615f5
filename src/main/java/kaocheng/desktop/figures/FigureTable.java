package kaocheng.desktop.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.StateCell;
import kaocheng.desktop.figures.FiguresModel.Filter;
import kaocheng.usecase.FigureSlot;

/** The grid: one line a figure, with what is asked, what was last said, and what is said now. */
final class FigureTable {
  private final Speech speech;
  private final TableView<FigureRow> view = new TableView<>();
  private final Map<TableColumn<FigureRow, ?>, Function<FigureRow, String>> texts =
      new LinkedHashMap<>();
  private final TableColumn<FigureRow, FigureRow> value;
  private final TableColumn<FigureRow, FigureRow> source;

  FigureTable(Speech speech, Preferences preferences) {
    this.speech = speech;
    text(FiguresText.COLUMN_NUMBER, 54, FigureRow::number);
    text(FiguresText.COLUMN_NAME, 172, FigureRow::name);
    text(FiguresText.COLUMN_UNIT, 50, FigureRow::unit);
    text(FiguresText.COLUMN_ASKED, 140, FigureRow::asked);
    figure(FiguresText.COLUMN_BEFORE, 94, FigureRow::before);
    value = Columns.column(Head.figure("", 196), () -> new ValueCell(speech));
    texts.put(value, FigureRow::written);
    var state =
        Columns.<FigureRow>column(
            Head.text(speech.say(FiguresText.COLUMN_STATE), 118),
            () -> StateCell.flat(row -> new StateCell.Told(row.mark(), row.state())));
    texts.put(state, FigureRow::state);
    figure(FiguresText.COLUMN_VERSIONS, 52, row -> Integer.toString(row.cell().versions()));
    source = text(FiguresText.COLUMN_SOURCE, 170, FigureRow::source);
    view.setId("figures");
    view.setAccessibleText(speech.say(FiguresText.KEYS));
    view.getColumns().setAll(texts.keySet());
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(view, view.getColumns(), preferences);
    var selection = view.getSelectionModel();
    selection.setSelectionMode(SelectionMode.MULTIPLE);
    selection.setCellSelectionEnabled(true);
  }

  private TableColumn<FigureRow, FigureRow> text(
      FiguresText title, double width, Function<FigureRow, String> text) {
    return column(Head.text(speech.say(title), width), text);
  }

  private void figure(FiguresText title, double width, Function<FigureRow, String> text) {
    column(Head.figure(speech.say(title), width), text);
  }

  private TableColumn<FigureRow, FigureRow> column(Head head, Function<FigureRow, String> text) {
    var column = Columns.column(head, text);
    texts.put(column, text);
    return column;
  }

  TableView<FigureRow> view() {
    return view;
  }

  /** Where a figure comes from is also told beside the grid, which then needs the room. */
  void showSource(boolean visible) {
    source.setVisible(visible);
  }

  /** Shows rows, and stays at the cell one is at where it is still there. */
  void show(FiguresModel model) {
    value.setText(speech.say(FiguresText.COLUMN_VALUE, speech.verdicts().quarter(model.quarter())));
    view.setPlaceholder(
        Parts.note(
            speech.say(
                model.filter() == Filter.ALL
                    ? FiguresText.NO_INDICATORS
                    : FiguresText.NONE_MISSING)));
    var rows = model.rows();
    if (view.getItems().equals(rows)) {
      return;
    }
    var at = at();
    var slot = chosen().map(FigureRow::slot);
    var column = column();
    view.getItems().setAll(rows);
    select(slot.map(this::indexOf).filter(index -> index >= 0).orElse(Math.max(at, 0)), column);
  }

  private int indexOf(FigureSlot slot) {
    for (var at = 0; at < view.getItems().size(); at++) {
      if (view.getItems().get(at).slot().equals(slot)) {
        return at;
      }
    }
    return -1;
  }

  /** The row one is at, -1 where there is none. */
  int at() {
    return view.getFocusModel().getFocusedIndex();
  }

  private TableColumn<FigureRow, ?> column() {
    TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
    return focused.getColumn() < 0 ? value : view.getVisibleLeafColumn(focused.getColumn());
  }

  private List<TablePosition<?, ?>> cells() {
    var cells = new ArrayList<TablePosition<?, ?>>();
    for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
      cells.add(cell);
    }
    return cells;
  }

  Optional<FigureRow> chosen() {
    var at = at();
    return at < 0 || at >= view.getItems().size()
        ? Optional.empty()
        : Optional.of(view.getItems().get(at));
  }

  /** All rows of which a cell is chosen. */
  List<FigureRow> allChosen() {
    return cells().stream()
        .map(TablePosition::getRow)
        .distinct()
        .sorted()
        .filter(row -> row >= 0 && row < view.getItems().size())
        .map(view.getItems()::get)
        .toList();
  }

  /** Goes so many rows down. */
  void step(int by) {
    select(at() + by, column());
  }

  void stepRight() {
    view.getFocusModel().focusRightCell();
    select(at(), column());
  }

  Optional<FigureRow> find(FigureSlot slot) {
    var at = indexOf(slot);
    return at < 0 ? Optional.empty() : Optional.of(view.getItems().get(at));
  }

  void select(FigureSlot slot) {
    var at = indexOf(slot);
    if (at >= 0) {
      select(at, value);
    }
  }

  /** Goes to the first figure of an indicator or a goal; whether it has one here. */
  boolean select(String number) {
    return selectFirst(row -> row.number().equals(number))
        || selectFirst(row -> row.indicator().goal().equals(number));
  }

  private boolean selectFirst(Predicate<FigureRow> wanted) {
    var found = view.getItems().stream().filter(wanted).findFirst();
    found.ifPresent(row -> select(view.getItems().indexOf(row), value));
    return found.isPresent();
  }

  private void select(int row, TableColumn<FigureRow, ?> column) {
    var last = view.getItems().size() - 1;
    if (last >= 0) {
      var within = Math.clamp(row, 0, last);
      view.getSelectionModel().clearAndSelect(within, column);
      view.getFocusModel().focus(within, column);
      reveal(within);
    }
  }

  private void reveal(int row) {
    if (bounds(row).isEmpty()) {
      view.scrollTo(Math.max(0, row - 2));
    }
  }

  /** Where the figure of a row is on the screen, in the coordinates of the scene. */
  Optional<Bounds> bounds(int row) {
    return view.lookupAll(".value-cell").stream()
        .filter(node -> node instanceof TableCell<?, ?> cell && cell.getIndex() == row)
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .filter(this::isInView)
        .findFirst();
  }

  private boolean isInView(Bounds cell) {
    var whole = view.localToScene(view.getLayoutBounds());
    return cell.getMinY() > whole.getMinY() && cell.getMaxY() <= whole.getMaxY() + 1;
  }

  /** The chosen cells as a spreadsheet takes them. */
  String copied() {
    var cells = cells();
    var columns =
        new TreeSet<>(cells.stream().map(TablePosition::getColumn).toList()).stream().toList();
    var lines = new ArrayList<String>();
    for (var row : new TreeSet<>(cells.stream().map(TablePosition::getRow).toList())) {
      lines.add(
          columns.stream()
              .map(column -> isChosen(row, column) ? text(row, column) : "")
              .collect(Collectors.joining("\t")));
    }
    return String.join("\n", lines);
  }

  private boolean isChosen(int row, int column) {
    return view.getSelectionModel().isSelected(row, view.getVisibleLeafColumn(column));
  }

  private String text(int row, int column) {
    var text = texts.get(view.getVisibleLeafColumn(column));
    return text == null ? "" : text.apply(view.getItems().get(row));
  }
}
