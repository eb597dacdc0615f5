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
  private final HBox ways = new HBox();
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
    view = new HBox(icon, text, ways, close);
    view.getStyleClass().add("banner");
    ways.getStyleClass().add("buttons");
    ways.setMinWidth(HBox.USE_PREF_SIZE);
    hide();
  }

  HBox view() {
    return view;
  }

  void refuse(Message reason) {
    tell(speech.say(ShellText.NOT_DONE, speech.say(reason)), Icon.WARNING);
    view.getStyleClass().add(REFUSED);
  }

  /** Refuses, and offers what can be done instead. */
  void offer(Message reason, Button... offered) {
    tell(speech.say(reason), Icon.WARNING);
    view.getStyleClass().add(REFUSED);
    offer(offered);
  }

  /** Offers what can be done about what is told. */
  void offer(Button... offered) {
    ways.getChildren().setAll(offered);
  }

  /** Warns of something, and leaves what is told already in sight. */
  void warn(Message what) {
    var told = view.isVisible() ? text.getText() + "\n" : "";
    tell(told + speech.say(what), Icon.WARNING);
  }

  void done(Message what) {
    tell(speech.say(what), Icon.INFORMATION);
  }

  private void tell(String told, Icon sign) {
    view.getStyleClass().remove(REFUSED);
    icon.getChildren().setAll(sign.node());
    ways.getChildren().clear();
    text.setText(told);
    view.setVisible(true);
    view.setManaged(true);
  }

  void hide() {
    view.setVisible(false);
    view.setManaged(false);
  }
}
