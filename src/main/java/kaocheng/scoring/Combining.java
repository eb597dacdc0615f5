package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Scored;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;

/** Brings together what several methods make of one indicator (M19, M22). */
final class Combining {
  private final Subject subject;
  private final Ruling.Judged ruling;

  Combining(Subject subject, Ruling.Judged ruling) {
    this.subject = subject;
    this.ruling = ruling;
  }

  /** The points of the parts added up, brought to the indicator's points where they differ. */
  Outcome sum(Composite rule) {
    var points = new ArrayList<Derivation>();
    for (var part : rule.parts()) {
      var label = Integer.toString(points.size() + 1);
      if (isShut(part.gate())) {
        points.add(shut(part, label));
      } else {
        switch (IndicatorScorer.score(subjectOf(part))) {
          case Scored scored -> points.add(named(label, opened(part.gate(), scored.points())));
          case Outcome other -> {
            return other;
          }
        }
      }
    }
    return scored(inProportion(points, rule.parts()));
  }

  private Subject subjectOf(Part part) {
    return subject.under(
        Fit.judgedBy(Fit.targetOf(part, subject.target()), part.method(), subject.unit()),
        part.method(),
        part.points());
  }

  private boolean isShut(Gate gate) {
    return gate != Gate.ALWAYS && !gate(gate).isMet();
  }

  /** What has to hold for a part to count: the target reached, or passed. */
  private Judgement gate(Gate gate) {
    var decided = ruling.deciding();
    if (gate == Gate.WHEN_MET) {
      return decided;
    }
    var strict =
        switch (decided.relation()) {
          case AT_LEAST, MORE_THAN -> Relation.MORE_THAN;
          case AT_MOST, LESS_THAN -> Relation.LESS_THAN;
        };
    return new Judgement(decided.measured(), decided.bound(), strict);
  }

  private Derivation shut(Part part, String label) {
    var points = Derivation.given(Term.PART_POINTS, part.points(), Unit.POINTS, Source.RULE);
    return named(
        label,
        Derivation.worked(
            Term.EXACT_POINTS,
            Unit.POINTS,
            Arithmetic.PRODUCT,
            points,
            gate(part.gate()).verdict()));
  }

  private Derivation opened(Gate gate, Derivation points) {
    return gate == Gate.ALWAYS
        ? points
        : Derivation.worked(
            Term.EXACT_POINTS, Unit.POINTS, Arithmetic.PRODUCT, points, gate(gate).verdict());
  }

  private static Derivation named(String label, Derivation points) {
    return Derivation.worked(Term.PART.of(label), Unit.POINTS, Arithmetic.SUM, points);
  }

  private Derivation inProportion(List<Derivation> points, List<Part> parts) {
    var sum = Derivation.worked(Term.PARTS_SUM, Unit.POINTS, Arithmetic.SUM, points);
    var declared = parts.stream().map(Part::points).reduce(Rational.ZERO, Rational::plus);
    var weight = subject.weight();
    if (declared.equals(weight.value()) || declared.isZero()) {
      return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, sum);
    }
    var whole = Derivation.given(Term.PARTS_POINTS, declared, Unit.POINTS, Source.RULE);
    var times = Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.PRODUCT, sum, weight);
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.QUOTIENT, times, whole);
  }

  /** The least that any of the methods gives. */
  Outcome lowest(LowestOf rule) {
    Function<Method, Subject> under =
        method ->
            subject.under(
                Fit.judgedBy(subject.target(), method, subject.unit()),
                method,
                subject.indicator().weight());
    var points = new ArrayList<Derivation>();
    for (var method : rule.methods()) {
      switch (IndicatorScorer.score(under.apply(method))) {
        case Scored scored ->
            points.add(named(Integer.toString(points.size() + 1), scored.points()));
        case Outcome other -> {
          return other;
        }
      }
    }
    return scored(Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.MINIMUM, points));
  }

  private Outcome scored(Derivation points) {
    var decided = ruling.decided();
    return decided == null
        ? new Scored(ruling.measured(), null, points)
        : new Scored(decided, points);
  }
}
