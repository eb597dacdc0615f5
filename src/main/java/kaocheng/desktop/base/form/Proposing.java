package kaocheng.desktop.base.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import kaocheng.desktop.base.form.EntryLine.Choice;

/** A line of text with words that one is likely to want. */
final class Proposing implements Input {
  private static final int MOST_SHOWN = 14;

  private final ComboBox<String> box = new ComboBox<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, String> meant = new LinkedHashMap<>();
  private final Composition composition = new Composition(box.getEditor());

  /** The words, each as the language of the window has it; what is meant is the word itself. */
  Proposing(List<Choice> words) {
    words.forEach(one -> shown.put(one.text(), one.shown()));
    words.forEach(one -> meant.put(one.shown(), one.text()));
    box.setEditable(true);
    box.getItems().setAll(shown.values());
    box.setVisibleRowCount(MOST_SHOWN);
    box.setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public String text() {
    var typed = box.getEditor().getText().strip();
    return meant.getOrDefault(typed, typed);
  }

  @Override
  public void show(String text) {
    if (!text.equals(text())) {
      var told = shown.getOrDefault(text, text);
      box.setValue(told);
      box.getEditor().setText(told);
    }
  }

  @Override
  public void whenDone(Runnable done) {
    box.setOnAction(
        _ -> {
          if (!composition.isUnderWay()) {
            done.run();
          }
        });
  }

  @Override
  public void whenChanged(Runnable changed) {
    box.getEditor().textProperty().subscribe((_, _) -> changed.run());
  }
}
