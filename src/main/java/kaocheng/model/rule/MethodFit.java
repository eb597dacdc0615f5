package kaocheng.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Fit.Misfit;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.Method.Interpolated;
import kaocheng.model.rule.Method.Inverse;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.MilestoneShare;
import kaocheng.model.rule.Method.NotScored;
import kaocheng.model.rule.Method.PeriodsMet;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.OpinionMethod.HonourPoints;
import kaocheng.model.rule.OpinionMethod.PanelGrades;
import kaocheng.model.rule.OpinionMethod.PanelMean;
import kaocheng.model.rule.OpinionMethod.Survey;
import kaocheng.model.rule.PlaceMethod.LadderPoints;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.BenchmarkGraded;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.GradeAtLeast;
import kaocheng.model.rule.Target.Satisfied;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.Target.Unjudged;

/** Whether a scoring method goes with a target. */
final class MethodFit {
  private MethodFit() {}

  static Optional<Misfit> problem(Target target, Method method, Unit unit) {
    var observed = target instanceof Target.Observed;
    if (observed || method instanceof NotScored) {
      return Fit.when(!(observed && method instanceof NotScored), Misfit.COUNTED_IS_NOT_SCORED);
    }
    return switch (method) {
      case AllOrNothing _ -> Fit.when(target instanceof Unjudged, Misfit.METHOD_NEEDS_TARGET);
      case Proportional(var cap) -> proportional(target, cap);
      case Inverse(var cap) ->
          target.direction() == Direction.DOWN && !Fit.isRate(target)
              ? proportional(target, cap)
              : Optional.of(Misfit.METHOD_NEEDS_LESS_IS_BETTER);
      case Tiers tiers -> number(target, unit).or(() -> tiers(target, tiers, unit));
      case Interpolated(var counted, var anchors) ->
          number(target, unit).or(() -> measuredIn(target, counted, unit));
      case Deduct deduct -> needsBound(target).or(() -> deduct(target, deduct.step(), unit));
      case Milestone _, MilestoneShare _ ->
          Fit.when(target.kind(unit) != ValueKind.DATE, Misfit.METHOD_NEEDS_DUE_DATE)
              .or(() -> dueDate(target, method));
      case LedgerShare _ ->
          Fit.when(
              !(target instanceof StruckOff || target instanceof AllDone),
              Misfit.METHOD_NEEDS_LEDGER);
      case ByGrade(var shares) -> graded(target, shares);
      case PeriodsMet _ ->
          Fit.when(!(target instanceof Target.EachPeriod), Misfit.METHOD_NEEDS_PERIODS);
      case NotScored _ -> Optional.empty();
      case SpanMethod span -> span(target, span, unit);
      case PlaceMethod place -> place(target, place, unit);
      case OpinionMethod opinion -> opinion(target, opinion);
      case GroupMethod group -> group(target, group, unit);
      case CombinedMethod combined -> combined(target, combined, unit);
    };
  }

  private static Optional<Misfit> proportional(Target target, Rational cap) {
    return TargetFit.hasBound(target)
        ? Fit.when(cap.signum() <= 0, Misfit.CAP_MUST_BE_POSITIVE)
        : Optional.of(Misfit.METHOD_NEEDS_NUMBER);
  }

  private static Optional<Misfit> needsBound(Target target) {
    var place = target.kind(Unit.NONE) == ValueKind.PLACE;
    return Fit.when(!TargetFit.hasBound(target) && !place, Misfit.METHOD_NEEDS_NUMBER);
  }

  /** Whether the figure is a number, a ratio or a place. */
  private static Optional<Misfit> number(Target target, Unit unit) {
    return switch (target.kind(unit)) {
      case NUMBER, RATIO, PLACE -> Optional.empty();
      case DATE, GRADE, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          Optional.of(Misfit.METHOD_NEEDS_NUMBER);
    };
  }

  private static Optional<Misfit> tiers(Target target, Tiers tiers, Unit unit) {
    var percent = tiers.unit().equals(Unit.PERCENT);
    var place = target.kind(unit) == ValueKind.PLACE;
    if (percent ? place : !Fit.countsIn(target, tiers.unit().symbol(), unit)) {
      return Optional.of(Misfit.TIERS_IN_ANOTHER_UNIT);
    }
    var ratio = Fit.kind(target, tiers, unit) == ValueKind.RATIO;
    if (percent && !ratio && !TargetFit.hasBound(target)) {
      return Optional.of(Misfit.METHOD_NEEDS_TARGET);
    }
    var measured = Fit.tiersDirection(target, tiers, unit);
    return Fit.when(!Fit.leads(tiers.tiers(), measured), Misfit.TIERS_THE_WRONG_WAY);
  }

  /** Figures inside a rule are in percent where the measured value is, else in its unit. */
  private static Optional<Misfit> measuredIn(Target target, Unit counted, Unit unit) {
    var percent = target.kind(unit) == ValueKind.RATIO || Fit.isRate(target);
    var fits = percent ? counted.equals(Unit.PERCENT) : isPlainOr(counted, unit);
    return Fit.when(!fits, Misfit.TIERS_IN_ANOTHER_UNIT);
  }

  private static boolean isPlainOr(Unit counted, Unit unit) {
    return counted.equals(Unit.NONE) || counted.equals(unit);
  }

  private static Optional<Misfit> deduct(Target target, Step step, Unit unit) {
    if (!Fit.isStepOf(target, step, unit)) {
      return Optional.of(Misfit.STEP_IN_ANOTHER_UNIT);
    }
    var below = step.side() == Method.Side.BELOW;
    return Fit.when(below != Fit.losesBelow(target, step), Misfit.STEP_ON_THE_GOOD_SIDE);
  }

  private static Optional<Misfit> dueDate(Target target, Method method) {
    var ownDue = target instanceof CompletedBy;
    return Fit.when(method instanceof MilestoneShare && !ownDue, Misfit.METHOD_NEEDS_DUE_DATE);
  }

  private static Optional<Misfit> graded(Target target, List<GradeShare> shares) {
    var graded =
        target instanceof GradeAtLeast
            || target instanceof BenchmarkGraded
            || target instanceof Unjudged;
    return graded
        ? Fit.when(shares.size() != PanelGrade.values().length, Misfit.GRADES_INCOMPLETE)
        : Optional.of(Misfit.METHOD_NEEDS_GRADE);
  }

  private static Optional<Misfit> span(Target target, SpanMethod span, Unit unit) {
    return switch (span) {
      case SpanMethod.Efficacy efficacy ->
          numberButNoPlace(target, unit)
              .or(() -> yardstick(target, efficacy.low(), unit))
              .or(() -> yardstick(target, efficacy.high(), unit));
      case SpanMethod.EfficacyTiers tiers ->
          numberButNoPlace(target, unit).or(() -> measuredIn(target, tiers.unit(), unit));
      case SpanMethod.GoalPosts posts ->
          numberButNoPlace(target, unit).or(() -> measuredIn(target, posts.unit(), unit));
      case SpanMethod.ItemEfficacy _ -> pointsOrNone(target);
      case SpanMethod.AroundReference around ->
          needsBound(target)
              .or(() -> numberButNoPlace(target, unit))
              .or(
                  () ->
                      Fit.when(
                          !Fit.isStepOf(target, around.step(), unit), Misfit.STEP_IN_ANOTHER_UNIT));
      case SpanMethod.Brackets brackets ->
          needsBound(target)
              .or(() -> numberButNoPlace(target, unit))
              .or(() -> bracketUnit(target, brackets.unit(), unit));
    };
  }

  private static Optional<Misfit> bracketUnit(Target target, Unit counted, Unit unit) {
    var percent = target.kind(unit) == ValueKind.RATIO || Fit.isRate(target);
    var fits = percent ? counted.equals(Unit.PERCENT_POINT) : counted.equals(unit);
    return Fit.when(!fits, Misfit.STEP_IN_ANOTHER_UNIT);
  }

  private static Optional<Misfit> numberButNoPlace(Target target, Unit unit) {
    return Fit.when(target.kind(unit) == ValueKind.PLACE, Misfit.METHOD_NEEDS_NUMBER)
        .or(() -> number(target, unit));
  }

  private static Optional<Misfit> yardstick(Target target, Yardstick yardstick, Unit unit) {
    return switch (yardstick) {
      case Yardstick.Fixed(var value, var counted) -> measuredIn(target, counted, unit);
      case Yardstick.OfTarget() ->
          Fit.when(!TargetFit.hasBound(target), Misfit.METHOD_NEEDS_TARGET);
      case Yardstick.GroupLowest _,
          Yardstick.GroupHighest _,
          Yardstick.GroupMean _,
          Yardstick.LastYear _,
          Yardstick.OfBenchmark _,
          Yardstick.OfReference _ ->
          Optional.empty();
    };
  }

  private static Optional<Misfit> pointsOrNone(Target target) {
    var points = target instanceof Target.Threshold threshold && isPoints(threshold.unit());
    return Fit.when(
        !(points || target instanceof Unjudged), Misfit.METHOD_NEEDS_POINTS_OR_NO_TARGET);
  }

  private static boolean isPoints(Unit unit) {
    return unit.symbol().equals("分") || unit.symbol().equals("points");
  }

  private static Optional<Misfit> place(Target target, PlaceMethod method, Unit unit) {
    if (method instanceof LadderPoints(var rungs)) {
      var complete =
          target instanceof Target.Ladder(var asked)
              && asked.stream()
                  .allMatch(rung -> rungs.stream().anyMatch(one -> one.effort() == rung.effort()));
      return Fit.when(!complete, Misfit.METHOD_NEEDS_LADDER);
    }
    var placed = target.kind(unit) == ValueKind.PLACE || target instanceof Unjudged;
    return Fit.when(!placed, Misfit.METHOD_NEEDS_PLACE);
  }

  private static Optional<Misfit> opinion(Target target, OpinionMethod method) {
    return switch (method) {
      case Survey survey when target instanceof Satisfied satisfied -> known(satisfied, survey);
      case Survey _, PanelMean _ -> pointsOrNone(target);
      case PanelGrades(var shares) -> graded(target, shares);
      case HonourPoints _ ->
          Fit.when(
              !(target instanceof Target.Honoured || target instanceof Unjudged),
              Misfit.METHOD_NEEDS_HONOURS);
    };
  }

  /** The points that count as satisfied have to be points of the scale. */
  private static Optional<Misfit> known(Satisfied satisfied, Survey survey) {
    var scale = survey.scale().stream().map(OpinionMethod.PointWorth::point).toList();
    return Fit.when(!scale.containsAll(satisfied.points()), Misfit.SATISFIED_POINT_UNKNOWN);
  }

  private static Optional<Misfit> group(Target target, GroupMethod method, Unit unit) {
    var needsYardstick =
        method instanceof GroupMethod.DistanceTo(var yardstick, var clamp)
            ? yardstick(target, yardstick, unit)
            : Optional.<Misfit>empty();
    return numberButNoPlace(target, unit).or(() -> needsYardstick);
  }

  private static Optional<Misfit> combined(Target target, CombinedMethod method, Unit unit) {
    return switch (method) {
      case Composite(var parts) ->
          first(parts.stream().map(part -> part(Fit.targetOf(part, target), part.method(), unit)));
      case LowestOf(var methods) -> first(methods.stream().map(one -> part(target, one, unit)));
      case WithBonus bonus ->
          part(target, bonus.base(), unit)
              .or(() -> needsBound(target))
              .or(() -> bonus(target, bonus.step(), unit));
    };
  }

  /** A part that feeds on something of its own is only scored, not judged, unless it says how. */
  private static Optional<Misfit> part(Target target, Method method, Unit unit) {
    var judged = Fit.judgedBy(target, method, unit);
    var counted = judged instanceof Target.Threshold threshold ? threshold.unit() : unit;
    return problem(judged, method, counted);
  }

  private static Optional<Misfit> bonus(Target target, Step step, Unit unit) {
    if (!Fit.isStepOf(target, step, unit)) {
      return Optional.of(Misfit.STEP_IN_ANOTHER_UNIT);
    }
    var below = step.side() == Method.Side.BELOW;
    return Fit.when(below == Fit.losesBelow(target, step), Misfit.STEP_ON_THE_BAD_SIDE);
  }

  private static Optional<Misfit> first(Stream<Optional<Misfit>> problems) {
    return problems.flatMap(Optional::stream).findFirst();
  }
}
