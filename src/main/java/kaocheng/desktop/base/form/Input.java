package kaocheng.desktop.base.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;

/** Where one thing is typed or chosen in a form. */
public interface Input {

  /** The part of it that takes the focus. */
  Control control();

  /** All that is shown of it. */
  default Node view() {
    return control();
  }

  /** What stands there, in the words of the workbook. */
  String text();

  void show(String text);

  /** Does something each time somebody has finished with it: by Enter, by leaving, by choosing. */
  void whenDone(Runnable done);

  /** Does something each time the text becomes another one. */
  void whenChanged(Runnable changed);

  /** What stands at the right of its caption; nothing for most. */
  default Optional<Node> besideCaption() {
    return Optional.empty();
  }

  /** Whether it tells itself what is wrong with its text just now. */
  default boolean tellsTrouble() {
    return false;
  }
}
