package kaocheng.bench;

import org.jspecify.annotations.Nullable;

/** Keeps the compiler from leaving out work whose result nobody looks at. */
final class Sink {
  private static volatile @Nullable Object taken;

  private Sink() {}

  static void take(Object result) {
    taken = result;
  }

  static @Nullable Object taken() {
    return taken;
  }
}
