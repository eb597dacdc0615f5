package kaocheng.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Category;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.MissingRule;
import kaocheng.model.Outcome;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/**
 * Adds indicators up to goals and categories (M21). Every indicator counts with its own weight;
 * what has no score takes its weight out of the total. Decisions on an indicator, a goal or a
 * category are put on top where they belong, so that every sum above contains them.
 */
final class RollUp {
  private final Policy policy;
  private final Adjusting adjusting;
  private final Weighing weighing;
  private final boolean missingScoresZero;
  private final Optional<Rational> itemCap;

  RollUp(Policy policy, Adjusting adjusting, Quarter quarter) {
    this.policy = policy;
    this.adjusting = adjusting;
    this.weighing = new Weighing(policy, adjusting);
    this.itemCap = policy.itemCap();
    this.missingScoresZero = policy.missing() == MissingRule.ZERO && !quarter.isProvisional();
  }

  /** An indicator and what became of it. */
  record Settled(Indicator indicator, Outcome outcome) {}

  /** A goal and what became of its indicators. */
  record Assessed(Goal goal, List<Settled> indicators) {}

  /** The lines of a card, from indicators to categories. */
  List<CategoryLine> categories(List<Assessed> assessed) {
    var byCategory = new EnumMap<Category, List<GoalLine>>(Category.class);
    for (var one : assessed) {
      byCategory
          .computeIfAbsent(one.goal().category(), _ -> new ArrayList<>())
          .add(goal(one.goal(), one.indicators()));
    }
    var lines = new ArrayList<CategoryLine>(byCategory.size());
    byCategory.forEach((category, its) -> lines.add(category(category, its)));
    return lines;
  }

  private CategoryLine category(Category category, List<GoalLine> goals) {
    var tally =
        Tally.of(goals.stream().map(GoalLine::tally).toList(), earned(category), scored(category));
    if (!tally.isScored()) {
      return new CategoryLine(category, goals, tally);
    }
    var adjusted = weighing.plain(tally.earned(), new Scope.OfCategory(category));
    return new CategoryLine(category, goals, tally.earning(capped(adjusted, category)));
  }

  /** Categories that have a weight of their own are capped when they have been brought to it. */
  private Derivation capped(Derivation earned, Category category) {
    return policy.categoryWeights().isPresent()
        ? earned
        : policy
            .cap(category)
            .map(cap -> Weighing.notAbove(earned, cap(cap), Term.CAPPED_POINTS))
            .orElse(earned);
  }

  static Derivation cap(Rational points) {
    return Derivation.given(Term.CATEGORY_CAP, points, Unit.POINTS, Source.SCHEME);
  }

  private static Term earned(Category category) {
    return switch (category) {
      case KEY -> Term.KEY_EARNED;
      case EXCELLENCE -> Term.EXCELLENCE_EARNED;
    };
  }

  private static Term scored(Category category) {
    return switch (category) {
      case KEY -> Term.KEY_SCORED;
      case EXCELLENCE -> Term.EXCELLENCE_SCORED;
    };
  }

  private GoalLine goal(Goal goal, List<Settled> settled) {
    var declared = Rational.ZERO;
    for (var one : settled) {
      declared = declared.plus(one.indicator().weight());
    }
    var lines = new ArrayList<IndicatorLine>(settled.size());
    for (var one : settled) {
      var scope = new Scope.OfIndicator(one.indicator().key().number());
      var tally = weighing.item(tally(one, goal.weight(), declared), scope);
      lines.add(new IndicatorLine(one.indicator(), one.outcome(), tally));
    }
    var number = goal.key().number();
    var sum =
        Tally.of(
            lines.stream().map(IndicatorLine::tally).toList(),
            Term.GOAL_EARNED.of(number),
            Term.GOAL_SCORED.of(number));
    return new GoalLine(goal, lines, weighing.item(sum, new Scope.OfGoal(number)));
  }

  /**
   * Weights that do not add up to the goal's are brought into proportion, in a step one can see.
   */
  private Tally tally(Settled settled, Rational goalWeight, Rational declared) {
    var weight =
        Derivation.given(Term.WEIGHT, settled.indicator().weight(), Unit.POINTS, Source.SCHEME);
    var fits = declared.equals(goalWeight) || declared.isZero();
    var share = fits ? weight : inProportion(weight, goalWeight, declared, Term.WEIGHT);
    return switch (settled.outcome()) {
      case Outcome.Scored(var measured, var judgement, var points) -> {
        var earned = fits ? points : inProportion(points, goalWeight, declared, Term.EARNED);
        yield new Tally(itemCapped(earned, share), share, share, share);
      }
      case Outcome.NotApplicable _ -> new Tally(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, share);
      case Outcome.Missing _ when missingScoresZero ->
          new Tally(
              Derivation.given(Term.AS_ZERO, Rational.ZERO, Unit.POINTS, Source.SCHEME),
              share,
              share,
              share);
      case Outcome.Missing _, Outcome.NotDue _, Outcome.Unscorable _ ->
          new Tally(Tally.NOTHING, Tally.NOTHING, share, share);
    };
  }

  private Derivation itemCapped(Derivation earned, Derivation weight) {
    var floored = Completion.notBelowZero(earned);
    if (itemCap.isEmpty()) {
      return floored;
    }
    var part = Derivation.given(Term.ITEM_CAP, itemCap.get(), Unit.PERCENT, Source.SCHEME);
    var cap = Derivation.worked(Term.LIMIT, Unit.POINTS, Arithmetic.PRODUCT, weight, part);
    return Weighing.notAbove(floored, cap, Term.CAPPED_POINTS);
  }

  private static Derivation inProportion(
      Derivation part, Rational goalWeight, Rational declared, Term term) {
    var whole = Derivation.given(Term.GOAL_WEIGHT, goalWeight, Unit.POINTS, Source.SCHEME);
    var sum = Derivation.given(Term.INDICATOR_WEIGHTS, declared, Unit.POINTS, Source.SCHEME);
    var times = Derivation.worked(term, Unit.POINTS, Arithmetic.PRODUCT, part, whole);
    return Derivation.worked(term, Unit.POINTS, Arithmetic.QUOTIENT, times, sum);
  }

  /** The decisions on the department itself, on top of its total. */
  Derivation adjusted(Derivation total) {
    return weighing.plain(total, new Scope.OfDepartment());
  }

  Adjusting adjusting() {
    return adjusting;
  }
}
