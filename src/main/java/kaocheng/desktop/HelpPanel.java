package kaocheng.desktop;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/** The help for the screen at hand, beside it. */
final class HelpPanel {
  private final Speech speech;
  private final VBox texts = new VBox();
  private final VBox view;

  HelpPanel(Speech speech) {
    this.speech = speech;
    texts.getStyleClass().add("help-texts");
    var scroll = new ScrollPane(texts);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var close = Parts.iconButton(speech.say(ShellText.CLOSE), Icon.CLOSE, this::toggle);
    var head = new HBox(Parts.heading(speech.say(ShellText.HELP)), Parts.space(), close);
    view = new VBox(head, scroll);
    view.getStyleClass().add("help-panel");
    view.setId("help");
    toggle();
  }

  VBox view() {
    return view;
  }

  void toggle() {
    view.setVisible(!view.isVisible());
    view.setManaged(view.isVisible());
  }

  void tell(Entry entry) {
    texts.getChildren().setAll(Parts.title(speech.say(entry.title())));
    speech.say(entry.help()).lines().forEach(line -> texts.getChildren().add(Parts.note(line)));
    texts.getChildren().add(Parts.note(speech.say(ShellText.HELP_KEYS)));
  }
}
