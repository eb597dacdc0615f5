package kaocheng.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Key;
import kaocheng.model.text.Secret;

/** The page that covers the window: a field for the password, or for the recovery code. */
final class LockPage {
  private final Speech speech;
  private final Consumer<Secret> typed;
  private final PasswordField password = new PasswordField();
  private final TextField code = new TextField();
  private final Label title = Parts.title("");
  private final Label note = narrow(Parts.note(""));
  private final Label fault = narrow(new Label());
  private final Label capsLock = narrow(new Label());
  private final Label codeNote = narrow(Parts.note(""));
  private final Button unlock;
  private final Button leave;
  private final Hyperlink other = new Hyperlink();
  private final StackPane view;
  private Instant until = Instant.MIN;
  private boolean wrong;
  private boolean byCode;
  private boolean busy;

  LockPage(Speech speech, Consumer<Secret> typed, Runnable away) {
    this.speech = speech;
    this.typed = typed;
    unlock = Parts.accent(speech.say(LockText.UNLOCK), Icon.UNLOCK, this::take);
    unlock.setId("unlock");
    leave = Parts.button(speech.say(LockText.NOT_NOW), Icon.CLOSE, away);
    leave.setId("unlock-not");
    view = new StackPane(card());
    view.getStyleClass().add("lock-page");
    view.setId("lock-page");
  }

  private VBox card() {
    field(password, "lock-password", LockText.PASSWORD);
    field(code, "lock-code", LockText.RECOVERY_CODE);
    fault.setId("lock-fault");
    fault.getStyleClass().add("field-fault");
    capsLock.setText(speech.say(LockText.CAPS_LOCK));
    capsLock.getStyleClass().add("field-warning");
    codeNote.setText(speech.say(LockText.RECOVERY_NOTE));
    other.setId("lock-other");
    other.setOnAction(_ -> offer(!byCode));
    var icon = Icon.LOCK.node();
    icon.getStyleClass().add("large-icon");
    var head = new HBox(icon, title);
    head.getStyleClass().add("lock-head");
    var buttons = new HBox(unlock, leave, Parts.space(), other);
    buttons.getStyleClass().add("buttons");
    var card = Parts.card(head, note, password, code, codeNote, capsLock, fault, buttons);
    card.getStyleClass().add("lock-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return card;
  }

  private void field(TextField field, String id, Key prompt) {
    field.setId(id);
    field.setPromptText(speech.say(prompt));
    field.setAccessibleText(speech.say(prompt));
    field.setOnAction(_ -> take());
  }

  private static Label narrow(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  StackPane view() {
    return view;
  }

  /** Asks for the password of a workbook that is to be opened, which can be left. */
  void askToOpen(String workbook) {
    title.setText(speech.say(LockText.TITLE_OPENING, workbook));
    note.setText(speech.say(LockText.NOTE_OPENING));
    shown(leave, true);
    begin();
  }

  /** Asks for the password of what is open, which is all that can be done. */
  void askToGoOn() {
    title.setText(speech.say(LockText.TITLE_LOCKED));
    note.setText(speech.say(LockText.NOTE_LOCKED));
    shown(leave, false);
    begin();
  }

  private void begin() {
    until = Instant.MIN;
    wrong = false;
    busy = false;
    offer(false);
    fault.setText("");
    shown(fault, false);
    capsLock.setVisible(false);
    capsLock.setManaged(false);
  }

  private void offer(boolean code) {
    byCode = code;
    shown(password, !code);
    shown(this.code, code);
    shown(codeNote, code);
    other.setText(speech.say(code ? LockText.BY_PASSWORD : LockText.BY_CODE));
    focus();
  }

  void focus() {
    (byCode ? code : password).requestFocus();
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void take() {
    var field = byCode ? code : password;
    if (unlock.isDisabled() || field.getLength() == 0) {
      return;
    }
    busy = true;
    unlock.setDisable(true);
    typed.accept(Secret.of(field.getCharacters()));
    field.clear();
  }

  /** Tells of a wrong password and of how long there is to wait. */
  void refuse(Instant now, long seconds) {
    busy = false;
    wrong = true;
    until = now.plusSeconds(seconds);
    tick(now);
    focus();
  }

  /** Tells of what is wrong other than the password. */
  void tell(String reason) {
    busy = false;
    wrong = false;
    fault.setText(reason);
    shown(fault, true);
  }

  /** Wipes what was typed, as the page goes. */
  void clear() {
    password.clear();
    code.clear();
    busy = false;
  }

  /** Counts the seconds down, and looks at the caps lock. */
  void tick(Instant now) {
    var left = until.isAfter(now) ? Duration.between(now, until).plusMillis(999) : null;
    unlock.setDisable(busy || left != null);
    if (wrong) {
      fault.setText(
          left == null ? speech.say(LockText.AGAIN) : speech.say(LockText.WRONG, left.toSeconds()));
      shown(fault, true);
    }
    shown(capsLock, !byCode && isCapsLocked().orElse(false));
  }

  private static Optional<Boolean> isCapsLocked() {
    return Platform.isKeyLocked(KeyCode.CAPS);
  }
}
