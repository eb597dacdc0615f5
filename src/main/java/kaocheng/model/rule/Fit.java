package kaocheng.model.rule;

import java.util.List;
import java.util.Optional;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.GradeAtLeast;
import kaocheng.model.rule.Target.MatchBenchmark;
import kaocheng.model.rule.Target.PlaceWithin;
import kaocheng.model.rule.Target.ReduceBy;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.Target.Threshold;
import kaocheng.model.text.Key;

/** Whether a target, a scoring method and a unit can go together. */
public final class Fit {
  private Fit() {}

  /** Why rules do not go together. */
  public enum Misfit implements Key {
    UNIT_DIFFERS_FROM_TARGET,
    TARGET_MUST_BE_POSITIVE,
    TARGET_BEYOND_THE_WHOLE,
    CAP_MUST_BE_POSITIVE,
    METHOD_NEEDS_DUE_DATE,
    METHOD_NEEDS_GRADE,
    METHOD_NEEDS_LEDGER,
    METHOD_NEEDS_NUMBER,
    GRADES_INCOMPLETE,
    TIERS_IN_ANOTHER_UNIT,
    TIERS_THE_WRONG_WAY,
    STEP_IN_ANOTHER_UNIT,
    STEP_ON_THE_GOOD_SIDE;

    @Override
    public String family() {
      return "misfit";
    }
  }

  public static Optional<Misfit> problem(Target target, Method method, Unit unit) {
    var alone = problem(target, unit);
    return alone.isPresent() ? alone : problemOf(target, method, unit);
  }

  private static Optional<Misfit> problem(Target target, Unit unit) {
    return switch (target) {
      case Threshold(var relation, var bound, var stated) -> {
        if (!stated.equals(unit)) {
          yield Optional.of(Misfit.UNIT_DIFFERS_FROM_TARGET);
        }
        var zero = relation.direction() == Direction.UP && bound.signum() <= 0;
        yield when(zero, Misfit.TARGET_MUST_BE_POSITIVE);
      }
      case ReduceBy(var share) -> shareProblem(share);
      case StruckOff(var share) -> shareProblem(share);
      case PlaceWithin(var place) -> when(place < 1, Misfit.TARGET_MUST_BE_POSITIVE);
      case AllDone _, CompletedBy _, GradeAtLeast _, MatchBenchmark _, Target.NotAboveLastYear _ ->
          Optional.empty();
    };
  }

  /** No more than everything can be cut or struck off. */
  private static Optional<Misfit> shareProblem(Rational share) {
    return share.signum() <= 0
        ? Optional.of(Misfit.TARGET_MUST_BE_POSITIVE)
        : when(share.compareTo(Rational.ONE) > 0, Misfit.TARGET_BEYOND_THE_WHOLE);
  }

  private static Optional<Misfit> problemOf(Target target, Method method, Unit unit) {
    return switch (method) {
      case AllOrNothing _ -> Optional.empty();
      case Milestone _ -> when(!(target instanceof CompletedBy), Misfit.METHOD_NEEDS_DUE_DATE);
      case LedgerShare _ ->
          when(
              !(target instanceof StruckOff || target instanceof AllDone),
              Misfit.METHOD_NEEDS_LEDGER);
      case ByGrade(var shares) -> {
        var graded = target instanceof GradeAtLeast;
        var complete = shares.size() == PanelGrade.values().length;
        yield graded
            ? when(!complete, Misfit.GRADES_INCOMPLETE)
            : Optional.of(Misfit.METHOD_NEEDS_GRADE);
      }
      case Proportional(var cap) ->
          !hasNumber(target) || target instanceof PlaceWithin
              ? Optional.of(Misfit.METHOD_NEEDS_NUMBER)
              : when(cap.signum() <= 0, Misfit.CAP_MUST_BE_POSITIVE);
      case Tiers tiers ->
          hasNumber(target)
              ? tiersProblem(target, tiers, unit)
              : Optional.of(Misfit.METHOD_NEEDS_NUMBER);
      case Deduct deduct ->
          hasNumber(target)
              ? deductProblem(target, deduct, unit)
              : Optional.of(Misfit.METHOD_NEEDS_NUMBER);
    };
  }

  private static Optional<Misfit> tiersProblem(Target target, Tiers tiers, Unit unit) {
    var percent = tiers.unit().equals(Unit.PERCENT);
    if (percent ? target instanceof PlaceWithin : !countsIn(target, tiers.unit().symbol(), unit)) {
      return Optional.of(Misfit.TIERS_IN_ANOTHER_UNIT);
    }
    var measured = tiersDirection(target, tiers, unit);
    return when(!leads(tiers.tiers(), measured), Misfit.TIERS_THE_WRONG_WAY);
  }

  /** Whether better bounds never earn less: from best to worst, fewer points for each. */
  private static boolean leads(List<Tier> tiers, Direction direction) {
    for (var i = 1; i < tiers.size(); i++) {
      var step = tiers.get(i - 1).bound().compareTo(tiers.get(i).bound());
      var rises = tiers.get(i).points().compareTo(tiers.get(i - 1).points()) > 0;
      if (rises || (direction == Direction.UP ? step <= 0 : step >= 0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Which way tiers lead: as the figure they are held against, a completion or reduction upwards.
   */
  public static Direction tiersDirection(Target target, Tiers tiers, Unit unit) {
    var percent = tiers.unit().equals(Unit.PERCENT);
    var against = percent && (target.kind(unit) != ValueKind.RATIO || target instanceof ReduceBy);
    return against ? Direction.UP : target.direction();
  }

  private static Optional<Misfit> deductProblem(Target target, Deduct deduct, Unit unit) {
    var step = deduct.step();
    var inPercent = target.kind(unit) == ValueKind.RATIO || target instanceof ReduceBy;
    var fits =
        switch (step.scale()) {
          case PERCENT_POINT -> inPercent;
          case OF_TARGET -> !(target instanceof PlaceWithin);
          case UNIT -> countsIn(target, step.unit(), unit);
        };
    if (!fits) {
      return Optional.of(Misfit.STEP_IN_ANOTHER_UNIT);
    }
    var reduced = target instanceof ReduceBy && step.scale() != Scale.UNIT;
    var below = target.direction() == Direction.UP || reduced || target instanceof PlaceWithin;
    return when((step.side() == Method.Side.BELOW) != below, Misfit.STEP_ON_THE_GOOD_SIDE);
  }

  private static boolean countsIn(Target target, String symbol, Unit unit) {
    return switch (target.kind(unit)) {
      case NUMBER -> symbol.equals(unit.symbol());
      case PLACE -> symbol.isEmpty() || symbol.equals("位") || symbol.equals("名");
      case RATIO, DATE, GRADE -> false;
    };
  }

  private static boolean hasNumber(Target target) {
    return !(target instanceof CompletedBy || target instanceof GradeAtLeast);
  }

  private static Optional<Misfit> when(boolean wrong, Misfit misfit) {
    return wrong ? Optional.of(misfit) : Optional.empty();
  }
}
