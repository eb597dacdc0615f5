package kaocheng.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.Outcome;
import kaocheng.model.Policy;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/**
 * Adds indicators up to goals, categories and the department (M21). Every indicator counts with its
 * own weight; what has no score takes its weight out of the total, which is the earned points over
 * the scored weight, in points of a hundred.
 */
final class RollUp {
  private static final Derivation FULL_MARKS =
      Derivation.given(Term.FULL_MARKS, Rational.HUNDRED, Unit.POINTS, Source.SCHEME);

  private RollUp() {}

  /** An indicator and what became of it. */
  record Settled(Indicator indicator, Outcome outcome) {}

  static GoalLine goal(Goal goal, List<Settled> settled) {
    var declared =
        settled.stream().map(one -> one.indicator().weight()).reduce(Rational.ZERO, Rational::plus);
    var lines = new ArrayList<IndicatorLine>(settled.size());
    for (var one : settled) {
      lines.add(
          new IndicatorLine(one.indicator(), one.outcome(), tally(one, goal.weight(), declared)));
    }
    return new GoalLine(goal, lines, Tally.of(lines.stream().map(IndicatorLine::tally).toList()));
  }

  /**
   * Weights that do not add up to the goal's are brought into proportion, in a step one can see.
   */
  private static Tally tally(Settled settled, Rational goalWeight, Rational declared) {
    var weight =
        Derivation.given(Term.WEIGHT, settled.indicator().weight(), Unit.POINTS, Source.SCHEME);
    var fits = declared.equals(goalWeight) || declared.isZero();
    var share = fits ? weight : inProportion(weight, goalWeight, declared, Term.WEIGHT);
    return switch (settled.outcome()) {
      case Outcome.Scored(var measured, var judgement, var points) -> {
        var earned = fits ? points : inProportion(points, goalWeight, declared, Term.EARNED);
        yield new Tally(earned, share, share, share);
      }
      case Outcome.NotApplicable _ -> new Tally(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, share);
      case Outcome.Missing _, Outcome.NotDue _, Outcome.Unscorable _ ->
          new Tally(Tally.NOTHING, Tally.NOTHING, share, share);
    };
  }

  private static Derivation inProportion(
      Derivation part, Rational goalWeight, Rational declared, Term term) {
    var whole = Derivation.given(Term.GOAL_WEIGHT, goalWeight, Unit.POINTS, Source.SCHEME);
    var sum = Derivation.given(Term.INDICATOR_WEIGHTS, declared, Unit.POINTS, Source.SCHEME);
    var times = Derivation.worked(term, Unit.POINTS, Arithmetic.PRODUCT, part, whole);
    return Derivation.worked(term, Unit.POINTS, Arithmetic.QUOTIENT, times, sum);
  }

  static List<CategoryLine> categories(List<GoalLine> goals) {
    var byCategory = new EnumMap<Category, List<GoalLine>>(Category.class);
    for (var goal : goals) {
      byCategory.computeIfAbsent(goal.goal().category(), _ -> new ArrayList<>()).add(goal);
    }
    var lines = new ArrayList<CategoryLine>(byCategory.size());
    byCategory.forEach(
        (category, its) ->
            lines.add(
                new CategoryLine(
                    category, its, Tally.of(its.stream().map(GoalLine::tally).toList()))));
    return lines;
  }

  static Result result(Tally tally, Policy policy) {
    if (!tally.isScored()) {
      return new Result.Nothing();
    }
    var rate =
        Derivation.worked(
            Term.EARNED_RATE, Unit.PERCENT, Arithmetic.QUOTIENT, tally.earned(), tally.scored());
    var exact =
        Derivation.worked(Term.EXACT_TOTAL, Unit.POINTS, Arithmetic.PRODUCT, rate, FULL_MARKS);
    var capped = capped(exact);
    var applicable = tally.applicable().value();
    var open = applicable.minus(tally.scored().value());
    var earned = tally.earned().value();
    return new Result.Total(
        Derivation.worked(Term.TOTAL, Unit.POINTS, new Round(policy.published()), capped),
        Derivation.worked(Term.TOTAL, Unit.POINTS, new Round(policy.stored()), capped),
        outOfHundred(earned, applicable),
        outOfHundred(earned.plus(open), applicable));
  }

  /**
   * Bonuses and caps above the whole never lift a total over full marks; shown only where it acts.
   */
  private static Derivation capped(Derivation exact) {
    return exact.value().compareTo(Rational.HUNDRED) <= 0
        ? exact
        : Derivation.worked(Term.CAPPED_TOTAL, Unit.POINTS, Arithmetic.MINIMUM, exact, FULL_MARKS);
  }

  private static Rational outOfHundred(Rational points, Rational weight) {
    return points.dividedBy(weight).times(Rational.HUNDRED).min(Rational.HUNDRED);
  }
}
