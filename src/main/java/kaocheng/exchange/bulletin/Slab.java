package kaocheng.exchange.bulletin;

import kaocheng.exchange.print.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands on one page as a whole: how tall it is, whether what follows has to stand
 * on the same page, and what is repeated above it where it begins a page.
 */
record Slab(double height, boolean keepsNext, @Nullable Slab head, Drawn drawn) {

  /** How it is drawn, from this far down the page. */
  @FunctionalInterface
  interface Drawn {
    void on(Canvas canvas, double top);
  }

  Slab(double height, Drawn drawn) {
    this(height, false, null, drawn);
  }

  static Slab space(double height) {
    return new Slab(height, (_, _) -> {});
  }

  Slab keepingNext() {
    return new Slab(height, true, head, drawn);
  }

  Slab under(Slab repeated) {
    return new Slab(height, keepsNext, repeated, drawn);
  }
}
