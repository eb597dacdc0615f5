package kaocheng.desktop.figures;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/** Asks in one line why something is done; nothing is done without a reason. */
final class ReasonBar {
  private final Label question = Parts.plain("");
  private final TextField reason = new TextField();
  private final Button act;
  private final HBox view;
  private final Runnable leave;
  private Consumer<String> then = _ -> {};

  ReasonBar(Speech speech, Runnable leave) {
    this.leave = leave;
    reason.setId("reason");
    HBox.setHgrow(reason, Priority.ALWAYS);
    act = Parts.accent("", Icon.EDIT, this::act);
    act.setId("reason-given");
    act.disableProperty().bind(reason.textProperty().map(String::isBlank));
    reason.setOnAction(_ -> act());
    reason.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    var cancel = Parts.iconButton(speech.say(FiguresText.CANCEL), Icon.CLOSE, this::hide);
    view = new HBox(question, reason, act, cancel);
    view.getStyleClass().add("buttons");
    hidden();
  }

  HBox view() {
    return view;
  }

  /** Asks; the button names what is done with the answer. */
  void ask(String asked, String effect, Consumer<String> answered) {
    question.setText(asked);
    reason.setAccessibleText(asked);
    act.setText(effect);
    then = answered;
    reason.clear();
    view.setVisible(true);
    view.setManaged(true);
    reason.requestFocus();
  }

  private void act() {
    var given = reason.getText().strip();
    if (!given.isEmpty()) {
      hide();
      then.accept(given);
    }
  }

  private void hide() {
    hidden();
    leave.run();
  }

  private void hidden() {
    view.setVisible(false);
    view.setManaged(false);
  }
}
