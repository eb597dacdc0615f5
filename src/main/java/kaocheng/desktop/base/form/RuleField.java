package kaocheng.desktop.base.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Room;
import kaocheng.model.text.Language;
import kaocheng.usecase.CheckRule;
import kaocheng.usecase.CheckRule.RuleSort;
import kaocheng.usecase.RuleReading;
import org.jspecify.annotations.Nullable;

/**
 * A field for the sentence of a rule: reads it while one types, tells what was understood or where
 * the trouble is, and offers sentences that go on like it. It waits while an input method composes.
 */
public final class RuleField implements Input {
  private static final Duration PAUSE = Duration.millis(300);
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private final Room room;
  private final RuleSort sort;
  private final TextArea area = new TextArea();
  private final Composition composition = new Composition(area);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final RuleHint hint;
  private final VBox view;
  private Shown shown = new Shown("", "");
  private @Nullable RuleReading reading;
  private Runnable done = () -> {};
  private Runnable entered = () -> {};

  /** A sentence of the workbook, and how the language of the window has it. */
  private record Shown(String kept, String told) {}

  /** How a text reads, and the sentences that begin like it. */
  private record Looked(RuleReading reading, List<String> completions) {}

  public RuleField(Room room, RuleSort sort, String name, int rows) {
    this.room = room;
    this.sort = sort;
    hint = new RuleHint(room.speech(), sort, name, this::takeOver);
    hint.whenPointed(this::point);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setMinHeight(TextArea.USE_PREF_SIZE);
    area.getStyleClass().add("rule");
    Inputs.leaveByTab(area);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.textProperty().subscribe((_, _) -> pause.playFromStart());
    area.focusedProperty().subscribe((_, focused) -> focus(focused));
    pause.setOnFinished(_ -> look());
    view = new VBox(area, hint.view());
    view.getStyleClass().add("rule-field");
  }

  @Override
  public VBox view() {
    return view;
  }

  @Override
  public Optional<Node> besideCaption() {
    return Optional.of(hint.opening());
  }

  @Override
  public TextArea control() {
    return area;
  }

  /** The sentence as it is kept, where nobody has touched it; else as it was typed. */
  @Override
  public String text() {
    var typed = typed();
    return typed.equals(shown.told()) ? shown.kept() : typed;
  }

  private String typed() {
    return BREAKS.matcher(area.getText().strip()).replaceAll(" ");
  }

  @Override
  public void show(String text) {
    if (!text.equals(text()) || area.getText().isEmpty()) {
      var told = inWords(text);
      shown = new Shown(text, told);
      area.setText(told);
    }
  }

  private String inWords(String text) {
    return room.speech().language() == Language.ENGLISH
            && CheckRule.read(sort, text) instanceof RuleReading.Understood understood
        ? understood.english()
        : text;
  }

  @Override
  public void whenDone(Runnable action) {
    done = action;
  }

  /** Does something at Enter alone, where leaving the field is not enough. */
  public void whenEntered(Runnable action) {
    entered = action;
  }

  @Override
  public void whenChanged(Runnable changed) {
    area.textProperty().subscribe((_, _) -> changed.run());
  }

  @Override
  public boolean tellsTrouble() {
    return reading instanceof RuleReading.Trouble && !typed().isEmpty();
  }

  private void focus(boolean focused) {
    hint.attend(focused);
    if (focused) {
      pause.playFromStart();
    } else {
      done.run();
    }
  }

  private void pressed(KeyEvent event) {
    if (composition.isUnderWay()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        if (!hint.takeChosen()) {
          entered.run();
          done.run();
        }
        event.consume();
      }
      case DOWN, UP -> {
        if (hint.step(event.getCode() == KeyCode.DOWN ? 1 : -1)) {
          event.consume();
        }
      }
      default -> {}
    }
  }

  /** Reads what stands there, off the screen. */
  private void look() {
    if (composition.isUnderWay()) {
      pause.playFromStart();
      return;
    }
    var text = typed();
    room.background()
        .run(Errand.brief(EditText.CHECKING, () -> looked(text)), looked -> tell(text, looked));
  }

  private Looked looked(String text) {
    var language = room.speech().language();
    var completions =
        text.isEmpty()
            ? CheckRule.examples(sort, language)
            : CheckRule.completions(sort, text).stream().filter(one -> !one.equals(text)).toList();
    return new Looked(CheckRule.read(sort, text), completions);
  }

  /** Tells of a text that still stands there. */
  private void tell(String text, Looked looked) {
    if (text.equals(typed()) && !composition.isUnderWay()) {
      reading = looked.reading();
      hint.tell(text, looked.reading(), looked.completions());
    }
  }

  /** Puts a sentence in place of what stands there; its first figure is ready to be typed over. */
  private void takeOver(String sentence) {
    area.setText(sentence);
    area.requestFocus();
    var figure = FIGURE.matcher(sentence);
    if (figure.find()) {
      area.selectRange(figure.start(), figure.end());
    } else {
      area.end();
    }
    pause.stop();
    look();
  }

  /** Leads to the place of the trouble. */
  private void point(int from, int to) {
    area.requestFocus();
    area.selectRange(from, to);
  }
}
