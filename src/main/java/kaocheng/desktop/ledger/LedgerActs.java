package kaocheng.desktop.ledger;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/** What can be done with the chosen tasks, as buttons above the table. */
final class LedgerActs {
  private final Speech speech;
  private final LedgerTable table;
  private final Button strikeOff;
  private final Button reopen;
  private final Button takeOff;
  private final Button change;
  private final Button add;
  private final Button withdraw;
  private final FlowPane view;

  /** What the buttons ask for. */
  interface Commands {
    void strikeOff(List<LedgerRow> rows);

    void reopen(LedgerRow row);

    void takeOff(LedgerRow row);

    void change(LedgerRow row);

    void add();

    void withdraw(LedgerRow row);
  }

  LedgerActs(Speech speech, LedgerTable table, Commands commands) {
    this.speech = speech;
    this.table = table;
    strikeOff = button(LedgerText.STRIKE_OFF, Icon.CHECK, () -> commands.strikeOff(table.chosen()));
    reopen = button(LedgerText.REOPEN, Icon.UNDO, () -> one().ifPresent(commands::reopen));
    takeOff = button(LedgerText.TAKE_OFF, Icon.CLOSE, () -> one().ifPresent(commands::takeOff));
    change = button(LedgerText.CHANGE, Icon.EDIT, () -> one().ifPresent(commands::change));
    add = button(LedgerText.ADD, Icon.NEW, commands::add);
    withdraw = button(LedgerText.WITHDRAW, Icon.CLOSE, () -> one().ifPresent(commands::withdraw));
    strikeOff.getStyleClass().add(Styles.ACCENT);
    view = new FlowPane(strikeOff, reopen, takeOff, change, add, withdraw);
    view.getStyleClass().add("tools");
    table.view().getSelectionModel().getSelectedItems().subscribe(this::offer);
    table
        .view()
        .setOnMouseClicked(
            event -> {
              if (event.getClickCount() == 2) {
                change.fire();
              }
            });
  }

  private Button button(LedgerText text, Icon icon, Runnable action) {
    var button = Parts.button(speech.say(text), icon, action);
    button.setId(text.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return button;
  }

  FlowPane view() {
    return view;
  }

  private Optional<LedgerRow> one() {
    var chosen = table.chosen();
    return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
  }

  /** Offers what can be done with the tasks that are chosen now. */
  void offer() {
    var chosen = table.chosen();
    strikeOff.setDisable(chosen.isEmpty() || !chosen.stream().allMatch(LedgerRow::isOpen));
    reopen.setDisable(one().filter(row -> !row.isOpen()).isEmpty());
    takeOff.setDisable(one().filter(LedgerRow::isOpen).isEmpty());
    change.setDisable(one().isEmpty());
    withdraw.setDisable(one().isEmpty());
  }

  /** F2 changes the chosen task, and Insert adds one. */
  void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.F2 -> change.fire();
      case KeyCode.INSERT -> add.fire();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
