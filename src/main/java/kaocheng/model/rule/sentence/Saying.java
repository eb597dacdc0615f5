package kaocheng.model.rule.sentence;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one sort of rule is read from the blanks of its sentences, and written into them; a blank
 * that is left out may stand for an assumption.
 */
record Saying<R>(
    Function<Blanks, R> reader,
    Function<R, Optional<Blanks>> writer,
    Function<Blanks, Optional<Assumption>> assumption) {

  static <R, T extends R> Saying<R> of(
      Class<T> type, Function<Blanks, T> reader, Function<T, Blanks> writer) {
    return new Saying<>(
        reader::apply,
        rule ->
            type.isInstance(rule) ? Optional.of(writer.apply(type.cast(rule))) : Optional.empty(),
        _ -> Optional.empty());
  }

  /** A sentence without blanks says this very rule. */
  static <R> Saying<R> exactly(R rule) {
    return new Saying<>(
        _ -> rule,
        other -> other.equals(rule) ? Optional.of(Blanks.none()) : Optional.empty(),
        _ -> Optional.empty());
  }

  /** A synonym, which is only read. */
  static <R> Saying<R> reading(Function<Blanks, R> reader) {
    return new Saying<>(reader, _ -> Optional.empty(), _ -> Optional.empty());
  }

  /** The same, but written only for such rules. */
  Saying<R> writtenWhen(Predicate<R> condition) {
    return new Saying<>(
        reader, rule -> condition.test(rule) ? writer.apply(rule) : Optional.empty(), assumption);
  }

  /** The same, but only read: a synonym. */
  Saying<R> onlyRead() {
    return new Saying<>(reader, _ -> Optional.empty(), assumption);
  }

  /** The same, but where this blank is left out, this is taken for granted. */
  Saying<R> without(String blank, Assumption assumed) {
    return new Saying<>(
        reader, writer, blanks -> blanks.has(blank) ? Optional.empty() : Optional.of(assumed));
  }

  Set<Assumption> assumed(Blanks blanks) {
    return assumption.apply(blanks).map(Set::of).orElse(Set.of());
  }
}
