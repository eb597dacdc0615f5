package kaocheng.desktop.figures;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/**
 * The field that lies over the cell one types into, and below it how the text is read, or why it
 * was not taken. While an input method still composes, nothing is said.
 */
final class CellEditor {
  private static final Duration PAUSE = Duration.millis(450);
  private static final double LEAST_WIDTH = 190;
  private static final double WIDEST_HINT = 430;
  private static final String REFUSED = "refused";

  private final StackPane layer;
  private final FigureTable table;
  private final Typist typist;
  private final TextField field = new TextField();
  private final Label hint = new Label();
  private final VBox box = new VBox(field, hint);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable FigureRow row;
  private boolean composing;

  /** Where one goes after a text is typed. */
  enum Next {
    STAY,
    DOWN,
    UP,
    RIGHT
  }

  /** What is done with what is typed. */
  interface Typist {
    void commit(FigureRow row, String text, Next next);

    /** Leaves the cell as it was. */
    void giveUp(FigureRow row);

    /** Tells how the text would be read; an empty text where it would not be. */
    void check(FigureRow row, String text, Consumer<String> then);
  }

  CellEditor(FigureTable table, Speech speech, Typist typist) {
    this.table = table;
    this.typist = typist;
    this.layer = new StackPane(table.view(), box);
    field.setId("figure-editor");
    field.setAccessibleText(speech.say(FiguresText.EDITOR));
    hint.setId("figure-hint");
    hint.getStyleClass().add("editor-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.setMaxWidth(WIDEST_HINT);
    box.getStyleClass().add("cell-editor");
    box.setManaged(false);
    box.setVisible(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing = !event.getComposed().isEmpty());
    field.textProperty().subscribe((_, _) -> changed());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                finish(Next.STAY);
              }
            });
    pause.setOnFinished(_ -> check());
    table.view().addEventFilter(ScrollEvent.ANY, event -> hold(event));
    layer.layoutBoundsProperty().subscribe((_, _) -> place());
  }

  StackPane layer() {
    return layer;
  }

  boolean isOpen() {
    return row != null;
  }

  /** The grid stands still below an open field. */
  private void hold(ScrollEvent event) {
    if (isOpen()) {
      event.consume();
    }
  }

  /** Opens the field over a row with a text in it; a text that was refused comes with why. */
  void open(FigureRow over, String text, String refusal) {
    table.select(over.slot());
    table.view().applyCss();
    table.view().layout();
    row = over;
    field.setText(text);
    box.setVisible(true);
    tell(refusal, !refusal.isEmpty());
    place();
    field.requestFocus();
    if (refusal.isEmpty()) {
      field.end();
    } else {
      field.selectAll();
    }
  }

  private void pressed(KeyEvent event) {
    if (composing) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> giveUp();
      case ENTER -> finish(event.isShiftDown() ? Next.UP : Next.DOWN);
      case UP -> finish(Next.UP);
      case DOWN -> finish(Next.DOWN);
      case TAB -> finish(Next.RIGHT);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void giveUp() {
    var over = row;
    if (over != null) {
      close();
      typist.giveUp(over);
    }
  }

  private void finish(Next next) {
    var over = row;
    if (over == null) {
      return;
    }
    var text = field.getText().strip();
    close();
    typist.commit(over, text, next);
  }

  private void close() {
    var hadFocus = field.isFocused();
    row = null;
    composing = false;
    pause.stop();
    box.setVisible(false);
    if (hadFocus) {
      table.view().requestFocus();
    }
  }

  private void changed() {
    if (isOpen()) {
      tell("", false);
      pause.playFromStart();
    }
  }

  private void check() {
    var over = row;
    var text = field.getText().strip();
    if (over == null || composing || text.isEmpty()) {
      return;
    }
    typist.check(
        over,
        text,
        understood -> {
          if (over.equals(row) && field.getText().strip().equals(text)) {
            tell(understood, false);
          }
        });
  }

  private void tell(String text, boolean refused) {
    hint.setText(text);
    hint.setVisible(!text.isEmpty());
    hint.setManaged(!text.isEmpty());
    hint.getStyleClass().remove(REFUSED);
    field.getStyleClass().remove(REFUSED);
    if (refused) {
      hint.getStyleClass().add(REFUSED);
      field.getStyleClass().add(REFUSED);
    }
    place();
  }

  private void place() {
    if (isOpen()) {
      table.bounds(table.at()).map(layer::sceneToLocal).ifPresent(this::place);
    }
  }

  /** Over the cell; what is told stands below it, or above where there is no room below. */
  private void place(Bounds cell) {
    var width = Math.max(cell.getWidth(), LEAST_WIDTH);
    field.setMinWidth(width);
    field.setMaxWidth(width);
    field.setMinHeight(cell.getHeight());
    box.applyCss();
    var whole = Math.max(width, Math.min(hint.prefWidth(-1), WIDEST_HINT));
    field.toBack();
    var height = box.prefHeight(whole);
    var fitsBelow = cell.getMinY() + height <= layer.getHeight();
    if (!fitsBelow) {
      field.toFront();
    }
    var fitsRight = cell.getMinX() + whole <= layer.getWidth();
    box.setAlignment(fitsRight ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    var x = fitsRight ? cell.getMinX() : Math.max(0, cell.getMaxX() - whole);
    box.resizeRelocate(x, fitsBelow ? cell.getMinY() : cell.getMaxY() - height, whole, height);
  }
}
