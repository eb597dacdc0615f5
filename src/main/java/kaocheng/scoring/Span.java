package kaocheng.scoring;

import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.SpanMethod.Clamp;

/** The way from a low to a high figure; where less is better the low one is the larger number. */
record Span(Derivation low, Derivation high) {
  private static final Derivation WHOLE =
      Derivation.given(Term.WHOLE, Rational.ONE, Unit.PERCENT, Source.RULE);

  boolean isEmpty() {
    return low.value().equals(high.value());
  }

  /** How much of the way a figure has gone; the larger figure stands first in each difference. */
  Derivation way(Derivation figure, Clamp clamp) {
    var up = high.value().compareTo(low.value()) >= 0;
    var gone = up ? difference(Term.WAY, figure, low) : difference(Term.WAY, low, figure);
    var range = up ? difference(Term.RANGE, high, low) : difference(Term.RANGE, low, high);
    var way = Derivation.worked(Term.WAY_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, gone, range);
    return clamp == Clamp.CLAMPED ? clamped(way) : way;
  }

  /** Not below nothing and not above the whole, shown only where it acts. */
  static Derivation clamped(Derivation share) {
    return Completion.ofWhole(share);
  }

  private static Derivation difference(Term term, Derivation one, Derivation other) {
    return Derivation.worked(term, one.unit(), Arithmetic.DIFFERENCE, one, other);
  }

  /** The efficacy coefficient: so many points to begin with, and so many for the whole way. */
  Derivation efficacy(Derivation figure, Rational base, Rational span, Clamp clamp) {
    var points =
        Derivation.worked(
            Term.SPAN_POINTS,
            Unit.POINTS,
            Arithmetic.PRODUCT,
            way(figure, clamp),
            given(Term.SPAN_POINTS, span));
    return Derivation.worked(
        Term.EFFICACY, Unit.POINTS, Arithmetic.SUM, given(Term.BASE_POINTS, base), points);
  }

  static Derivation given(Term term, Rational points) {
    return Derivation.given(term, points, Unit.POINTS, Source.RULE);
  }

  /** The whole, as a share. */
  static Derivation whole() {
    return WHOLE;
  }
}
