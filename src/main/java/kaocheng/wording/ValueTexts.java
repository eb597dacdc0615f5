package kaocheng.wording;

import java.util.IdentityHashMap;
import java.util.function.Function;
import kaocheng.model.figure.Derivation;

/**
 * The values of a derivation's parts, each written once. Most derivations have few parts, which are
 * quicker found one by one than by their hash.
 */
final class ValueTexts {
  private static final int FEW = 24;

  private final Function<Derivation, String> writer;
  private final Derivation[] parts = new Derivation[FEW];
  private final String[] texts = new String[FEW];
  private final IdentityHashMap<Derivation, String> more = new IdentityHashMap<>(0);
  private int count;

  ValueTexts(Function<Derivation, String> writer) {
    this.writer = writer;
  }

  String of(Derivation part) {
    for (var at = 0; at < count; at++) {
      if (isSame(parts[at], part)) {
        return texts[at];
      }
    }
    return count < FEW ? added(part) : more.computeIfAbsent(part, writer);
  }

  private String added(Derivation part) {
    var text = writer.apply(part);
    parts[count] = part;
    texts[count] = text;
    count++;
    return text;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Derivation one, Derivation other) {
    return one == other;
  }
}
