package kaocheng.exchange.intake;

import kaocheng.model.text.Key;
import kaocheng.model.text.Message;

/** What is wrong with a cell, or worth a look, wherever the cell stands. */
public record Trouble(Column column, String found, Message reason, Message advice) {
  private static final int EXCERPT = 60;

  public Trouble {
    found = excerpt(found);
  }

  static Trouble of(Column column, String found, Key reason, Key advice) {
    return new Trouble(column, found, Message.of(reason), Message.of(advice));
  }

  static String excerpt(String text) {
    var end = Math.min(text.length(), EXCERPT);
    var splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.length() > EXCERPT ? text.substring(0, splits ? end - 1 : end) + "…" : text;
  }
}
