package kaocheng.desktop;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.CrashRecord;

/** The one window for faults of the program: a code to quote, and where the details lie. */
final class BugWindow {
  private final Stage owner;
  private final Looks looks;
  private final Stage stage = new Stage();

  BugWindow(Stage owner, Looks looks) {
    this.owner = owner;
    this.looks = looks;
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
  }

  /** Tells of the fault; while one is told, further ones are only written to their files. */
  void tell(CrashRecord crash) {
    if (stage.isShowing() || !owner.isShowing()) {
      return;
    }
    var speech = Speech.in(looks.language());
    stage.setTitle(speech.say(ShellText.BUG_TITLE));
    var scene = new Scene(page(crash, speech), 640, 420);
    looks.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Takes the window away, as what it tells must not be read any longer. */
  void hide() {
    stage.hide();
  }

  private VBox page(CrashRecord crash, Speech speech) {
    var next =
        crash
            .file()
            .map(file -> speech.say(ShellText.BUG_NEXT, file))
            .orElseGet(() -> speech.say(ShellText.BUG_NEXT_UNRECORDED));
    var details = new TextArea(crash.details());
    details.setEditable(false);
    VBox.setVgrow(details, Priority.ALWAYS);
    var copied = new Label();
    var copy =
        Parts.accent(
            speech.say(ShellText.COPY),
            Icon.SHEETS,
            () -> {
              var text = crash.code() + "\n" + next + "\n" + crash.details();
              Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
              copied.setText(speech.say(ShellText.COPIED));
            });
    var close = Parts.button(speech.say(ShellText.CLOSE), Icon.CLOSE, stage::close);
    var buttons = new HBox(copied, Parts.space(), copy, close);
    buttons.getStyleClass().add("buttons");
    var page =
        new VBox(
            Parts.title(speech.say(ShellText.BUG_WHAT, crash.code())),
            Parts.note(speech.say(ShellText.BUG_KEPT)),
            Parts.note(next),
            details,
            buttons);
    page.getStyleClass().add("page");
    return page;
  }
}
