package kaocheng.model.rule;

import java.util.Optional;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit.Misfit;
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

/** Whether a target makes sense by itself. */
final class TargetFit {
  private TargetFit() {}

  static Optional<Misfit> problem(Target target, Unit unit) {
    return switch (target) {
      case Threshold threshold -> threshold(threshold, unit);
      case ReduceBy(var share) -> Fit.share(share);
      case StruckOff(var share) -> Fit.share(share);
      case PlaceWithinShare(var share) -> Fit.share(share);
      case Satisfied(var share, var points) -> Fit.share(share);
      case GrowBy(var share) -> positive(share.signum());
      case ChangeByPoints change -> positive(change.share().signum());
      case EachPeriod(var frequency, var times) -> positive(times.signum());
      case PlaceWithin(var place) -> positive(place);
      case PlaceGained(var places) -> positive(places);
      case AheadOfSuperior(var months) -> positive(months);
      case AllDone _,
          CompletedBy _,
          GradeAtLeast _,
          BenchmarkGraded _,
          MatchBenchmark _,
          AgainstReference _,
          NotAboveLastYear _,
          NotBelowLastYear _,
          PlaceHeld _,
          Ladder _,
          NoneOccurs _,
          Honoured _,
          Unjudged _,
          Observed _ ->
          Optional.empty();
    };
  }

  private static Optional<Misfit> threshold(Threshold threshold, Unit unit) {
    if (!threshold.unit().equals(unit)) {
      return Optional.of(Misfit.UNIT_DIFFERS_FROM_TARGET);
    }
    var up = threshold.relation().direction() == Direction.UP;
    return Fit.when(up && threshold.bound().signum() <= 0, Misfit.TARGET_MUST_BE_POSITIVE);
  }

  private static Optional<Misfit> positive(int sign) {
    return Fit.when(sign <= 0, Misfit.TARGET_MUST_BE_POSITIVE);
  }

  /** Whether the target names a number that the measured value is held against. */
  static boolean hasBound(Target target) {
    return switch (target) {
      case Threshold _,
          ReduceBy _,
          GrowBy _,
          ChangeByPoints _,
          NotAboveLastYear _,
          NotBelowLastYear _,
          AllDone _,
          StruckOff _,
          MatchBenchmark _,
          AgainstReference _,
          EachPeriod _,
          Satisfied _,
          NoneOccurs _ ->
          true;
      case PlaceWithin _,
          PlaceWithinShare _,
          PlaceHeld _,
          PlaceGained _,
          Ladder _,
          CompletedBy _,
          AheadOfSuperior _,
          GradeAtLeast _,
          BenchmarkGraded _,
          Honoured _,
          Unjudged _,
          Observed _ ->
          false;
    };
  }
}
