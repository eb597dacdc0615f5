package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.percent;
import static kaocheng.scoring.Case.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Pace;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Equality;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How quarters make the year so far (scoring.md Part 3). */
class QuartersTest {
  private static final Method BY_COMPLETION = new Proportional(Rational.ONE);
  private static final Target AT_LEAST_100 =
      new Target.Threshold(Relation.AT_LEAST, Rational.HUNDRED, Unit.counting("件"));
  private static final Target AT_LEAST_96_PERCENT =
      new Target.Threshold(Relation.AT_LEAST, Rational.parse("0.96"), Unit.PERCENT);

  private static Case quarters(Case some, String... figures) {
    for (var i = 0; i < figures.length; i++) {
      some.reports(i + 1, amount(figures[i]));
    }
    return some;
  }

  @ParameterizedTest
  @CsvSource({"SUM, 100.0000", "MEAN, 25.0000", "MAXIMUM, 40.0000", "MINIMUM, 10.0000"})
  void quartersAreBroughtTogetherAsTheHabitSays(Aggregation aggregation, String points) {
    var some = Case.of(AT_LEAST_100, BY_COMPLETION, "100").paced(Pace.ANNUAL).taking(aggregation);
    assertThat(quarters(some, "10", "20", "30", "40").points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"MEAN, 25.0000", "MAXIMUM, 40.0000", "MINIMUM, 10.0000"})
  void cumulativeFiguresAreTakenApartWhereQuartersAreCompared(
      Aggregation aggregation, String points) {
    var some = Case.of(AT_LEAST_100, BY_COMPLETION, "100").cumulative().paced(Pace.ANNUAL);
    assertThat(quarters(some.taking(aggregation), "10", "30", "60", "100").points(4))
        .isEqualTo(points);
  }

  @Test
  void aWeightedMeanTakesEachQuarterByItsWeight() {
    var some = Case.of(AT_LEAST_100, BY_COMPLETION, "100").paced(Pace.ANNUAL);
    some.taking(Aggregation.WEIGHTED_MEAN)
        .reports(1, level("90", "1"))
        .reports(2, level("60", "2"));
    assertThat(some.points(2)).isEqualTo("70.0000");
    assertThat(some.reports(2, amount("60")).outcome(2))
        .isEqualTo(new Unscorable(Why.VALUE_DOES_NOT_FIT));
  }

  private static Reported level(String value, String weight) {
    return new Reported.Level(Rational.parse(value), Rational.parse(weight));
  }

  @Test
  void ratiosAreSummedAboveAndBelowNeverAveraged() {
    var some = Case.of(AT_LEAST_96_PERCENT, BY_COMPLETION, "10");
    some.reports(1, share(47, 50)).reports(2, share(99, 100));
    assertThat(some.scored(2).measured().value()).isEqualTo(Rational.of(146, 150));
    assertThat(some.met(2)).isTrue();
    assertThat(some.met(1)).isFalse();
  }

  @Test
  void periodsMetAreCountedQuarterByQuarter() {
    var some = Case.of(AT_LEAST_96_PERCENT, BY_COMPLETION, "10").taking(Aggregation.PERIODS_MET);
    some.reports(1, percent("96")).reports(2, percent("95.9")).reports(3, percent("97"));
    assertThat(some.reports(4, share(48, 50)).points(4)).isEqualTo("7.5000");
    assertThat(some.met(4)).isFalse();
    assertThat(some.points(1)).isEqualTo("10.0000");
  }

  @Test
  void onlyAThresholdCanBeMetQuarterByQuarter() {
    var some = Case.of(new Target.NotAboveLastYear(Equality.ALLOWED), BY_COMPLETION, "10");
    some.taking(Aggregation.PERIODS_MET).baseline("16").reports(1, amount("3"));
    assertThat(some.outcome(1)).isEqualTo(new Unscorable(Why.RULES_DO_NOT_FIT));
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 35", "3, 65", "4, 100"})
  void aCurveAsksForItsShareOfTheYear(int quarter, String asked) {
    var curve = new Pace.Curve(shares("0.1", "0.35", "0.65", "1"));
    var some = Case.of(AT_LEAST_100, new AllOrNothing(), "10").cumulative().paced(curve);
    assertThat(some.reports(quarter, amount(asked)).met(quarter)).isTrue();
    var less = Rational.parse(asked).minus(Rational.parse("0.01"));
    assertThat(some.reports(quarter, new Reported.Amount(less)).met(quarter)).isFalse();
  }

  @Test
  void theShareOfTheYearIsRoundedOnlyWhereThePolicySaysSo() {
    var third =
        new Pace.Curve(List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.ONE, Rational.ONE));
    var some = Case.of(AT_LEAST_100, new AllOrNothing(), "10").cumulative().paced(third);
    assertThat(some.reports(1, amount("33")).met(1)).isFalse();
    some.pacedBy(Rounding.of(2, RoundingMode.HALF_UP));
    assertThat(some.met(1)).isTrue();
  }

  private static List<Rational> shares(String... shares) {
    return List.of(shares).stream().map(Rational::parse).toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 40.5", "2, 81", "3, 121.5", "4, 162"})
  void aCeilingIsABudgetThatIsNotRounded(int quarter, String ceiling) {
    var some = Case.of(new Target.ReduceBy(Rational.parse("0.1")), BY_COMPLETION, "10");
    some.cumulative().baseline("180").reports(quarter, amount(ceiling));
    assertThat(some.met(quarter)).isTrue();
    var more = Rational.parse(ceiling).plus(Rational.parse("0.0001"));
    assertThat(some.reports(quarter, new Reported.Amount(more)).met(quarter)).isFalse();
  }

  @Test
  void growthIsHeldAgainstTheSamePeriodOrNotScoredInTheQuarter() {
    var some = Case.of(new Target.GrowBy(Rational.parse("0.08")), BY_COMPLETION, "10").cumulative();
    some.baseline("400").reports(2, amount("216")).reports(4, amount("440"));
    assertThat(some.outcome(2)).isEqualTo(new Unscorable(Why.NO_SAME_PERIOD));
    assertThat(some.met(4)).isTrue();
    some.baseline(Quarter.SECOND, "200");
    assertThat(some.met(2)).isTrue();
    assertThat(some.points(2)).isEqualTo("10.0000");
  }

  @Test
  void noGrowthIsMeasuredFromNothingOrLess() {
    for (var base : List.of("0", "-5")) {
      var some = Case.of(new Target.GrowBy(Rational.parse("0.08")), BY_COMPLETION, "10");
      some.cumulative().baseline(base).reports(4, amount("10"));
      assertThat(some.outcome(4)).isEqualTo(new Unscorable(Why.BASELINE_NOT_POSITIVE));
    }
  }

  @ParameterizedTest
  @CsvSource({"UP, 97.02, true", "UP, 97.01, false", "DOWN, 94.98, true", "DOWN, 94.99, false"})
  void percentagePointsAreNeverMixedWithPercent(Direction direction, String now, boolean met) {
    var target = new Target.ChangeByPoints(direction, Rational.parse("0.0102"));
    var some = Case.of(target, new AllOrNothing(), "10").unit("%");
    some.baseline("0.96").reports(1, percent(now));
    assertThat(some.met(1)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"ALLOWED, 400, true", "EXCLUDED, 400, false", "EXCLUDED, 400.1, true"})
  void notLessThanLastYear(Equality equality, String now, boolean met) {
    var some = Case.of(new Target.NotBelowLastYear(equality), new AllOrNothing(), "10");
    assertThat(some.cumulative().baseline("400").reports(4, amount(now)).met(4)).isEqualTo(met);
  }

  @Test
  void lowerBoundsAddUpToALowerBoundAndMixedOnesToNothing() {
    var some = Case.of(AT_LEAST_100, new AllOrNothing(), "10").paced(Pace.ANNUAL);
    some.reports(1, amount("60"), Qualifier.AT_LEAST).reports(2, amount("60"));
    assertThat(some.met(2)).isTrue();
    some.reports(2, amount("60"), Qualifier.AT_MOST);
    assertThat(some.outcome(2)).isEqualTo(new Unscorable(Why.NOT_EXACT));
  }

  @Test
  void aForecastIsNeverScored() {
    var some = Case.of(AT_LEAST_100, new AllOrNothing(), "10").cumulative();
    assertThat(some.reports(4, amount("1000"), Qualifier.FORECAST).outcome(4))
        .isInstanceOf(Outcome.Missing.class);
  }
}
