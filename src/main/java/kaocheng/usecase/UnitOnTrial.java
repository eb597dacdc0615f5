package kaocheng.usecase;

import static kaocheng.exchange.trial.CaseColumn.DENOMINATOR;
import static kaocheng.exchange.trial.CaseColumn.NUMERATOR;
import static kaocheng.exchange.trial.CaseColumn.TOTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.trial.CaseFigures;
import kaocheng.exchange.trial.CaseTexts;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.GroupMethod.DistanceTo;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.SpanMethod;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Yardstick;

/**
 * The unit in which a rule on trial counts: that of its target, or else percent where the figures
 * say so, or else whatever the method and the figures count in.
 */
final class UnitOnTrial {
  private UnitOnTrial() {}

  static Unit of(Target target, Method method, CaseTexts texts) {
    return fixed(target, method)
        .orElseGet(
            () -> {
              var candidates = candidates(target, method, texts);
              return candidates.stream()
                  .filter(unit -> Fit.problem(target, method, unit).isEmpty())
                  .findFirst()
                  .orElse(candidates.getFirst());
            });
  }

  private static Optional<Unit> fixed(Target target, Method method) {
    return switch (target) {
      case Target.Threshold threshold -> Optional.of(threshold.unit());
      case Target.ChangeByPoints _, Target.AllDone _, Target.StruckOff _, Target.Satisfied _ ->
          Optional.of(Unit.PERCENT);
      case Target.CompletedBy _, Target.AheadOfSuperior _ -> Optional.of(Unit.DATE);
      case Target.PlaceWithin _,
          Target.PlaceWithinShare _,
          Target.PlaceHeld _,
          Target.PlaceGained _,
          Target.Ladder _ ->
          Optional.of(Unit.PLACE);
      case Target.GradeAtLeast _, Target.BenchmarkGraded _ -> Optional.of(Unit.GRADE);
      case Target.ReduceBy _,
          Target.GrowBy _,
          Target.NotAboveLastYear _,
          Target.NotBelowLastYear _,
          Target.AgainstReference _,
          Target.MatchBenchmark _,
          Target.EachPeriod _,
          Target.NoneOccurs _,
          Target.Honoured _,
          Target.Unjudged _,
          Target.Observed _ ->
          ofOwnKind(method);
    };
  }

  private static Optional<Unit> ofOwnKind(Method method) {
    return method
        .ownKind()
        .flatMap(
            kind ->
                switch (kind) {
                  case DATE -> Optional.of(Unit.DATE);
                  case PLACE -> Optional.of(Unit.PLACE);
                  case GRADE -> Optional.of(Unit.GRADE);
                  case RATIO -> Optional.of(Unit.PERCENT);
                  case NUMBER, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
                      Optional.<Unit>empty();
                });
  }

  private static List<Unit> candidates(Target target, Method method, CaseTexts texts) {
    var candidates = new ArrayList<Unit>();
    var counts = target instanceof Target.EachPeriod || target instanceof Target.NoneOccurs;
    var inParts = texts.has(NUMERATOR) || texts.has(DENOMINATOR) || texts.has(TOTAL);
    if (!counts && (inParts || CaseFigures.showPercent(texts))) {
      candidates.add(Unit.PERCENT);
    }
    var ofMethod = FullPoints.all(method).flatMap(UnitOnTrial::units).distinct().toList();
    ofMethod.stream().filter(unit -> !unit.equals(Unit.PERCENT)).forEach(candidates::add);
    CaseFigures.measure(texts).map(Unit::counting).ifPresent(candidates::add);
    if (ofMethod.contains(Unit.PERCENT) && !counts && !Fit.isRate(target)) {
      candidates.add(Unit.PERCENT);
    }
    candidates.add(Unit.NONE);
    return candidates;
  }

  /** The units that a method itself counts in. */
  private static Stream<Unit> units(Method method) {
    return switch (method) {
      case Method.Tiers(var unit, var tiers) ->
          unit.equals(Unit.PERCENT) ? Stream.<Unit>empty() : Stream.of(unit);
      case Method.Interpolated(var unit, var anchors) -> Stream.of(unit);
      case Method.Deduct deduct -> step(deduct.step());
      case SpanMethod.EfficacyTiers(var unit, var standards) -> Stream.of(unit);
      case SpanMethod.GoalPosts posts -> Stream.of(posts.unit());
      case SpanMethod.Brackets brackets -> Stream.of(counted(brackets.unit()));
      case SpanMethod.AroundReference around -> step(around.step());
      case SpanMethod.Efficacy efficacy ->
          Stream.of(efficacy.low(), efficacy.high()).flatMap(UnitOnTrial::fixedUnit);
      case DistanceTo(var yardstick, var clamp) -> fixedUnit(yardstick);
      case WithBonus bonus -> step(bonus.step());
      default -> Stream.<Unit>empty();
    };
  }

  private static Stream<Unit> fixedUnit(Yardstick yardstick) {
    return yardstick instanceof Yardstick.Fixed(var value, var unit)
        ? Stream.of(unit)
        : Stream.empty();
  }

  private static Stream<Unit> step(Step step) {
    return switch (step.scale()) {
      case UNIT -> Stream.of(Unit.counting(step.unit()));
      case PERCENT_POINT -> Stream.of(Unit.PERCENT);
      case OF_TARGET -> Stream.empty();
    };
  }

  private static Unit counted(Unit unit) {
    return unit.equals(Unit.PERCENT_POINT) ? Unit.PERCENT : unit;
  }
}
