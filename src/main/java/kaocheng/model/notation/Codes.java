package kaocheng.model.notation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the words that stand on a line for the cases of an enum mean. */
final class Codes<E extends Enum<E>> {
  private final Map<String, E> cases = new HashMap<>();

  private Codes(Class<E> type, Function<E, String> word) {
    for (var one : type.getEnumConstants()) {
      cases.put(word.apply(one), one);
    }
  }

  static <E extends Enum<E>> Codes<E> of(Class<E> type, Function<E, String> word) {
    return new Codes<>(type, word);
  }

  /** Every case stands there by its own name. */
  static <E extends Enum<E>> Codes<E> names(Class<E> type) {
    return new Codes<>(type, Enum::name);
  }

  /** Every case also stands there by its own name. */
  Codes<E> orNames() {
    cases.values().stream().distinct().toList().forEach(one -> cases.put(one.name(), one));
    return this;
  }

  Map<String, E> cases() {
    return cases;
  }

  E meant(String word) {
    var meant = cases.get(word);
    if (meant == null) {
      throw new Misread(word);
    }
    return meant;
  }
}
