package kaocheng.model.rule.sentence;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How one sort of rule is read from the blanks of its sentences, and written into them. */
record Saying<R>(Function<Blanks, R> reader, Function<R, Optional<Blanks>> writer) {

  static <R, T extends R> Saying<R> of(
      Class<T> type, Function<Blanks, T> reader, Function<T, Blanks> writer) {
    return new Saying<>(
        reader::apply,
        rule ->
            type.isInstance(rule) ? Optional.of(writer.apply(type.cast(rule))) : Optional.empty());
  }

  /** A sentence without blanks says this very rule. */
  static <R> Saying<R> exactly(R rule) {
    return new Saying<>(
        _ -> rule, other -> other.equals(rule) ? Optional.of(Blanks.none()) : Optional.empty());
  }

  /** The same, but written only for such rules. */
  Saying<R> writtenWhen(Predicate<R> condition) {
    return new Saying<>(
        reader, rule -> condition.test(rule) ? writer.apply(rule) : Optional.empty());
  }

  /** The same, but only read: a synonym. */
  Saying<R> onlyRead() {
    return new Saying<>(reader, _ -> Optional.empty());
  }
}
