package kaocheng.model.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/**
 * What a part of a scorecard adds up to: the points earned, and the weight that was scored, that
 * applies at all, and that was declared.
 */
public record Tally(
    Derivation earned, Derivation scored, Derivation applicable, Derivation declared) {

  /** What is neither earned nor scored: the sum of no parts. */
  public static final Derivation NOTHING =
      Derivation.worked(Term.EARNED_SUM, Unit.POINTS, Arithmetic.SUM, List.of());

  /** The sum of the tallies of the parts. */
  public static Tally of(List<Tally> parts) {
    return of(parts, Term.EARNED_SUM, Term.SCORED_WEIGHT);
  }

  /** The sum of the tallies of the parts, under the names of what they are parts of. */
  public static Tally of(List<Tally> parts, Label earned, Label scored) {
    return new Tally(
        sum(earned, parts, Tally::earned),
        sum(scored, parts, Tally::scored),
        sum(Term.APPLICABLE_WEIGHT, parts, Tally::applicable),
        sum(Term.DECLARED_WEIGHT, parts, Tally::declared));
  }

  private static Derivation sum(
      Label label, List<Tally> parts, Function<Tally, Derivation> figure) {
    var inputs = new ArrayList<Derivation>(parts.size());
    for (var part : parts) {
      var input = figure.apply(part);
      if (!isNothing(input)) {
        inputs.add(input);
      }
    }
    return Derivation.worked(label, Unit.POINTS, Arithmetic.SUM, inputs);
  }

  /**
   * A sum of no parts; it does not appear in the sums above it, where it would look like a zero.
   */
  private static boolean isNothing(Derivation figure) {
    return figure instanceof Derivation.Worked worked && worked.inputs().isEmpty();
  }

  /** The same tally with other points earned. */
  public Tally earning(Derivation points) {
    return new Tally(points, scored, applicable, declared);
  }

  /** The same tally with nothing earned, all of what applies being scored. */
  public Tally forfeited(Derivation nothing) {
    return new Tally(nothing, applicable, applicable, declared);
  }

  public boolean applies() {
    return applicable.value().signum() > 0;
  }

  public boolean isScored() {
    return scored.value().signum() > 0;
  }

  /** The share of the applicable weight that is scored; 0 where nothing applies. */
  public Rational coverage() {
    return applicable.value().isZero()
        ? Rational.ZERO
        : scored.value().dividedBy(applicable.value());
  }
}
