package kaocheng.model.notation;

import java.time.DateTimeException;
import java.util.Optional;
import kaocheng.model.figure.Derivation;

/**
 * Writes a derivation on one line and reads it back. Its parts stand in the order of working them
 * out, each once and closed by a semicolon, the result last:
 *
 * <pre>
 * t=100c"篇"R;soy=1/4%S;ttd:*(0,1)c"篇";m=20c"篇"Q"q1.csv":2@18717.1;c:/(3,2)%;
 * </pre>
 *
 * <p>A part that was given tells its value, unit and source; a part that was worked out tells its
 * operation, the numbers of its inputs, counted from 0, and its unit, but not its value, which is
 * worked out anew on reading. A part is named by the sign of its term, or by its whole name, as in
 * the first such lines: {@code SHARE_OF_YEAR=1/4%S}. The name of a part may be narrowed by a text
 * in quotes. A name of a file or document that has been told is referred to by {@code #} and its
 * number. Within quotes a tilde and four hexadecimal digits stand for a character that would break
 * the line.
 */
public final class DerivationNotation {
  private DerivationNotation() {}

  public static String write(Derivation derivation) {
    return new DerivationWriter().written(derivation);
  }

  /** The derivation that a line tells; nothing where it tells none that could be worked out. */
  public static Optional<Derivation> read(String line) {
    try {
      return Optional.of(new DerivationReader(line).derivation());
    } catch (Misread | ArithmeticException | DateTimeException untold) {
      return Optional.empty();
    }
  }
}
