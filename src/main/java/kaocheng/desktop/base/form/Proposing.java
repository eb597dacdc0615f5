package kaocheng.desktop.base.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;

/** A line of text with words that one is likely to want. */
final class Proposing implements Input {
  private static final int MOST_SHOWN = 14;

  private final ComboBox<String> box = new ComboBox<>();
  private final Composition composition = new Composition(box.getEditor());

  Proposing(List<String> words) {
    box.setEditable(true);
    box.getItems().setAll(words);
    box.setVisibleRowCount(MOST_SHOWN);
    box.setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public Node view() {
    return box;
  }

  @Override
  public Control control() {
    return box;
  }

  @Override
  public String text() {
    return box.getEditor().getText().strip();
  }

  @Override
  public void show(String text) {
    if (!text.equals(text())) {
      box.setValue(text);
      box.getEditor().setText(text);
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
