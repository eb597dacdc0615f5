package kaocheng.desktop.base.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;

/**
 * A few sentences to take, by a click or by the arrow keys and Enter, without leaving the field.
 */
final class Suggestions {
  private static final int MOST = 5;
  private static final String CHOSEN = "chosen";

  private final Speech speech;
  private final Consumer<String> taken;
  private final VBox view = new VBox();
  private List<String> sentences = List.of();
  private int at = -1;

  Suggestions(Speech speech, String name, Consumer<String> taken) {
    this.speech = speech;
    this.taken = taken;
    view.setId("suggestions-" + name);
    view.getStyleClass().add("suggestions");
    view.setAccessibleRole(AccessibleRole.LIST_VIEW);
  }

  VBox view() {
    return view;
  }

  void show(FormText heading, List<String> all) {
    at = -1;
    sentences = all.stream().limit(MOST).toList();
    view.getChildren().clear();
    view.setManaged(!sentences.isEmpty());
    view.setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty()) {
      view.getChildren().add(Parts.note(speech.say(heading)));
      sentences.forEach(sentence -> view.getChildren().add(line(sentence)));
    }
  }

  private Label line(String sentence) {
    var line = new Label(sentence);
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Label.USE_PREF_SIZE);
    line.getStyleClass().add("suggestion");
    line.setAccessibleText(speech.say(FormText.TAKE_OVER, sentence));
    line.setOnMousePressed(
        event -> {
          event.consume();
          taken.accept(sentence);
        });
    return line;
  }

  /** Goes up or down; whether there was anything to go to. */
  boolean step(int by) {
    var wanted = at + by;
    if (sentences.isEmpty() || wanted < -1 || wanted >= sentences.size()) {
      return false;
    }
    mark(false);
    at = wanted;
    mark(true);
    return true;
  }

  private void mark(boolean chosen) {
    if (at >= 0) {
      var style = view.getChildren().get(at + 1).getStyleClass();
      style.remove(CHOSEN);
      if (chosen) {
        style.add(CHOSEN);
      }
    }
  }

  /** Takes the sentence one has gone to; whether one had gone to any. */
  boolean takeChosen() {
    if (at < 0) {
      return false;
    }
    taken.accept(sentences.get(at));
    return true;
  }
}
