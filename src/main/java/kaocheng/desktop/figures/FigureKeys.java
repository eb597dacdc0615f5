package kaocheng.desktop.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kaocheng.desktop.base.Speech;

/** The keys and the context menu of the grid: it is gone about and typed into as spreadsheets. */
final class FigureKeys {
  private final Speech speech;
  private final FigureTable table;
  private final Commands commands;
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();
  private final ContextMenu menu = new ContextMenu();

  /** What can be done with the chosen cells. */
  interface Commands {
    /** Opens the editor on what stands there. */
    void edit();

    /** Opens the editor on a text that replaces what stands there. */
    void replace(String text);

    void sayNotReported();

    void sayNotApplicable();

    void sayNotDue();

    void takeBack();

    void copy();

    void paste();
  }

  FigureKeys(Speech speech, FigureTable table, Commands commands) {
    this.speech = speech;
    this.table = table;
    this.commands = commands;
    offer(FiguresText.EDIT, key(KeyCode.F2), commands::edit);
    menu.getItems().add(new SeparatorMenuItem());
    offer(FiguresText.SAY_NOT_REPORTED, control(KeyCode.U), commands::sayNotReported);
    offer(FiguresText.SAY_NOT_APPLICABLE, control(KeyCode.I), commands::sayNotApplicable);
    offer(FiguresText.SAY_NOT_DUE, control(KeyCode.D), commands::sayNotDue);
    offer(FiguresText.TAKE_BACK, key(KeyCode.DELETE), commands::takeBack);
    menu.getItems().add(new SeparatorMenuItem());
    offer(FiguresText.COPY, control(KeyCode.C), commands::copy);
    offer(FiguresText.PASTE, control(KeyCode.V), commands::paste);
    actions.put(key(KeyCode.ENTER), () -> table.step(1));
    actions.put(
        new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN), () -> table.step(-1));
    var view = table.view();
    view.setContextMenu(menu);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    view.setOnInputMethodTextChanged(event -> composed(event.getCommitted()));
    view.setInputMethodRequests(new Composing(table));
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private void offer(FiguresText name, KeyCombination keys, Runnable action) {
    var item = new MenuItem(speech.say(name));
    item.setAccelerator(keys);
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
    actions.put(keys, action);
  }

  private void pressed(KeyEvent event) {
    for (var action : actions.entrySet()) {
      if (action.getKey().match(event)) {
        event.consume();
        action.getValue().run();
        return;
      }
    }
  }

  /** A character that can be seen starts a new text. */
  private void typed(KeyEvent event) {
    var text = event.getCharacter();
    var isCommand = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!isCommand && !text.isBlank() && !Character.isISOControl(text.charAt(0))) {
      event.consume();
      commands.replace(text);
    }
  }

  private void composed(String text) {
    if (!text.isBlank()) {
      commands.replace(text);
    }
  }

  private void clicked(MouseEvent event) {
    var isDouble = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (isDouble && table.chosen().isPresent()) {
      commands.edit();
    }
  }
}
