package kaocheng.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Pace;
import kaocheng.model.Policy;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.scoring.Scorer;

/**
 * Scoring with full derivations against a bare loop of BigDecimal over the same figures: to-date
 * ratio, completion, cap, points rounded to four decimals, total of each department.
 */
final class ScoringBenchmark {
  private static final int DEPARTMENTS = 200;
  private static final int INDICATORS = 60;
  private static final int YEAR = 2021;

  private final Dossier dossier;
  private final BigDecimal[][] numerators = new BigDecimal[DEPARTMENTS * INDICATORS][4];
  private final BigDecimal[][] denominators = new BigDecimal[DEPARTMENTS * INDICATORS][4];

  ScoringBenchmark() {
    var departments = new ArrayList<Department>();
    var goals = new ArrayList<Goal>();
    var indicators = new ArrayList<Indicator>();
    var measurements = new ArrayList<Measurement>();
    for (var d = 0; d < DEPARTMENTS; d++) {
      var code = "D" + d;
      departments.add(new Department(code, "单位" + d, "序列" + d % 4));
      var goal = new GoalKey(code, "1");
      goals.add(new Goal(goal, Category.KEY, "目标", "原文", Rational.HUNDRED));
      for (var i = 0; i < INDICATORS; i++) {
        var key = new IndicatorKey(code, "1." + i);
        indicators.add(indicator(key));
        addQuarters(measurements, key, d * INDICATORS + i);
      }
    }
    dossier =
        new Dossier(
            new Cycle(YEAR, Policy.USUAL),
            departments,
            goals,
            indicators,
            List.of(),
            List.of(),
            measurements);
  }

  private static Indicator indicator(IndicatorKey key) {
    return new Indicator(
        key,
        "1",
        "办结率",
        Unit.PERCENT,
        new Indicator.Habit(EntryForm.PERIOD, Aggregation.RATIO_OF_SUMS, Pace.ANNUAL),
        new Target.Threshold(Relation.AT_LEAST, Rational.of(96, 100), Unit.PERCENT),
        new Method.Proportional(Rational.ONE),
        Rational.of(100, INDICATORS),
        "");
  }

  private void addQuarters(List<Measurement> measurements, IndicatorKey key, int at) {
    for (var quarter : Quarter.values()) {
      var below = 40 + (at * 31 + quarter.number() * 17) % 60;
      var above = below - (at * 7 + quarter.number()) % 5;
      numerators[at][quarter.number() - 1] = BigDecimal.valueOf(above);
      denominators[at][quarter.number() - 1] = BigDecimal.valueOf(below);
      var asOf = LocalDate.of(YEAR, quarter.number() * 3, 28);
      measurements.add(
          new Measurement(
              key,
              quarter,
              new Reported.Share(Rational.of(above), Rational.of(below)),
              Qualifier.EXACT,
              new Source.Report(new Source.Row("q" + quarter.number() + ".csv", at), asOf, 1)));
    }
  }

  /** The cards of all departments. */
  List<Scorecard> cards() {
    return new Scorer(dossier).score(Quarter.FOURTH);
  }

  /** Our way: cards with the derivation of every score. */
  Object scored() {
    var cards = cards();
    cards.forEach(
        card -> card.indicators().forEach(line -> Sink.take(line.score(Rounding.STORED))));
    return cards;
  }

  /** The rival: the same figures with nothing but the arithmetic. */
  Object bare() {
    var weight = new BigDecimal(100).divide(BigDecimal.valueOf(INDICATORS), MathContext.DECIMAL128);
    var target = new BigDecimal("0.96");
    var totals = new ArrayList<BigDecimal>();
    for (var d = 0; d < DEPARTMENTS; d++) {
      var earned = BigDecimal.ZERO;
      var weights = BigDecimal.ZERO;
      for (var i = 0; i < INDICATORS; i++) {
        var points = points(d * INDICATORS + i, target, weight);
        Sink.take(points.setScale(4, RoundingMode.HALF_UP));
        earned = earned.add(points);
        weights = weights.add(weight);
      }
      totals.add(
          earned
              .divide(weights, MathContext.DECIMAL128)
              .multiply(BigDecimal.valueOf(100))
              .setScale(2, RoundingMode.HALF_UP));
    }
    return totals;
  }

  private BigDecimal points(int at, BigDecimal target, BigDecimal weight) {
    var above = BigDecimal.ZERO;
    var below = BigDecimal.ZERO;
    for (var q = 0; q < 4; q++) {
      above = above.add(numerators[at][q]);
      below = below.add(denominators[at][q]);
    }
    return above
        .divide(below, MathContext.DECIMAL128)
        .divide(target, MathContext.DECIMAL128)
        .min(BigDecimal.ONE)
        .multiply(weight);
  }
}
