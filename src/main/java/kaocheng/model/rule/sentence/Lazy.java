package kaocheng.model.rule.sentence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made when it is first needed; it does not matter if two threads make it at once. */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    var result = made;
    if (result == null) {
      result = maker.get();
      made = result;
    }
    return result;
  }
}
