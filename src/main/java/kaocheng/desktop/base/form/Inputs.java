package kaocheng.desktop.base.form;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of forms. */
public final class Inputs {
  private Inputs() {}

  /** One line of text; the prompt says how it is written. */
  public static Input line(String prompt) {
    var field = new TextField();
    field.setPromptText(prompt);
    return new Typed(field);
  }

  /** A text of several lines; Enter finishes it, Shift and Enter begin a new line. */
  public static Input prose(String prompt, int rows) {
    var area = new TextArea();
    area.setPromptText(prompt);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setMinHeight(TextArea.USE_PREF_SIZE);
    leaveByTab(area);
    return new Typed(area);
  }

  /** One of several words, each shown as the language of the window has it. */
  public static Input choice(List<String> words, UnaryOperator<String> shown) {
    return new Chosen(words, shown);
  }

  /** A text that is only shown, as a word for it. */
  static Input fixed(UnaryOperator<String> shown) {
    return new Fixed(new TextField(), shown);
  }

  /** One line of text; the words only help. */
  static Input proposing(List<EntryLine.Choice> words) {
    return new Proposing(words);
  }

  /** Tab goes on to the next field, as everywhere else in a form. */
  static void leaveByTab(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }

  /** A field that is typed into. */
  private record Typed(TextInputControl field, Composition composition) implements Input {
    Typed(TextInputControl field) {
      this(field, new Composition(field));
    }

    @Override
    public Control control() {
      return field;
    }

    @Override
    public String text() {
      return field.getText().strip();
    }

    @Override
    public void show(String text) {
      if (!text.equals(text())) {
        field.setText(text);
      }
    }

    @Override
    public void whenDone(Runnable done) {
      field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, done));
      field
          .focusedProperty()
          .subscribe(
              (_, focused) -> {
                if (!focused) {
                  done.run();
                }
              });
    }

    private void pressed(KeyEvent event, Runnable done) {
      if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !composition.isUnderWay()) {
        event.consume();
        done.run();
      }
    }

    @Override
    public void whenChanged(Runnable changed) {
      field.textProperty().subscribe((_, _) -> changed.run());
    }
  }

  /** What cannot be changed: it names the entry. */
  private static final class Fixed implements Input {
    private final TextField field;
    private final UnaryOperator<String> shown;
    private String text = "";

    Fixed(TextField field, UnaryOperator<String> shown) {
      this.field = field;
      this.shown = shown;
      field.setDisable(true);
    }

    @Override
    public Control control() {
      return field;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public void show(String other) {
      text = other;
      field.setText(shown.apply(other));
    }

    /** Nobody ever finishes with what nobody can change. */
    @Override
    public void whenDone(Runnable done) {}

    @Override
    public void whenChanged(Runnable changed) {
      field.textProperty().subscribe((_, _) -> changed.run());
    }
  }

  /** A list of words to choose from. */
  private static final class Chosen implements Input {
    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    Chosen(List<String> words, UnaryOperator<String> shown) {
      box.getItems().setAll(words);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setVisibleRowCount(12);
      box.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(@Nullable String word) {
              return word == null ? "" : shown.apply(word);
            }

            @Override
            public @Nullable String fromString(String text) {
              return null;
            }
          });
    }

    @Override
    public Control control() {
      return box;
    }

    @Override
    public String text() {
      var chosen = box.getValue();
      return chosen == null ? "" : chosen;
    }

    @Override
    public void show(String text) {
      showing = true;
      box.setValue(text);
      showing = false;
    }

    @Override
    public void whenDone(Runnable done) {
      whenChanged(done);
    }

    @Override
    public void whenChanged(Runnable changed) {
      box.valueProperty()
          .subscribe(
              (_, _) -> {
                if (!showing) {
                  changed.run();
                }
              });
    }
  }
}
