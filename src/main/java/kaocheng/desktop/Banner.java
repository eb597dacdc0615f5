package kaocheng.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;

/** The strip above a screen that tells of a refusal, or that something is done. */
final class Banner {
  private static final String REFUSED = "refused";

  private final Speech speech;
  private final StackPane icon = new StackPane();
  private final Label text = new Label();
  private final HBox view;

  Banner(Speech speech) {
    this.speech = speech;
    text.setId("banner");
    text.setWrapText(true);
    text.setMinHeight(HBox.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button close = Parts.iconButton(speech.say(ShellText.CLOSE), Icon.CLOSE, this::hide);
    view = new HBox(icon, text, close);
    view.getStyleClass().add("banner");
    hide();
  }

  HBox view() {
    return view;
  }

  void refuse(Message reason) {
    tell(speech.say(ShellText.NOT_DONE, speech.say(reason)), Icon.WARNING);
    view.getStyleClass().add(REFUSED);
  }

  void done(Message what) {
    tell(speech.say(what), Icon.INFORMATION);
  }

  private void tell(String told, Icon sign) {
    view.getStyleClass().remove(REFUSED);
    icon.getChildren().setAll(sign.node());
    text.setText(told);
    view.setVisible(true);
    view.setManaged(true);
  }

  void hide() {
    view.setVisible(false);
    view.setManaged(false);
  }
}
