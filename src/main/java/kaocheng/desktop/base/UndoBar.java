package kaocheng.desktop.base;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kaocheng.model.text.Message;

/** The ways back and forth again, as two buttons and by Ctrl+Z and Ctrl+Y. */
public final class UndoBar {
  private final Speech speech;
  private final Button undo;
  private final Button redo;
  private final HBox view;

  public UndoBar(Speech speech, Runnable undoing, Runnable redoing) {
    this.speech = speech;
    undo = Parts.iconButton(speech.say(EditText.UNDO), Icon.UNDO, undoing);
    redo = Parts.iconButton(speech.say(EditText.REDO), Icon.REDO, redoing);
    undo.setId("undo");
    redo.setId("redo");
    view = new HBox(undo, redo);
    view.getStyleClass().add("undo-bar");
  }

  public HBox view() {
    return view;
  }

  /** Lets the keys work wherever the focus is on a page, save in a text that has its own undo. */
  public void listenOn(Parent page) {
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Offers what can be undone and redone; a button that cannot be used says why by its tip. */
  public void offer(Optional<Message> undoable, Optional<Message> redoable) {
    offer(undo, undoable.map(one -> speech.say(EditText.UNDO_OF, one)), EditText.NOTHING_TO_UNDO);
    offer(redo, redoable.map(one -> speech.say(EditText.REDO_OF, one)), EditText.NOTHING_TO_REDO);
  }

  private void offer(Button button, Optional<String> what, EditText none) {
    var tip = what.orElseGet(() -> speech.say(none));
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setDisable(what.isEmpty());
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() || event.getTarget() instanceof TextInputControl) {
      return;
    }
    if (event.getCode() == KeyCode.Z && !undo.isDisabled()) {
      undo.fire();
      event.consume();
    } else if (event.getCode() == KeyCode.Y && !redo.isDisabled()) {
      redo.fire();
      event.consume();
    }
  }
}
