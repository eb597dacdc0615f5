package kaocheng.scoring;

import kaocheng.model.Aggregation;
import kaocheng.model.Benchmark;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.OpinionMethod.PanelGrades;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.Target.AgainstReference;
import kaocheng.model.rule.Target.AheadOfSuperior;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.BenchmarkGraded;
import kaocheng.model.rule.Target.ChangeByPoints;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.EachPeriod;
import kaocheng.model.rule.Target.GradeAtLeast;
import kaocheng.model.rule.Target.GrowBy;
import kaocheng.model.rule.Target.Honoured;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.MatchBenchmark;
import kaocheng.model.rule.Target.NoneOccurs;
import kaocheng.model.rule.Target.NotAboveLastYear;
import kaocheng.model.rule.Target.NotBelowLastYear;
import kaocheng.model.rule.Target.Observed;
import kaocheng.model.rule.Target.PlaceGained;
import kaocheng.model.rule.Target.PlaceHeld;
import kaocheng.model.rule.Target.PlaceWithin;
import kaocheng.model.rule.Target.PlaceWithinShare;
import kaocheng.model.rule.Target.ReduceBy;
import kaocheng.model.rule.Target.Satisfied;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.Target.Threshold;
import kaocheng.model.rule.Target.Unjudged;

/** Holds the measured value against the target, unrounded (scoring.md K01 to K17). */
final class Judge {
  private final Subject subject;
  private final Pacing pacing;

  Judge(Subject subject) {
    this.subject = subject;
    this.pacing = new Pacing(subject);
  }

  Ruling judge(Derivation measured) {
    return switch (subject.target()) {
      case Threshold threshold -> threshold(measured, threshold);
      case ReduceBy _, GrowBy _, ChangeByPoints _, NotAboveLastYear _, NotBelowLastYear _ ->
          new YearJudge(subject, pacing).judge(measured);
      case AllDone() -> atLeast(measured, pacing.paced(Span.whole(), Term.TARGET_TO_DATE));
      case StruckOff(var share) ->
          atLeast(measured, pacing.paced(bound(share, Unit.PERCENT), Term.TARGET_TO_DATE));
      case CompletedBy(var due) ->
          atMost(measured, Derivation.day(Term.DUE_DATE, due, Source.RULE));
      case AheadOfSuperior(var months) ->
          Measuring.due(subject, months)
              .map(due -> atMost(measured, due))
              .orElseGet(() -> Ruling.without(Why.NO_SUPERIOR_DUE));
      case PlaceWithin _, PlaceWithinShare _, PlaceHeld _, PlaceGained _, Ladder _ ->
          new PlaceJudge(subject).judge(measured);
      case MatchBenchmark(var city, var direction) -> benchmark(measured, city, direction);
      case AgainstReference(var name, var relation) -> reference(measured, name, relation);
      case GradeAtLeast(var grade) -> graded(measured, grade);
      case BenchmarkGraded(var city, var grade) -> graded(measured, grade);
      case EachPeriod _ -> atLeast(measured, Span.whole());
      case Satisfied(var share, var points) -> atLeast(measured, bound(share, Unit.PERCENT));
      case NoneOccurs() -> atMost(measured, bound(Rational.ZERO, subject.unit()));
      case Honoured _ -> atLeast(measured, bound(Rational.ONE, Unit.NONE));
      case Unjudged _, Observed _ -> Ruling.unjudged(measured);
    };
  }

  private Ruling threshold(Derivation measured, Threshold threshold) {
    if (subject.indicator().habit().aggregation() == Aggregation.PERIODS_MET) {
      return atLeast(measured, Span.whole());
    }
    var annual = bound(threshold.bound(), threshold.unit());
    var asked = pacing.paced(annual, Term.TARGET_TO_DATE);
    return Ruling.of(new Judgement(measured, asked, threshold.relation()));
  }

  private Ruling graded(Derivation measured, PanelGrade grade) {
    var bound =
        measured.unit().equals(Unit.PERCENT) && subject.method() instanceof PanelGrades rule
            ? Panel.bound(rule, grade)
            : bound(Rational.of(grade.level()), Unit.GRADE);
    return atLeast(measured, bound);
  }

  private static Ruling atLeast(Derivation measured, Derivation bound) {
    return Ruling.of(new Judgement(measured, bound, Relation.AT_LEAST));
  }

  private static Ruling atMost(Derivation measured, Derivation bound) {
    return Ruling.of(new Judgement(measured, bound, Relation.AT_MOST));
  }

  private Ruling benchmark(Derivation measured, String city, Direction direction) {
    var benchmark = subject.evidence().benchmark(city);
    if (benchmark.isEmpty()) {
      return Ruling.without(Why.NO_BENCHMARK);
    }
    if (!(benchmark.get().value() instanceof Benchmark.Value.Numeric(var number))) {
      return Ruling.without(Why.BENCHMARK_NOT_NUMERIC);
    }
    if (number.signum() <= 0) {
      return Ruling.without(Why.BENCHMARK_NOT_POSITIVE);
    }
    var bound =
        Derivation.given(Term.BENCHMARK.of(city), number, subject.unit(), benchmark.get().source());
    return direction == Direction.UP ? atLeast(measured, bound) : atMost(measured, bound);
  }

  private Ruling reference(Derivation measured, String name, Relation relation) {
    return Yardsticks.reference(subject, name)
        .map(bound -> Ruling.of(new Judgement(measured, bound, relation)))
        .orElseGet(() -> Ruling.without(Why.NO_REFERENCE));
  }

  private static Derivation bound(Rational value, Unit unit) {
    return Derivation.given(Term.TARGET, value, unit, Source.RULE);
  }
}
