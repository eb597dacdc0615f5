package kaocheng.model.text;

import java.util.List;

/** Something to be said, as a symbol and the values that fill its blanks in order. */
public record Message(Key key, List<Object> values) {

  public Message {
    values = List.copyOf(values);
  }

  public static Message of(Key key, Object... values) {
    return new Message(key, List.of(values));
  }
}
