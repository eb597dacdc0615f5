package kaocheng.scoring;

import java.util.Optional;
import kaocheng.model.Judgement;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/**
 * How far a target is reached (M01): measured over asked where more is better; where less is better
 * two less that quotient, which is whole at the target and nothing at twice the target.
 */
final class Completion {
  static final Derivation ZERO = Derivation.given(Term.ZERO, Rational.ZERO, Unit.NONE, Source.RULE);
  private static final Derivation DOUBLE =
      Derivation.given(Term.DOUBLE, Rational.TWO, Unit.PERCENT, Source.RULE);

  private Completion() {}

  /** The completion, not below zero; nothing where the target itself is zero. */
  static Optional<Derivation> of(Judgement judgement) {
    return raw(judgement).map(Completion::notBelowZero);
  }

  /** The completion as it comes out, which may be negative. */
  static Optional<Derivation> raw(Judgement judgement) {
    var bound = judgement.bound();
    if (bound.value().signum() <= 0) {
      return Optional.empty();
    }
    var measured = judgement.measured();
    var up = judgement.relation().direction() == Direction.UP;
    var term = up ? Term.COMPLETION : Term.SHARE_OF_TARGET;
    var quotient = Derivation.worked(term, Unit.PERCENT, Arithmetic.QUOTIENT, measured, bound);
    return Optional.of(
        up
            ? quotient
            : Derivation.worked(
                Term.COMPLETION, Unit.PERCENT, Arithmetic.DIFFERENCE, DOUBLE, quotient));
  }

  /** A share of a list, which is neither more than all of it nor less than nothing. */
  static Derivation ofWhole(Derivation share) {
    return share.value().compareTo(Rational.ONE) <= 0
        ? notBelowZero(share)
        : Derivation.worked(share.label(), share.unit(), Arithmetic.MINIMUM, share, Span.whole());
  }

  /** The same figure, or zero shown as a step of its own where it would be negative. */
  static Derivation notBelowZero(Derivation figure) {
    return figure.value().signum() >= 0
        ? figure
        : Derivation.worked(figure.label(), figure.unit(), Arithmetic.MAXIMUM, figure, ZERO);
  }

  /** The same figure between two limits, each shown only where it acts. */
  static Derivation between(Derivation figure, Derivation least, Derivation most) {
    if (figure.value().compareTo(most.value()) > 0) {
      return Derivation.worked(figure.label(), figure.unit(), Arithmetic.MINIMUM, figure, most);
    }
    return figure.value().compareTo(least.value()) < 0
        ? Derivation.worked(figure.label(), figure.unit(), Arithmetic.MAXIMUM, figure, least)
        : figure;
  }
}
