package kaocheng.desktop.base.form;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/** Asks why something is withdrawn; the button names all that goes with it. */
public final class ReasonRow {
  private final Label question = Parts.note("");
  private final TextField reason = new TextField();
  private final Composition composition = new Composition(reason);
  private final Button act;
  private final VBox view;
  private Consumer<String> then = _ -> {};

  public ReasonRow(Speech speech) {
    reason.setId("withdraw-reason");
    act = Parts.button("", Icon.CLOSE, this::act);
    act.setId("withdraw-now");
    act.getStyleClass().add("danger");
    act.disableProperty().bind(reason.textProperty().map(String::isBlank));
    reason.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var cancel = Parts.button(speech.say(FormText.CANCEL), Icon.UNDO, this::hide);
    var buttons = new HBox(act, cancel);
    buttons.getStyleClass().add("buttons");
    act.setMinWidth(Region.USE_PREF_SIZE);
    view = new VBox(question, reason, buttons);
    view.getStyleClass().add("reason-row");
    hide();
  }

  public VBox view() {
    return view;
  }

  /** Asks; the effect is what stands on the button. */
  public void ask(String asked, String effect, Consumer<String> answered) {
    question.setText(asked);
    reason.setAccessibleText(asked);
    act.setText(effect);
    then = answered;
    reason.clear();
    view.setVisible(true);
    view.setManaged(true);
    reason.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (composition.isUnderWay()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      act();
      event.consume();
    }
  }

  private void act() {
    var given = reason.getText().strip();
    if (!given.isEmpty()) {
      hide();
      then.accept(given);
    }
  }

  public void hide() {
    view.setVisible(false);
    view.setManaged(false);
  }
}
