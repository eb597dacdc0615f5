package kaocheng.model.notation;

import java.util.IdentityHashMap;
import kaocheng.model.figure.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a derivation that stand on the line already, by their numbers. Most derivations have
 * few, which are quicker found one by one, the latest first, than by their hash.
 */
final class Parts {
  static final int NONE = -1;
  private static final int FEW = 24;

  private final Derivation[] few = new Derivation[FEW];
  private @Nullable IdentityHashMap<Derivation, Integer> more;
  private int count;

  /** The number of a part, or {@link #NONE}. */
  int numberOf(Derivation part) {
    for (var at = Math.min(count, FEW) - 1; at >= 0; at--) {
      if (isSame(few[at], part)) {
        return at;
      }
    }
    return more == null ? NONE : more.getOrDefault(part, NONE);
  }

  /** Gives a new part its number. */
  int add(Derivation part) {
    if (count < FEW) {
      few[count] = part;
    } else {
      later().put(part, count);
    }
    return count++;
  }

  private IdentityHashMap<Derivation, Integer> later() {
    var its = more == null ? new IdentityHashMap<Derivation, Integer>() : more;
    more = its;
    return its;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Derivation one, Derivation other) {
    return one == other;
  }
}
