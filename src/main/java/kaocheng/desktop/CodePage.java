package kaocheng.desktop;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.NewPassword;

/** Shows a recovery code this once, in large letters, until somebody says it is written down. */
final class CodePage {
  private static final double TOLD = 190;

  private final StackPane view;

  CodePage(Speech speech, NewPassword made, Consumer<StackPane> done) {
    var code = new Label(made.code().shown());
    code.setId("recovery-code");
    code.getStyleClass().add("recovery-code");
    code.setMinWidth(Region.USE_PREF_SIZE);
    code.setMaxWidth(Double.MAX_VALUE);
    var kept = new CheckBox(speech.say(LockText.CODE_KEPT));
    kept.setId("code-kept");
    var close = Parts.accent(speech.say(ShellText.CLOSE), Icon.CHECK, () -> done.accept(view()));
    close.setId("code-done");
    close.disableProperty().bind(kept.selectedProperty().not());
    var texts = new VBox();
    texts.getStyleClass().add("beside");
    made.told().forEach(message -> texts.getChildren().add(Parts.note(speech.say(message))));
    var scroll = new ScrollPane(texts);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    var height = Bindings.min(TOLD, texts.heightProperty().add(2));
    scroll.minHeightProperty().bind(height);
    scroll.prefHeightProperty().bind(height);
    var buttons = new HBox(kept, Parts.space(), close);
    buttons.getStyleClass().add("buttons");
    var card =
        Parts.card(
            Parts.title(speech.say(LockText.CODE_TITLE)),
            Parts.note(speech.say(LockText.CODE_HOW)),
            code,
            scroll,
            buttons);
    card.getStyleClass().add("lock-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view = new StackPane(card);
    view.getStyleClass().add("lock-page");
    view.setId("code-page");
    made.close();
  }

  StackPane view() {
    return view;
  }
}
