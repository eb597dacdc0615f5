package kaocheng.desktop.base.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Language;
import kaocheng.usecase.CheckRule.RuleSort;
import kaocheng.usecase.RuleReading;

/** Below the sentence of a rule: how it reads or where the trouble is, and sentences to take. */
final class RuleHint {
  private final Speech speech;
  private final Label verdict = new Label();
  private final HBox line = new HBox();
  private final TextFlow marked = new TextFlow();
  private final Suggestions suggestions;
  private final ExampleList examples;
  private final Button there;
  private final VBox view;
  private BiConsumer<Integer, Integer> pointed = (_, _) -> {};
  private boolean attended;

  RuleHint(Speech speech, RuleSort sort, String name, Consumer<String> taken) {
    this.speech = speech;
    verdict.setId("reading-" + name);
    verdict.setWrapText(true);
    verdict.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    line.getStyleClass().add("signed");
    marked.getStyleClass().add("marked");
    there = Parts.button(speech.say(FormText.GO_THERE), Icon.EDIT, () -> {});
    there.getStyleClass().add("small");
    there.setFocusTraversable(false);
    suggestions = new Suggestions(speech, name, taken);
    examples = new ExampleList(speech, sort, name, taken);
    view = new VBox(line, marked, suggestions.view(), examples.view());
    view.getStyleClass().add("rule-hint");
    clear();
  }

  VBox view() {
    return view;
  }

  /** What opens the list of all sentences. */
  ToggleButton opening() {
    return examples.opening();
  }

  /** Does something with the place of a trouble, its first character and the one after it. */
  void whenPointed(BiConsumer<Integer, Integer> action) {
    pointed = action;
  }

  /** Suggestions are for somebody who is typing. */
  void attend(boolean focused) {
    attended = focused;
    if (!focused) {
      suggestions.show(FormText.GO_ON, List.of());
    }
  }

  boolean step(int by) {
    return suggestions.step(by);
  }

  boolean takeChosen() {
    return suggestions.takeChosen();
  }

  void tell(String text, RuleReading reading, List<String> completions) {
    clear();
    if (text.isEmpty()) {
      suggest(FormText.EXAMPLES, completions);
      return;
    }
    switch (reading) {
      case RuleReading.Understood understood -> tell(text, understood);
      case RuleReading.Trouble trouble -> {
        tell(text, trouble);
        suggest(
            completions.isEmpty() ? FormText.NEAREST : FormText.GO_ON,
            completions.isEmpty() ? trouble.nearest() : completions);
      }
    }
  }

  private void suggest(FormText heading, List<String> sentences) {
    suggestions.show(heading, attended ? sentences : List.of());
  }

  private void tell(String text, RuleReading.Understood understood) {
    var full = speech.language() == Language.CHINESE ? understood.chinese() : understood.english();
    var assumed = understood.assumed().stream().map(this::assumption).toList();
    var same = full.equals(text) && assumed.isEmpty();
    if (same && !attended) {
      return;
    }
    var reads = same ? speech.say(FormText.UNDERSTOOD) : speech.say(FormText.READS_AS, full);
    show(
        Parts.sign(Mark.MET),
        Stream.concat(Stream.of(reads), assumed.stream()).toList(),
        List.of());
  }

  private String assumption(String name) {
    return switch (name) {
      case "IN_PROPORTION" -> speech.say(FormText.ASSUMED_IN_PROPORTION);
      case "OPEN_ENDED" -> speech.say(FormText.ASSUMED_OPEN_ENDED);
      case "CAPPED_AT_FULL" -> speech.say(FormText.ASSUMED_CAPPED_AT_FULL);
      default -> throw new IllegalArgumentException("assumption without words: " + name);
    };
  }

  private void tell(String text, RuleReading.Trouble trouble) {
    var from = Math.min(trouble.place() - 1, text.length());
    var to = Math.min(from + trouble.found().length(), text.length());
    if (from == to) {
      show(Parts.sign(Mark.MISSED), List.of(speech.say(FormText.UNFINISHED)), List.of());
      return;
    }
    there.setOnAction(_ -> pointed.accept(from, to));
    show(
        Parts.sign(Mark.MISSED),
        List.of(speech.say(FormText.TROUBLE_AT, trouble.place())),
        List.of(there));
    var bad = new Text(text.substring(from, to));
    bad.getStyleClass().add("trouble");
    marked
        .getChildren()
        .setAll(new Text(text.substring(0, from)), bad, new Text(text.substring(to)));
    marked.setManaged(true);
    marked.setVisible(true);
  }

  private void show(Node sign, List<String> texts, List<Node> more) {
    verdict.setText(String.join("\n", texts));
    var all = new ArrayList<Node>(List.of(sign, verdict));
    all.addAll(more);
    line.getChildren().setAll(all);
    line.setManaged(true);
    line.setVisible(true);
  }

  private void clear() {
    verdict.setText("");
    for (var part : List.of(line, marked)) {
      part.setManaged(false);
      part.setVisible(false);
    }
    suggestions.show(FormText.GO_ON, List.of());
  }
}
