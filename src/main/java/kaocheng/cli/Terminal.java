package kaocheng.cli;

import java.io.PrintWriter;
import java.util.List;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.wording.Words;

/** Where the command line writes, in the language that was asked for. */
final class Terminal {
  private final PrintWriter out;
  private final PrintWriter error;
  private Language language = Language.CHINESE;

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
    out.println(Visible.text(line));
    out.flush();
  }

  void blank() {
    print("");
  }

  void complain(Key key, Object... values) {
    error.println(Visible.text(text(key, values)));
    error.flush();
  }

  void complain(Message message) {
    error.println(Visible.text(words().say(message)));
    error.flush();
  }
}
