package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.bulletin.Edition;
import kaocheng.exchange.bulletin.Gap;
import kaocheng.exchange.chart.Shade;
import kaocheng.model.Benchmark;
import kaocheng.model.GoalKey;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;

/** Gathers what a bulletin tells of from a year that was looked over. */
final class Editions {
  private final YearReview review;
  private final Quarter quarter;

  private Editions(YearReview review, Quarter quarter) {
    this.review = review;
    this.quarter = quarter;
  }

  static Edition of(YearReview review, Quarter quarter, Language language) {
    var editions = new Editions(review, quarter);
    var quarters = quarter.upToHere().stream().map(one -> review.as(one).cards()).toList();
    return new Edition(
        language,
        review.dossier().cycle(),
        quarters,
        editions.states(),
        editions.gaps(),
        review.as(quarter).vouching());
  }

  private List<Scorecard> cards() {
    return review.as(quarter).cards();
  }

  private Map<GoalKey, Shade> states() {
    var states = new HashMap<GoalKey, Shade>();
    cards().stream()
        .flatMap(Scorecard::goals)
        .forEach(goal -> states.put(goal.goal().key(), shade(goal)));
    return states;
  }

  private static Shade shade(GoalLine goal) {
    return switch (GoalState.of(goal)) {
      case MET -> Shade.MET;
      case MET_IN_PART -> Shade.IN_PART;
      case NOT_MET -> Shade.NOT_MET;
      case MISSING -> Shade.MISSING;
      case OPEN -> open(goal);
    };
  }

  private static Shade open(GoalLine goal) {
    var outcomes = goal.indicators().stream().map(IndicatorLine::outcome).toList();
    if (!outcomes.isEmpty()
        && outcomes.stream().allMatch(Outcome.NotApplicable.class::isInstance)) {
      return Shade.NOT_APPLICABLE;
    }
    return outcomes.stream().anyMatch(Outcome.Unscorable.class::isInstance)
        ? Shade.UNSCORABLE
        : Shade.NOT_DUE;
  }

  private List<Gap> gaps() {
    var comparisons = new Comparisons(review);
    var gaps = new ArrayList<Gap>();
    for (var card : cards()) {
      for (var line : card.indicators().toList()) {
        var key = line.indicator().key();
        var numeric = new HashMap<Benchmark, Rational>();
        comparisons
            .benchmarks(review.year(), quarter, key)
            .forEach(gap -> gap.ahead().ifPresent(by -> numeric.put(gap.benchmark(), by)));
        review.dossier().benchmarks().stream()
            .filter(one -> one.indicator().equals(key))
            .forEach(one -> gaps.add(new Gap(card.department(), line, one, numeric.get(one))));
      }
    }
    return gaps;
  }
}
