package kaocheng.desktop.ledger;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns;
import kaocheng.desktop.base.Columns.Head;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/** How far each department and each list has come, as bars; choosing one shows its tasks. */
final class ChecklistTable {
  private final Speech speech;
  private final TableView<Checklist> view = new TableView<>();
  private boolean updating;

  ChecklistTable(Speech speech, Preferences preferences, Consumer<Checklist> choosing) {
    this.speech = speech;
    view.setId("checklists");
    view.setAccessibleText(speech.say(LedgerText.LISTS));
    view.setPlaceholder(Parts.note(speech.say(LedgerText.NO_ITEMS)));
    view.getColumns()
        .setAll(
            List.of(
                Columns.<Checklist>column(text(LedgerText.COLUMN_LIST, 140), NameCell::new),
                Columns.<Checklist>column(text(LedgerText.COLUMN_PROGRESS, 74), BarCell::new),
                Columns.column(
                    Head.figure(speech.say(LedgerText.COLUMN_CLOSED), 66),
                    one -> one.closed() + "/" + one.all()),
                Columns.column(
                    Head.figure(speech.say(LedgerText.COLUMN_OVERDUE), 58),
                    one -> one.overdue() == 0 ? "" : Long.toString(one.overdue()))));
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Columns.remember(view, view.getColumns(), preferences);
    view.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null && !updating) {
                choosing.accept(chosen);
              }
            });
  }

  private Head text(LedgerText title, double width) {
    return Head.text(speech.say(title), width);
  }

  TableView<Checklist> view() {
    return view;
  }

  void show(List<Checklist> lists, LedgerModel.Chosen chosen) {
    updating = true;
    if (!view.getItems().equals(lists)) {
      view.getItems().setAll(lists);
    }
    for (var at = 0; at < lists.size(); at++) {
      if (lists.get(at).isOf(chosen)) {
        view.getSelectionModel().clearAndSelect(at);
      }
    }
    updating = false;
  }

  /** The name, further in the further down. */
  private static final class NameCell extends TableCell<Checklist, Checklist> {
    @Override
    protected void updateItem(@Nullable Checklist one, boolean empty) {
      super.updateItem(one, empty);
      getStyleClass().removeAll("heading", "list-name");
      if (one == null || empty) {
        setText(null);
        LateTip.on(this, "");
        return;
      }
      getStyleClass().add(one.level() == Checklist.Level.LIST ? "list-name" : "heading");
      setText(one.name());
      LateTip.on(this, one.name());
    }
  }

  /** The share that is struck off. */
  private final class BarCell extends TableCell<Checklist, Checklist> {
    private final ProgressBar bar = new ProgressBar(0);

    BarCell() {
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.getStyleClass().add("closed-bar");
    }

    @Override
    protected void updateItem(@Nullable Checklist one, boolean empty) {
      super.updateItem(one, empty);
      if (one == null || empty) {
        setGraphic(null);
        return;
      }
      bar.setProgress(one.all() == 0 ? 0 : (double) one.closed() / one.all());
      var told = speech.say(LedgerText.LIST_OF, one.name(), one.closed(), one.all(), one.overdue());
      bar.setAccessibleText(told);
      LateTip.on(this, told);
      setGraphic(bar);
    }
  }
}
