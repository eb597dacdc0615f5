package kaocheng.desktop.base.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EntryLine.Choice;
import kaocheng.desktop.base.form.EntryLine.Writing;

/** One field of an entry that is filled in: a text, a choice or a day. */
public final class EntryBox {
  private static final int LINES = 3;

  private final EntryLine line;
  private final FieldBox box;

  public EntryBox(Speech speech, EntryLine line, String label) {
    this.line = line;
    box = FieldBox.bare(line.field().name(), label, input(speech, line));
    box.input().show(line.text());
  }

  private static Input input(Speech speech, EntryLine line) {
    var shown = shown(line.choices());
    return switch (line.writing()) {
      case FIXED -> Inputs.fixed(text -> shown.getOrDefault(text, text));
      case LONG -> Inputs.prose("", LINES);
      case DAY -> new DayInput(speech);
      case FREE -> shown.isEmpty() ? Inputs.line("") : Inputs.proposing(line.choices());
      case CHOSEN -> Inputs.choice(words(line), text -> shown.getOrDefault(text, text));
    };
  }

  private static List<String> words(EntryLine line) {
    var words = new ArrayList<String>();
    if (line.writing() == Writing.CHOSEN && !line.isNeeded()) {
      words.add("");
    }
    line.choices().stream().map(Choice::text).forEach(words::add);
    return words;
  }

  private static Map<String, String> shown(List<Choice> choices) {
    var shown = new LinkedHashMap<String, String>();
    choices.forEach(one -> shown.put(one.text(), one.shown()));
    return shown;
  }

  public VBox view() {
    return box.view();
  }

  public Control control() {
    return box.input().control();
  }

  public EntryLine line() {
    return line;
  }

  /** What is written now. */
  public String text() {
    return box.input().text();
  }

  /** Does something whenever something else is written or chosen. */
  public void whenChanged(Runnable changed) {
    box.input().whenChanged(changed);
  }

  /** Tells why it was not taken; an empty text takes that back. */
  public void tell(String reason) {
    box.tell(reason.isEmpty() ? List.of() : List.of(reason));
  }

  public boolean isRefused() {
    return box.isRefused();
  }
}
