package kaocheng.desktop.base.form;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;
import kaocheng.usecase.UndoEdits;

/** Undoes and redoes the edits of a screen by two buttons and by their usual keys. */
public final class UndoButtons {
  private final Speech speech;
  private final Way undo;
  private final Way redo;
  private final HBox view;

  /** Back or forth: its button, and what it says where there is nothing to go to. */
  private record Way(Button button, EditText of, EditText none) {}

  public UndoButtons(Speech speech, Runnable undoing, Runnable redoing) {
    this.speech = speech;
    undo =
        new Way(
            Parts.iconButton(speech.say(EditText.UNDO), Icon.UNDO, undoing),
            EditText.UNDO_OF,
            EditText.NOTHING_TO_UNDO);
    redo =
        new Way(
            Parts.iconButton(speech.say(EditText.REDO), Icon.REDO, redoing),
            EditText.REDO_OF,
            EditText.NOTHING_TO_REDO);
    undo.button().setId("undo");
    redo.button().setId("redo");
    view = new HBox(undo.button(), redo.button());
    view.getStyleClass().add("buttons");
    offer(UndoEdits.Ways.NONE);
  }

  public HBox view() {
    return view;
  }

  /** Names what can be undone and redone; a button that cannot be used says so. */
  public void offer(UndoEdits.Ways ways) {
    offer(undo, ways.undoable());
    offer(redo, ways.redoable());
  }

  private void offer(Way way, Optional<Message> what) {
    var tip = what.map(one -> speech.say(way.of(), one)).orElseGet(() -> speech.say(way.none()));
    way.button().setTooltip(new Tooltip(tip));
    way.button().setAccessibleText(tip);
    way.button().setDisable(what.isEmpty());
  }

  /** Listens for the keys on a page; in a field with an unwritten text they mean that text. */
  public void listen(Node page, Predicate<TextInputControl> hasText) {
    page.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, hasText));
  }

  private void pressed(KeyEvent event, Predicate<TextInputControl> hasText) {
    var isOfText = event.getTarget() instanceof TextInputControl field && hasText.test(field);
    if (!event.isShortcutDown() || isOfText) {
      return;
    }
    var way = event.getCode() == KeyCode.Z ? undo : event.getCode() == KeyCode.Y ? redo : null;
    if (way != null && !way.button().isDisabled()) {
      event.consume();
      way.button().fire();
    }
  }
}
