package kaocheng.exchange.intake;

import kaocheng.model.text.Key;
import kaocheng.model.text.Message;

/** A column that takes one of a few words; the last answer is remembered. */
final class Choice<T> {
  private final Slot slot;
  private final Words<T> words;
  private final T blank;
  private final Key reason;
  private String lastText = "";
  private T lastMeaning;

  /** A column in which a blank means this. */
  Choice(Slot slot, Words<T> words, T blank) {
    this(slot, words, blank, Reason.UNKNOWN_WORD);
  }

  Choice(Slot slot, Words<T> words, T blank, Key reason) {
    this.slot = slot;
    this.words = words;
    this.reason = reason;
    this.blank = blank;
    this.lastMeaning = blank;
  }

  /** The meaning of the cell, which may be blank. */
  T read(Cells cells) {
    var text = cells.text(slot, TextForm.NAME);
    return text.isEmpty() ? blank : meaning(cells, text);
  }

  /** The meaning of the cell, which must not be blank. */
  T readRequired(Cells cells) {
    var text = cells.required(slot, TextForm.NAME);
    return text.isEmpty() ? blank : meaning(cells, text);
  }

  private T meaning(Cells cells, String text) {
    if (text.equals(lastText)) {
      return lastMeaning;
    }
    var meaning = words.meaning(text);
    if (meaning.isEmpty()) {
      cells.report(slot, text, Message.of(reason), Message.of(Advice.WRITE_ONE_OF, words.choice()));
      return blank;
    }
    lastText = text;
    lastMeaning = meaning.get();
    return lastMeaning;
  }
}
