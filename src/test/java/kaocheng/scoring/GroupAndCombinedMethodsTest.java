package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.RankAmong.Ties;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.GroupMethod.DistanceTo;
import kaocheng.model.rule.GroupMethod.GroupRank;
import kaocheng.model.rule.GroupMethod.MinMax;
import kaocheng.model.rule.GroupMethod.PercentileRank;
import kaocheng.model.rule.GroupMethod.ShareOfHighest;
import kaocheng.model.rule.GroupMethod.ZScore;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.OpinionMethod.HonourPoints;
import kaocheng.model.rule.OpinionMethod.LevelPoints;
import kaocheng.model.rule.PlaceMethod.RankSteps;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.rule.SpanMethod.GoalPosts;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.Unjudged;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.rule.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of scoring.md for composites, honours, and figures held against a group. */
class GroupAndCombinedMethodsTest {
  private static final Target UP = new Unjudged(Direction.UP);
  private static final Target DOWN = new Unjudged(Direction.DOWN);
  private static final Method FULL_WHEN_MET = new AllOrNothing();

  @ParameterizedTest
  @CsvSource({"8.6, 9.7000", "8.0, 4.0000", "7.9, 0.0000"})
  void m19TheRankCountsOnlyAboveTheTarget(String growth, String points) {
    var rule =
        new Composite(
            List.of(
                new Part(number("4"), Gate.ALWAYS, null, FULL_WHEN_MET),
                new Part(number("6"), Gate.WHEN_PASSED, null, new RankSteps(number("0.05")))));
    var target = new Target.Threshold(Relation.AT_LEAST, number("0.08"), Unit.PERCENT);
    var some =
        scoring(target, rule, "10")
            .reports(4, percent(growth))
            .reportsPart(4, ValueKind.PLACE, new Reported.Place(2, 0));
    assertThat(some.points(4)).isEqualTo(points);
  }

  @Test
  void m19PartsThatDoNotAddUpAreBroughtIntoProportion() {
    var rule =
        new Composite(
            List.of(
                new Part(number("3"), Gate.ALWAYS, null, FULL_WHEN_MET),
                new Part(number("1"), Gate.ALWAYS, null, new Proportional(Rational.ONE))));
    var target = new Target.Threshold(Relation.AT_LEAST, number("100"), Unit.counting("篇"));
    assertThat(scoring(target, rule, "8").reports(4, amount("50")).exactPoints(4)).isEqualTo("1");
  }

  @Test
  void m22TheLowestOfTwoWays() {
    var rule = new LowestOf(List.of(new Proportional(Rational.ONE), FULL_WHEN_MET));
    var target = new Target.Threshold(Relation.AT_LEAST, number("100"), Unit.counting("篇"));
    assertThat(scoring(target, rule, "8").reports(4, amount("50")).exactPoints(4)).isEqualTo("0");
    assertThat(scoring(target, rule, "8").reports(4, amount("150")).exactPoints(4)).isEqualTo("8");
  }

  @Test
  void k17TheHighestHonourOfAnEventCountsOnce() {
    var rule =
        new HonourPoints(
            List.of(
                new LevelPoints("国家级", number("5")),
                new LevelPoints("省级", number("3")),
                new LevelPoints("市级", number("1"))));
    var honours =
        new Reported.Honoured(
            List.of(honour("市级", "文明单位"), honour("省级", "文明单位"), honour("市级", "五四红旗")));
    var some = scoring(new Target.Honoured("省级"), rule, "10").reports(4, honours);
    assertThat(some.exactPoints(4)).isEqualTo("4");
    assertThat(some.met(4)).isTrue();
    assertThat(scoring(UP, rule, "3").reports(4, honours).exactPoints(4)).isEqualTo("3");
  }

  @Test
  void groupMinMax() {
    var some = scoring(UP, new MinMax(number("2"), number("7")), "7").reports(4, amount("4"));
    some.group("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(some.points(4)).isEqualTo("3.6667");
    var down = scoring(DOWN, new MinMax(number("2"), number("7")), "7").reports(4, amount("4"));
    down.group("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(down.points(4)).isEqualTo("5.3333");
  }

  @Test
  void groupZScoreUsesTheSampleDeviation() {
    var some = scoring(UP, new ZScore(number("5"), number("2")), "10").reports(4, amount("10"));
    some.group("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(some.points(4)).isEqualTo("7.9726");
    var alike = scoring(UP, new ZScore(number("5"), number("2")), "10").reports(4, amount("1"));
    assertThat(alike.group("1", "1").outcome(4))
        .isEqualTo(new Outcome.Unscorable(Why.RANGE_IS_ZERO));
    var alone = scoring(UP, new ZScore(number("5"), number("2")), "10").reports(4, amount("1"));
    assertThat(alone.group("1").outcome(4)).isEqualTo(new Outcome.Unscorable(Why.GROUP_TOO_SMALL));
  }

  @ParameterizedTest
  @CsvSource({"0, OPEN, 0.0000", "5, OPEN, 0.5000", "11, OPEN, 1.1000", "11, CLAMPED, 1.0000"})
  void groupDistanceToTheTarget(String value, Clamp clamp, String points) {
    var target = new Target.Threshold(Relation.AT_LEAST, number("10"), Unit.counting("件"));
    var rule = new DistanceTo(new Yardstick.OfTarget(), clamp);
    var some = scoring(target, rule, "1").reports(4, amount(value)).group("0", "5", "11");
    assertThat(some.points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.1000", "11, 1.0000", "-2, 0.0000"})
  void goalPostsAreCutOffAtBothEnds(String value, String points) {
    var rule = new GoalPosts(Rational.ZERO, number("10"), Unit.NONE);
    assertThat(scoring(UP, rule, "1").reports(4, amount(value)).points(4)).isEqualTo(points);
  }

  @Test
  void goalPostsOfTheHumanDevelopmentIndexAndOfRedFlags() {
    var years = new GoalPosts(number("20"), number("83.57"), Unit.NONE);
    assertThat(scoring(UP, years, "1").reports(4, amount("55")).points(4)).isEqualTo("0.5506");
    var redFlag = new GoalPosts(number("300"), number("900"), Unit.NONE);
    assertThat(scoring(UP, redFlag, "10").reports(4, amount("600")).points(4)).isEqualTo("5.0000");
    var simple = new GoalPosts(Rational.ZERO, number("200"), Unit.NONE);
    assertThat(scoring(UP, simple, "100").reports(4, amount("50")).points(4)).isEqualTo("25.0000");
  }

  @ParameterizedTest
  @CsvSource({"MINIMUM, 2", "AVERAGE, 5/2", "DENSE, 2"})
  void groupRankSharesTiesAsTheRuleSays(Ties ties, String points) {
    var some = scoring(UP, new GroupRank(ties), "4").reports(4, amount("8.4"));
    assertThat(some.group("9.1", "8.4", "8.4", "7").exactPoints(4)).isEqualTo(points);
  }

  @Test
  void groupPercentileAndShareOfTheHighest() {
    var rank = scoring(UP, new PercentileRank(Ties.MINIMUM), "9").reports(4, amount("8.4"));
    assertThat(rank.group("9.1", "8.4", "8.4", "7").points(4)).isEqualTo("3.0000");
    var share = scoring(UP, new ShareOfHighest(), "10").reports(4, amount("7"));
    assertThat(share.group("10", "7").points(4)).isEqualTo("7.0000");
    var none = scoring(UP, new ShareOfHighest(), "10").reports(4, amount("0"));
    assertThat(none.group("0", "-1").outcome(4))
        .isEqualTo(new Outcome.Unscorable(Why.HIGHEST_NOT_POSITIVE));
  }

  @Test
  void everyExplanationIsTheCalculation() {
    var some = scoring(UP, new ZScore(number("5"), number("2")), "10").reports(4, amount("10"));
    some.group("1", "2", "10");
    Derivation points = some.scored(4).points();
    assertThat(Recount.of(points)).isEqualTo(kaocheng.model.figure.Fraction.of(points.value()));
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static Case scoring(Target target, Method method, String weight) {
    return Case.of(target, method, weight).cumulative();
  }

  @Test
  void k17ALevelThatNobodyKnowsIsNotSilentlyMissed() {
    var some = scoring(new Target.Honoured("镇级"), FULL_WHEN_MET, "2");
    some.reports(4, new Reported.Honoured(List.of(honour("省级", "文明单位"))));
    assertThat(some.outcome(4)).isEqualTo(new Outcome.Unscorable(Why.RULES_DO_NOT_FIT));
  }

  @Test
  void k17ALaterQuarterTakesNoHonourAway() {
    var some = Case.of(new Target.Honoured("省级"), FULL_WHEN_MET, "2").taking(Aggregation.LAST);
    some.reports(1, new Reported.Honoured(List.of(honour("省级", "文明单位"))));
    some.reports(2, new Reported.Honoured(List.of()));
    assertThat(some.met(2)).isTrue();
  }

  private static Reported.Honour honour(String level, String event) {
    return new Reported.Honour(level, event, "", LocalDate.parse("2021-05-01"));
  }
}
