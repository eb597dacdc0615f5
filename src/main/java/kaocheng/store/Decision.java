package kaocheng.store;

/** How a unit of work ends, with what it found out. */
public sealed interface Decision<T> {
  T value();

  /** Everything is kept. */
  record Keep<T>(T value) implements Decision<T> {}

  /** Everything is undone, as for a preview. */
  record Discard<T>(T value) implements Decision<T> {}
}
