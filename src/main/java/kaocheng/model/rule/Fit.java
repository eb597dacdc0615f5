package kaocheng.model.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Tiers;
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
    METHOD_NEEDS_TARGET,
    METHOD_NEEDS_LESS_IS_BETTER,
    METHOD_NEEDS_PLACE,
    METHOD_NEEDS_LADDER,
    METHOD_NEEDS_PERIODS,
    METHOD_NEEDS_BALLOTS,
    METHOD_NEEDS_HONOURS,
    METHOD_NEEDS_POINTS_OR_NO_TARGET,
    COUNTED_IS_NOT_SCORED,
    SATISFIED_POINT_UNKNOWN,
    GRADES_INCOMPLETE,
    TIERS_IN_ANOTHER_UNIT,
    TIERS_THE_WRONG_WAY,
    STEP_IN_ANOTHER_UNIT,
    STEP_ON_THE_GOOD_SIDE,
    STEP_ON_THE_BAD_SIDE;

    @Override
    public String family() {
      return "misfit";
    }
  }

  /** Why these do not go together; nothing where they do. */
  public static Optional<Misfit> problem(Target target, Method method, Unit unit) {
    return TargetFit.problem(target, unit).or(() -> MethodFit.problem(target, method, unit));
  }

  /** The kinds of figures that have to be reported, the main one first. */
  public static List<ValueKind> kinds(Target target, Method method, Unit unit) {
    var main = kind(target, method, unit);
    var kinds = new HashSet<ValueKind>();
    kinds.add(main);
    return Stream.concat(
            Stream.of(main), partKinds(target, method, unit).filter(kind -> kinds.add(kind)))
        .toList();
  }

  /** The kind of the main figure. */
  public static ValueKind kind(Target target, Method method, Unit unit) {
    return method.ownKind().orElseGet(() -> target.kind(unit));
  }

  private static Stream<ValueKind> partKinds(Target target, Method method, Unit unit) {
    return switch (method) {
      case Composite(var parts) ->
          parts.stream().map(part -> kind(targetOf(part, target), part.method(), unit));
      case LowestOf(var methods) -> methods.stream().map(one -> kind(target, one, unit));
      case WithBonus bonus -> partKinds(target, bonus.base(), unit);
      default -> Stream.empty();
    };
  }

  /** What a method within another is judged by: nothing where it feeds on figures of its own. */
  public static Target judgedBy(Target target, Method method, Unit unit) {
    var own = method.ownKind().filter(kind -> kind != target.kind(unit));
    return own.isPresent() ? new Target.Unjudged(target.direction()) : target;
  }

  /** What a part is judged by: its own target, or the indicator's. */
  public static Target targetOf(Part part, Target ofIndicator) {
    return Objects.requireNonNullElse(part.target(), ofIndicator);
  }

  /**
   * Which way tiers lead: as the figure they are held against, a completion or reduction upwards.
   */
  public static Direction tiersDirection(Target target, Tiers tiers, Unit unit) {
    var percent = tiers.unit().equals(Unit.PERCENT);
    var against = percent && (target.kind(unit) != ValueKind.RATIO || isRate(target));
    return against ? Direction.UP : target.direction();
  }

  /** Whether the target is judged by a rate that follows from the figure and last year's. */
  public static boolean isRate(Target target) {
    return target instanceof Target.ReduceBy
        || target instanceof Target.GrowBy
        || target instanceof Target.ChangeByPoints;
  }

  /** Whether better bounds never earn less: from best to worst, fewer points for each. */
  static boolean leads(List<Tier> tiers, Direction direction) {
    for (var i = 1; i < tiers.size(); i++) {
      var step = tiers.get(i - 1).bound().compareTo(tiers.get(i).bound());
      var rises = tiers.get(i).points().compareTo(tiers.get(i - 1).points()) > 0;
      if (rises || (direction == Direction.UP ? step <= 0 : step >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a step can be measured in this scale. */
  static boolean isStepOf(Target target, Method.Step step, Unit unit) {
    var inPercent = target.kind(unit) == ValueKind.RATIO || isRate(target);
    return switch (step.scale()) {
      case PERCENT_POINT -> inPercent;
      case OF_TARGET -> target.kind(unit) != ValueKind.PLACE;
      case UNIT -> countsIn(target, step.unit(), unit);
    };
  }

  /** On which side of the bound points are lost: below it, where more is better. */
  static boolean losesBelow(Target target, Method.Step step) {
    var reduced = target instanceof Target.ReduceBy && step.scale() != Scale.UNIT;
    return target.direction() == Direction.UP
        || reduced
        || target.kind(Unit.NONE) == ValueKind.PLACE;
  }

  static boolean countsIn(Target target, String symbol, Unit unit) {
    return switch (target.kind(unit)) {
      case NUMBER -> symbol.equals(unit.symbol());
      case PLACE -> symbol.isEmpty() || symbol.equals("位") || symbol.equals("名");
      case RATIO, DATE, GRADE, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> false;
    };
  }

  static Optional<Misfit> when(boolean wrong, Misfit misfit) {
    return wrong ? Optional.of(misfit) : Optional.empty();
  }

  static Optional<Misfit> share(Rational share) {
    return share.signum() <= 0
        ? Optional.of(Misfit.TARGET_MUST_BE_POSITIVE)
        : when(share.compareTo(Rational.ONE) > 0, Misfit.TARGET_BEYOND_THE_WHOLE);
  }
}
