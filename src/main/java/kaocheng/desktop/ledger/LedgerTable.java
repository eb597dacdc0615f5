package kaocheng.desktop.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.ledger.LedgerModel.Chosen;
import kaocheng.desktop.ledger.LedgerModel.Filter;
import org.jspecify.annotations.Nullable;

/** The tasks, one a line. */
final class LedgerTable {
  private final TableView<LedgerRow> view = new TableView<>();
  private final Speech speech;
  private final TableColumn<LedgerRow, LedgerRow> lead;

  LedgerTable(Speech speech, Preferences preferences) {
    this.speech = speech;
    lead = Columns.column(text(LedgerText.COLUMN_LEAD, 80), LedgerRow::lead);
    view.setId("ledger");
    view.setAccessibleText(speech.say(LedgerText.TITLE));
    view.getColumns()
        .setAll(
            List.of(
                lead,
                Columns.column(text(LedgerText.COLUMN_NUMBER, 74), LedgerRow::number),
                Columns.column(text(LedgerText.COLUMN_NAME, 130), LedgerRow::name),
                Columns.column(text(LedgerText.COLUMN_LEVEL, 76), LedgerRow::level),
                Columns.column(
                    Head.figure(speech.say(LedgerText.COLUMN_WEIGHT), 72), LedgerRow::weight),
                Columns.column(text(LedgerText.COLUMN_DUE, 94), row -> row.days().due()),
                Columns.column(text(LedgerText.COLUMN_DONE, 94), row -> row.days().done()),
                Columns.<LedgerRow>column(text(LedgerText.COLUMN_STATE, 116), StateCell::new),
                Columns.column(text(LedgerText.COLUMN_EVIDENCE, 86), LedgerRow::evidence)));
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(view, view.getColumns(), preferences);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
  }

  private Head text(LedgerText title, double width) {
    return Head.text(speech.say(title), width);
  }

  TableView<LedgerRow> view() {
    return view;
  }

  /** Shows rows, and stays with the chosen tasks where they are still there. */
  void show(List<LedgerRow> rows, Chosen chosen) {
    var isFiltered = chosen.filter() != Filter.ALL || !chosen.searched().isBlank();
    view.setPlaceholder(
        Parts.note(speech.say(isFiltered ? LedgerText.NONE_LIKE_THIS : LedgerText.NO_ITEMS)));
    lead.setVisible(chosen.department().isEmpty());
    if (view.getItems().equals(rows)) {
      return;
    }
    var names = chosen().stream().map(row -> row.draft().name()).collect(Collectors.toSet());
    view.getItems().setAll(rows);
    var again =
        IntStream.range(0, rows.size())
            .filter(at -> names.contains(rows.get(at).draft().name()))
            .toArray();
    view.getSelectionModel().clearSelection();
    for (var at : again) {
      view.getSelectionModel().select(at);
    }
  }

  List<LedgerRow> chosen() {
    return view.getSelectionModel().getSelectedItems().stream()
        .filter(new HashSet<>(view.getItems())::contains)
        .toList();
  }

  /** How a task stands, by sign and words. */
  private static final class StateCell extends TableCell<LedgerRow, LedgerRow> {
    @Override
    protected void updateItem(@Nullable LedgerRow row, boolean empty) {
      super.updateItem(row, empty);
      if (row == null || empty) {
        setText(null);
        setGraphic(null);
        LateTip.on(this, "");
        return;
      }
      setText(row.state());
      setGraphic(Parts.sign(row.mark()));
      LateTip.on(this, row.state());
    }
  }
}
