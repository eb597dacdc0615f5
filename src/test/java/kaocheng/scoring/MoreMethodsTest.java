package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.Interpolated;
import kaocheng.model.rule.Method.Inverse;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.SpanMethod.AroundReference;
import kaocheng.model.rule.SpanMethod.Brackets;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.rule.SpanMethod.Efficacy;
import kaocheng.model.rule.SpanMethod.EfficacyTiers;
import kaocheng.model.rule.SpanMethod.ItemEfficacy;
import kaocheng.model.rule.SpanMethod.Mean;
import kaocheng.model.rule.SpanMethod.Standard;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.AgainstReference;
import kaocheng.model.rule.Target.Unjudged;
import kaocheng.model.rule.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of scoring.md for proportions, bonuses, spans and references. */
class MoreMethodsTest {
  private static final Target UP = new Unjudged(Direction.UP);
  private static final Target DOWN = new Unjudged(Direction.DOWN);
  private static final Method FULL_WHEN_MET = new AllOrNothing();

  @ParameterizedTest
  @CsvSource({"18, 8.8889", "16, 10.0000", "8, 10.0000", "0, 10.0000", "160, 1.0000"})
  void m01TheInverseFormNeverReachesNothing(String meetings, String points) {
    var limit = new Target.Threshold(Relation.AT_MOST, number("16"), Unit.counting("次"));
    var some = scoring(limit, new Inverse(Rational.ONE), "10").reports(4, amount(meetings));
    assertThat(some.points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "99, 36",
    "100, 40",
    "109.9, 40",
    "110, 43",
    "125, 46",
    "130, 49",
    "150, 49",
    "49, 0"
  })
  void m03EnergyTableWithABonusForEveryTenPercentBeyond(String saved, String points) {
    var tiers =
        new Tiers(
            Unit.PERCENT,
            List.of(tier("1", "40"), tier("0.9", "36"), tier("0.8", "32"), tier("0.5", "20")));
    var bonus =
        new WithBonus(
            tiers,
            number("3"),
            Step.ofTarget(Side.ABOVE, number("0.1")),
            PartialStep.WHOLE,
            number("9"));
    var target = new Target.Threshold(Relation.AT_LEAST, number("100"), Unit.counting("吨"));
    var some = scoring(target, bonus, "40").reports(4, amount(saved));
    assertThat(some.exactPoints(4)).isEqualTo(points);
  }

  @Test
  void m05ABonusForEachOneBeyondEndsAtItsCap() {
    var bonus =
        new WithBonus(
            FULL_WHEN_MET,
            number("0.5"),
            Step.of(Side.ABOVE, Rational.ONE, "篇"),
            PartialStep.WHOLE,
            number("2"));
    var target = new Target.Threshold(Relation.AT_LEAST, number("100"), Unit.counting("篇"));
    assertThat(scoring(target, bonus, "10").reports(4, amount("103")).exactPoints(4))
        .isEqualTo("23/2");
    assertThat(scoring(target, bonus, "10").reports(4, amount("140")).exactPoints(4))
        .isEqualTo("12");
    assertThat(scoring(target, bonus, "10").reports(4, amount("99")).exactPoints(4)).isEqualTo("0");
  }

  @Test
  void m06TheTextbookCoefficientMayFallBelowSixty() {
    var method = efficacy("6", "12", Clamp.OPEN);
    assertThat(scoring(UP, method, "100").reports(4, amount("5.81")).points(4))
        .isEqualTo("58.7333");
    assertThat(
            scoring(UP, efficacy("6", "12", Clamp.CLAMPED), "100")
                .reports(4, amount("5.81"))
                .points(4))
        .isEqualTo("60.0000");
    assertThat(scoring(UP, method, "100").reports(4, amount("15")).points(4)).isEqualTo("120.0000");
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "5, 1"})
  void m06WhereLessIsBetterTheLargerOfTwoNumbersIsTheWorse(String low, String high) {
    var some = scoring(DOWN, efficacy(low, high, Clamp.OPEN), "100").reports(4, amount("2"));
    assertThat(some.points(4)).isEqualTo("90.0000");
  }

  @Test
  void m06HighAndLowAlikeGiveNoScore() {
    assertThat(
            scoring(UP, efficacy("6", "6", Clamp.OPEN), "100").reports(4, amount("6")).outcome(4))
        .isEqualTo(new Outcome.Unscorable(Why.RANGE_IS_ZERO));
  }

  @Test
  void m06AgainstTheGroupsExtremes() {
    var method =
        new Efficacy(
            number("60"),
            number("40"),
            new Yardstick.GroupLowest(),
            new Yardstick.GroupHighest(),
            Clamp.OPEN);
    var some = scoring(UP, method, "10").reports(4, amount("8.4")).group("9.1", "8.4", "8.4", "7");
    assertThat(some.points(4)).isEqualTo("8.6667");
  }

  @Test
  void m06SeveralItemsWeightedAndByTheirProduct() {
    var items =
        new Reported.Items(
            List.of(
                new Reported.Item(number("9.6"), number("6"), number("12"), number("33")),
                new Reported.Item(number("120.67"), number("100"), number("150"), number("26"))));
    var weighted = new ItemEfficacy(number("60"), number("40"), Mean.ARITHMETIC, Clamp.OPEN);
    assertThat(scoring(UP, weighted, "100").reports(4, items).points(4)).isEqualTo("80.7108");
    var even =
        new Reported.Items(
            List.of(
                new Reported.Item(number("9"), number("6"), number("12"), number("1")),
                new Reported.Item(number("6"), number("6"), number("12"), number("1"))));
    var product = new ItemEfficacy(number("60"), number("40"), Mean.GEOMETRIC, Clamp.OPEN);
    assertThat(scoring(UP, product, "100").reports(4, even).points(4)).isEqualTo("69.2820");
  }

  @ParameterizedTest
  @CsvSource({"8, 15.2308", "25, 20.0000", "20, 20.0000", "9.5, 16.0000", "-3.1, 0.0000"})
  void m07BetweenTwoStandards(String value, String points) {
    var standards =
        List.of(
            standard("20", "1"),
            standard("9.5", "0.8"),
            standard("1.7", "0.6"),
            standard("0", "0.4"),
            standard("-3", "0.2"));
    var some = scoring(UP, new EfficacyTiers(Unit.NONE, standards), "20");
    assertThat(some.reports(4, amount(value)).points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"5, 42.5000", "4, 40.0000", "3, 40.0000", "6, 45.0000", "9, 45.0000"})
  void m08AlongTheLineBetweenAnchorsAndFlatOutside(String percent, String points) {
    var anchors = new Interpolated(Unit.PERCENT, List.of(tier("0.04", "40"), tier("0.06", "45")));
    var some = scoring(UP, anchors, "45").unit("%").reports(4, percent(percent));
    assertThat(some.points(4)).isEqualTo(points);
  }

  @Test
  void m11ThreeHundredAndSeventeenAfterThreeHundredAndThirty() {
    var some =
        scoring(new Target.ReduceBy(number("0.05")), new Proportional(Rational.ONE), "10")
            .baseline("330")
            .reports(4, amount("317"));
    assertThat(some.points(4)).isEqualTo("7.8788");
    assertThat(some.met(4)).isFalse();
  }

  @Test
  void m12TwentyFivePointsAboveTheReferenceInThreeBrackets() {
    var rule =
        new Brackets(
            number("20"),
            number("10"),
            Unit.PERCENT_POINT,
            List.of(number("20"), number("40"), number("60")));
    var target = new AgainstReference("全省平均", Relation.MORE_THAN);
    var some = scoring(target, rule, "40").unit("%").reference("全省平均", "0.5");
    assertThat(some.reports(4, percent("75")).points(4)).isEqualTo("36.6667");
    assertThat(some.reports(4, percent("25")).points(4)).isEqualTo("3.3333");
    assertThat(some.reports(4, percent("50")).points(4)).isEqualTo("20.0000");
    assertThat(some.reports(4, percent("95")).points(4)).isEqualTo("43.3333");
  }

  @ParameterizedTest
  @CsvSource({"8, 15", "9, 16", "12, 18", "7.5, 29/2", "0, 7"})
  void m12SoManyPointsForEachHalfPointAboveOrBelow(String growth, String points) {
    var rule =
        new AroundReference(
            number("15"),
            number("0.5"),
            Step.percentPoints(Side.ABOVE, number("0.5")),
            PartialStep.LINEAR,
            Rational.ZERO,
            number("18"));
    var target = new AgainstReference("全市平均", Relation.AT_LEAST);
    var some = scoring(target, rule, "18").unit("%").reference("全市平均", "0.08");
    assertThat(some.reports(4, percent(growth)).exactPoints(4)).isEqualTo(points);
  }

  @Test
  void m12ALaterReferenceReplacesTheEarlierOne() {
    var target = new AgainstReference("全市平均", Relation.MORE_THAN);
    var some = scoring(target, FULL_WHEN_MET, "5").unit("%").reference("全市平均", 1, "0.08");
    some.reference("全市平均", 3, "0.09").reports(2, percent("8.5")).reports(4, percent("8.5"));
    assertThat(some.met(2)).isTrue();
    assertThat(some.met(4)).isFalse();
  }

  @Test
  void m13AgainstTheBenchmark() {
    var target = new Target.MatchBenchmark("苏州", Direction.UP);
    var some =
        scoring(target, new Proportional(Rational.ONE), "100").unit("%").benchmark("苏州", "0.801");
    assertThat(some.reports(4, percent("69.5")).points(4)).isEqualTo("86.7665");
    assertThat(some.reports(4, percent("85")).points(4)).isEqualTo("100.0000");
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static Yardstick at(String value) {
    return new Yardstick.Fixed(number(value), Unit.NONE);
  }

  private static Case scoring(Target target, Method method, String weight) {
    return Case.of(target, method, weight).cumulative();
  }

  private static Tier tier(String bound, String points) {
    return new Tier(number(bound), number(points));
  }

  private static Efficacy efficacy(String low, String high, Clamp clamp) {
    return new Efficacy(number("60"), number("40"), at(low), at(high), clamp);
  }

  private static Standard standard(String value, String share) {
    return new Standard(number(value), number(share));
  }
}
