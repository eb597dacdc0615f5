package kaocheng.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.usecase.Progress;
import kaocheng.wording.Words;

/** Where the command line writes, in the language that was asked for. */
final class Terminal {
  private final PrintWriter out;
  private final PrintWriter error;
  private Language language = Language.CHINESE;
  private Progress progress = Progress.SILENT;
  private String shown = "";

  Terminal(PrintWriter out, PrintWriter error) {
    this.out = out;
    this.error = error;
  }

  void speak(Language spoken) {
    language = spoken;
  }

  Language language() {
    return language;
  }

  Words words() {
    return Words.in(language);
  }

  String text(Key key, Object... values) {
    return words().say(key, List.of(values));
  }

  void say(Key key, Object... values) {
    print(text(key, values));
  }

  void print(String line) {
    wipe();
    out.println(Visible.text(line));
    out.flush();
  }

  /** Shows for a moment how far the work is, to somebody who sits there. */
  void sight(Key key, Object... values) {
    if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
      shown = Visible.text(text(key, values));
      error.print("\r" + shown);
      error.flush();
    }
  }

  private void wipe() {
    if (!shown.isEmpty()) {
      error.print("\r" + "　".repeat(shown.length()) + "\r");
      error.flush();
      shown = "";
    }
  }

  Progress progress() {
    return progress;
  }

  void watch(Progress watched) {
    progress = watched;
  }

  void blank() {
    print("");
  }

  void complain(Key key, Object... values) {
    complain(new Message(key, List.of(values)));
  }

  void complain(Message message) {
    wipe();
    error.println(Visible.text(words().say(message)));
    error.flush();
  }
}
