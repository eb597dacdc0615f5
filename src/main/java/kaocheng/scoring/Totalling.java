package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.scoring.RollUp.Assessed;

/**
 * Makes the total of a department: the earned points over the scored weight, in points of the full
 * marks, or by categories where they have weights of their own; then the decisions on the
 * department, the caps on all bonuses and deductions, the cap on the total, and one rounding.
 */
final class Totalling {
  private final Policy policy;
  private final Quarter quarter;
  private final List<Assessed> assessed;
  private final Derivation fullMarks;

  Totalling(Policy policy, Quarter quarter, List<Assessed> assessed) {
    this.policy = policy;
    this.quarter = quarter;
    this.assessed = assessed;
    this.fullMarks =
        Derivation.given(Term.FULL_MARKS, policy.fullMarks(), Unit.POINTS, Source.SCHEME);
  }

  /** The lines of a department, what they add up to, and what that comes to. */
  record Totalled(List<CategoryLine> categories, Tally tally, Result result) {}

  Totalled total(Adjusting adjusting) {
    var rollUp = new RollUp(policy, adjusting, quarter);
    var categories = rollUp.categories(assessed);
    var tally = tally(categories);
    return new Totalled(
        categories, tally, tally.isScored() ? result(rollUp, categories) : new Result.Nothing());
  }

  private Tally tally(List<CategoryLine> categories) {
    return Tally.of(
        policy.categoryWeights().isEmpty()
            ? categories.stream().map(CategoryLine::tally).toList()
            : categories.stream().map(this::atItsWeight).toList());
  }

  /** The tally of a category brought to the weight that all of it has in the total. */
  private Tally atItsWeight(CategoryLine line) {
    var tally = line.tally();
    var weight = weight(line);
    return tally.applies()
        ? new Tally(
            scaled(tally.earned(), weight, tally),
            scaled(tally.scored(), weight, tally),
            weight,
            weight)
        : new Tally(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, weight);
  }

  private static Derivation scaled(Derivation part, Derivation weight, Tally tally) {
    if (!tally.isScored()) {
      return part;
    }
    var times = Derivation.worked(part.label(), Unit.POINTS, Arithmetic.PRODUCT, part, weight);
    return Derivation.worked(
        part.label(), Unit.POINTS, Arithmetic.QUOTIENT, times, tally.applicable());
  }

  private Derivation weight(CategoryLine line) {
    var weight = policy.categoryWeights().orElseThrow().of(line.category());
    return Derivation.given(Term.CATEGORY_WEIGHT, weight, Unit.POINTS, Source.SCHEME);
  }

  private Result result(RollUp rollUp, List<CategoryLine> categories) {
    var exact = exact(categories);
    var limited = limited(rollUp.adjusted(exact), rollUp.adjusting());
    var capped = capped(limited);
    var raised = limited.value().minus(exact.value());
    return new Result.Total(
        Derivation.worked(Term.TOTAL, Unit.POINTS, new Round(policy.published()), capped),
        Derivation.worked(Term.TOTAL, Unit.POINTS, new Round(policy.stored()), capped),
        bound(categories, Span.LOWEST, raised),
        bound(categories, Span.HIGHEST, raised));
  }

  private Derivation exact(List<CategoryLine> categories) {
    var rate = policy.categoryWeights().isEmpty() ? rate(tally(categories)) : weighted(categories);
    return Derivation.worked(Term.EXACT_TOTAL, Unit.POINTS, Arithmetic.PRODUCT, rate, fullMarks);
  }

  private static Derivation rate(Tally tally) {
    return rate(tally.earned(), tally.scored());
  }

  private static Derivation rate(Derivation earned, Derivation scored) {
    return Derivation.worked(Term.EARNED_RATE, Unit.PERCENT, Arithmetic.QUOTIENT, earned, scored);
  }

  /**
   * The mean of the rates of the categories, each with its weight; those without a rate are out.
   */
  private Derivation weighted(List<CategoryLine> categories) {
    var parts = new ArrayList<Derivation>();
    var weights = new ArrayList<Derivation>();
    for (var line : categories) {
      if (line.tally().isScored()) {
        parts.add(points(line));
        weights.add(weight(line));
      }
    }
    return rate(
        Derivation.worked(Term.EARNED_SUM, Unit.POINTS, Arithmetic.SUM, parts),
        Derivation.worked(Term.SCORED_WEIGHT, Unit.POINTS, Arithmetic.SUM, weights));
  }

  /** What a category brings into the total. */
  private Derivation points(CategoryLine line) {
    var label = line.tally().earned().label();
    var points =
        Derivation.worked(label, Unit.POINTS, Arithmetic.PRODUCT, rate(line.tally()), weight(line));
    return policy
        .cap(line.category())
        .map(cap -> Weighing.notAbove(points, RollUp.cap(cap), Term.CAPPED_POINTS))
        .orElse(points);
  }

  /** Holds all bonuses together, and all deductions, to what they may come to. */
  private Derivation limited(Derivation total, Adjusting adjusting) {
    var limited = total;
    if (policy.bonusCapInAll().isPresent() && adjusting.hasBonuses()) {
      var cap = policy.bonusCapInAll().get();
      var most = beside(adjusting.without(Effect.Bonus.class), cap, Arithmetic.SUM);
      limited = most.map(limit -> Weighing.notAbove(total, limit, Term.LIMIT)).orElse(total);
    }
    if (policy.deductionCapInAll().isPresent() && adjusting.hasDeductions()) {
      var cap = policy.deductionCapInAll().get();
      var least = beside(adjusting.without(Effect.Deduction.class), cap, Arithmetic.DIFFERENCE);
      if (least.isPresent() && least.get().value().compareTo(limited.value()) > 0) {
        return Derivation.worked(Term.LIMIT, Unit.POINTS, Arithmetic.MAXIMUM, limited, least.get());
      }
    }
    return limited;
  }

  /** The total with fewer decisions, and so many points more or less. */
  private Optional<Derivation> beside(Adjusting fewer, Rational cap, Arithmetic way) {
    var bonus = way == Arithmetic.SUM;
    var term = bonus ? Term.BONUSES_CAP : Term.DEDUCTIONS_CAP;
    var limit = Derivation.given(term, cap, Unit.POINTS, Source.SCHEME);
    return uncapped(fewer)
        .map(
            total ->
                Derivation.worked(
                    bonus ? Term.MOST_WITH_BONUSES : Term.LEAST_WITH_DEDUCTIONS,
                    Unit.POINTS,
                    way,
                    total,
                    limit));
  }

  private Optional<Derivation> uncapped(Adjusting adjusting) {
    var rollUp = new RollUp(policy, adjusting, quarter);
    var categories = rollUp.categories(assessed);
    return tally(categories).isScored()
        ? Optional.of(limited(rollUp.adjusted(exact(categories)), adjusting))
        : Optional.empty();
  }

  /** No bonus lifts a total over its cap; shown only where it acts. */
  private Derivation capped(Derivation total) {
    return policy
        .totalCap()
        .map(cap -> Derivation.given(Term.TOTAL_CAP, cap, Unit.POINTS, Source.SCHEME))
        .map(cap -> Weighing.notAbove(total, cap, Term.CAPPED_TOTAL))
        .orElse(total);
  }

  /** Between which totals the year can still end: the open weight earns nothing, or all. */
  private enum Span {
    LOWEST,
    HIGHEST
  }

  private Rational bound(List<CategoryLine> categories, Span span, Rational raised) {
    var earned = Rational.ZERO;
    var weights = Rational.ZERO;
    for (var line : categories) {
      var tally = line.tally();
      if (tally.applies()) {
        var weight =
            policy.categoryWeights().isPresent()
                ? weight(line).value()
                : tally.applicable().value();
        var reached = reached(tally, span).times(weight).dividedBy(tally.applicable().value());
        earned = earned.plus(policy.cap(line.category()).map(reached::min).orElse(reached));
        weights = weights.plus(weight);
      }
    }
    var total = earned.dividedBy(weights).times(policy.fullMarks()).plus(raised).max(Rational.ZERO);
    return policy.totalCap().map(total::min).orElse(total);
  }

  private static Rational reached(Tally tally, Span span) {
    var earned = tally.earned().value();
    return switch (span) {
      case LOWEST -> earned;
      case HIGHEST -> earned.plus(tally.applicable().value()).minus(tally.scored().value());
    };
  }
}
