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
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Step;

/** How many steps a figure lies off its bound, on the bad side or on the good one. */
final class Steps {
  private static final Derivation PERCENT_POINTS =
      Derivation.given(Term.PERCENT_POINTS, Rational.HUNDRED, Unit.NONE, Source.RULE);

  private Steps() {}

  /** How far short of the bound, in what the step is measured in; nothing off a zero target. */
  static Optional<Derivation> shortOf(Ruling.Judged ruling, Step step) {
    return off(ruling, step, Term.SHORTFALL).map(Completion::notBelowZero);
  }

  /** How far beyond the bound; negative where it is not reached. */
  static Optional<Derivation> beyond(Ruling.Judged ruling, Step step) {
    return off(ruling, step, Term.EXCESS);
  }

  private static Optional<Derivation> off(Ruling.Judged ruling, Step step, Term term) {
    return switch (step.scale()) {
      case PERCENT_POINT -> Optional.of(percentPoints(difference(ruling.deciding(), term), term));
      case UNIT -> Optional.of(difference(ruling.counted(), term));
      case OF_TARGET -> Completion.raw(ruling.deciding()).map(reached -> ofTarget(reached, term));
    };
  }

  private static Derivation ofTarget(Derivation reached, Term term) {
    var first = term == Term.EXCESS ? reached : Span.whole();
    var second = term == Term.EXCESS ? Span.whole() : reached;
    return Derivation.worked(term, Unit.PERCENT, Arithmetic.DIFFERENCE, first, second);
  }

  /** A difference of percentages, in percentage points. */
  static Derivation percentPoints(Derivation difference, Term term) {
    return Derivation.worked(
        term, Unit.PERCENT_POINT, Arithmetic.PRODUCT, difference, PERCENT_POINTS);
  }

  private static Derivation difference(Judgement judgement, Term term) {
    var up = judgement.relation().direction() == Direction.UP;
    var good = up == (term == Term.EXCESS);
    var first = good ? judgement.measured() : judgement.bound();
    var second = good ? judgement.bound() : judgement.measured();
    return Derivation.worked(term, unitOf(judgement), Arithmetic.DIFFERENCE, first, second);
  }

  /** Between two places lie places. */
  private static Unit unitOf(Judgement judgement) {
    var unit = judgement.measured().unit();
    return unit.equals(Unit.PLACE) ? Unit.PLACES : unit;
  }

  /** So many steps, of which a part counts as the rule says. */
  static Derivation counted(Derivation distance, Step step, PartialStep partial) {
    var size = Derivation.given(Term.STEP, step.size(), distance.unit(), Source.RULE);
    var steps = Derivation.worked(Term.STEPS, Unit.NONE, Arithmetic.QUOTIENT, distance, size);
    return switch (partial) {
      case LINEAR -> steps;
      case STARTED -> Derivation.worked(Term.COUNTED_STEPS, Unit.NONE, Arithmetic.CEILING, steps);
      case WHOLE -> Derivation.worked(Term.COUNTED_STEPS, Unit.NONE, Arithmetic.FLOOR, steps);
    };
  }
}
