package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.SpanMethod.AroundReference;
import kaocheng.model.rule.SpanMethod.Brackets;

/** Points around a reference, more above it and fewer below (M12). */
final class ReferencePointing {
  private final Subject subject;

  ReferencePointing(Subject subject) {
    this.subject = subject;
  }

  Award award(Ruling.Judged ruling, AroundReference rule) {
    var better = Steps.beyond(ruling, rule.step());
    if (better.isEmpty()) {
      return new Award.None(Why.TARGET_IS_ZERO);
    }
    var above = better.get().value().signum() >= 0;
    var distance = above ? better.get() : Steps.shortOf(ruling, rule.step()).orElseThrow();
    var steps = Steps.counted(distance, rule.step(), rule.partial());
    var each = Span.given(Term.POINTS_PER_STEP, rule.points());
    var added = Derivation.worked(Term.ADDED_POINTS, Unit.POINTS, Arithmetic.PRODUCT, steps, each);
    var points =
        Derivation.worked(
            Term.EXACT_POINTS,
            Unit.POINTS,
            above ? Arithmetic.SUM : Arithmetic.DIFFERENCE,
            Span.given(Term.BASE_POINTS, rule.base()),
            added);
    return Award.of(
        Completion.between(
            points,
            Span.given(Term.LEAST_POINTS, rule.floor()),
            Span.given(Term.MOST_POINTS, rule.cap())));
  }

  Award award(Ruling.Judged ruling, Brackets rule) {
    var percent = rule.unit().equals(Unit.PERCENT_POINT);
    var judgement = percent ? ruling.deciding() : ruling.counted();
    var up = judgement.relation().direction() == Direction.UP;
    var order = judgement.measured().value().compareTo(judgement.bound().value());
    var better = up ? order >= 0 : order <= 0;
    var distance = distance(judgement, percent);
    var parts = brackets(distance, rule);
    var added = Derivation.worked(Term.ADDED_POINTS, Unit.POINTS, Arithmetic.SUM, parts);
    var points =
        Derivation.worked(
            Term.EXACT_POINTS,
            Unit.POINTS,
            better ? Arithmetic.SUM : Arithmetic.DIFFERENCE,
            Span.given(Term.BASE_POINTS, rule.base()),
            added);
    return Award.of(Completion.notBelowZero(points));
  }

  private Derivation distance(Judgement judgement, boolean percent) {
    var above = judgement.measured().value().compareTo(judgement.bound().value()) >= 0;
    var first = above ? judgement.measured() : judgement.bound();
    var second = above ? judgement.bound() : judgement.measured();
    var distance =
        Derivation.worked(Term.DIFFERENCE, subject.unit(), Arithmetic.DIFFERENCE, first, second);
    return percent ? Steps.percentPoints(distance, Term.DIFFERENCE) : distance;
  }

  /** What lies in each bracket, over its divisor; the last bracket has no end. */
  private static List<Derivation> brackets(Derivation distance, Brackets rule) {
    var parts = new ArrayList<Derivation>();
    for (var i = 0; i < rule.divisors().size(); i++) {
      var start = rule.width().times(Rational.of(i));
      var last = i == rule.divisors().size() - 1;
      if (i == 0 || distance.value().compareTo(start) > 0) {
        parts.add(part(within(distance, start, rule, last), rule, i));
      }
    }
    return parts;
  }

  private static Derivation within(
      Derivation distance, Rational start, Brackets rule, boolean last) {
    var from = Derivation.given(Term.LOW, start, distance.unit(), Source.RULE);
    var beyond =
        start.isZero()
            ? distance
            : Derivation.worked(
                Term.WITHIN_BRACKET, distance.unit(), Arithmetic.DIFFERENCE, distance, from);
    var width = Derivation.given(Term.RANGE, rule.width(), distance.unit(), Source.RULE);
    return last || beyond.value().compareTo(rule.width()) <= 0
        ? beyond
        : Derivation.worked(
            Term.WITHIN_BRACKET, distance.unit(), Arithmetic.MINIMUM, beyond, width);
  }

  private static Derivation part(Derivation within, Brackets rule, int bracket) {
    var label = Term.DIVISOR.of(Integer.toString(bracket + 1));
    var divisor = Derivation.given(label, rule.divisors().get(bracket), Unit.NONE, Source.RULE);
    var each =
        Derivation.worked(
            Term.POINTS_PER_STEP,
            Unit.POINTS,
            Arithmetic.QUOTIENT,
            Span.given(Term.BASE_POINTS, rule.base()),
            divisor);
    return Derivation.worked(
        Term.BRACKET_POINTS.of(Integer.toString(bracket + 1)),
        Unit.POINTS,
        Arithmetic.PRODUCT,
        within,
        each);
  }
}
