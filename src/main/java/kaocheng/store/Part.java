package kaocheng.store;

import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/** Which of an indicator's figures a measurement tells, as a word. */
final class Part {
  static final String MAIN = "MAIN";

  private Part() {}

  static String word(@Nullable ValueKind part) {
    return part == null ? MAIN : part.name();
  }

  static @Nullable ValueKind of(String word) {
    return word.equals(MAIN) ? null : Stored.value(ValueKind.class, word);
  }
}
