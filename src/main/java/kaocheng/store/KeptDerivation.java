package kaocheng.store;

import java.util.Optional;
import kaocheng.model.figure.Derivation;
import kaocheng.model.notation.DerivationNotation;

/** How a figure of a kept scorecard came about. */
public sealed interface KeptDerivation {
  KeptDerivation NONE = new None();

  /** Nothing was worked out, or the lines below tell how. */
  record None() implements KeptDerivation {}

  /** The steps in words, as cards were kept before the steps themselves were. */
  record Told(String prose) implements KeptDerivation {}

  /** The steps themselves on a line, from which they can be told in any language. */
  record Tree(String line) implements KeptDerivation {

    /** The steps, worked out again; nothing where this program knows no such step. */
    public Optional<Derivation> derivation() {
      return DerivationNotation.read(line);
    }
  }

  static KeptDerivation of(Derivation derivation) {
    return new Tree(DerivationNotation.write(derivation));
  }

  /** The steps in words; none where nothing is said. */
  static KeptDerivation told(String prose) {
    return prose.isEmpty() ? NONE : new Told(prose);
  }
}
