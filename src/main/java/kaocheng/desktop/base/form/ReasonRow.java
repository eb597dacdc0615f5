package kaocheng.desktop.base.form;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/** Asks why something is done; the button names all that goes with it. */
public final class ReasonRow {
  private final Label question = Parts.note("");
  private final TextField reason = new TextField();
  private final Composition composition = new Composition(reason);
  private final Button act;
  private final Pane view;
  private final Runnable leave;
  private Consumer<String> then = _ -> {};

  private ReasonRow(Speech speech, Runnable leave, Pane view) {
    this.leave = leave;
    this.view = view;
    reason.setId("reason");
    act = Parts.button("", Icon.CLOSE, this::act);
    act.setId("reason-given");
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.disableProperty().bind(reason.textProperty().map(String::isBlank));
    reason.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var cancel = Parts.button(speech.say(EditText.CANCEL), Icon.UNDO, this::giveUp);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    var buttons = new HBox(act, cancel);
    buttons.getStyleClass().add("buttons");
    view.getChildren().setAll(question, reason, buttons);
    hide();
  }

  /** Asks in a column; where nothing is done after all, something else may take the focus. */
  public static ReasonRow column(Speech speech, Runnable leave) {
    var row = new ReasonRow(speech, leave, new VBox());
    row.act.getStyleClass().add("danger");
    row.view.getStyleClass().add("reason-row");
    return row;
  }

  /** Asks in one line. */
  public static ReasonRow line(Speech speech, Runnable leave) {
    var row = new ReasonRow(speech, leave, new HBox());
    HBox.setHgrow(row.reason, Priority.ALWAYS);
    row.question.setWrapText(false);
    row.question.setMinWidth(Region.USE_PREF_SIZE);
    row.act.getStyleClass().add(Styles.ACCENT);
    row.view.getStyleClass().add("buttons");
    return row;
  }

  public Pane view() {
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
      giveUp();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      act();
      event.consume();
    }
  }

  private void giveUp() {
    hide();
    leave.run();
  }

  private void act() {
    var given = reason.getText().strip();
    if (!given.isEmpty()) {
      giveUp();
      then.accept(given);
    }
  }

  public void hide() {
    view.setVisible(false);
    view.setManaged(false);
  }
}
