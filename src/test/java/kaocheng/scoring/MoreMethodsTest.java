package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.done;
import static kaocheng.scoring.Case.percent;
import static kaocheng.scoring.Case.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.LedgerItem.State;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.RankAmong.Ties;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Effort;
import kaocheng.model.rule.Frequency;
import kaocheng.model.rule.GroupMethod.DistanceTo;
import kaocheng.model.rule.GroupMethod.GroupRank;
import kaocheng.model.rule.GroupMethod.MinMax;
import kaocheng.model.rule.GroupMethod.PercentileRank;
import kaocheng.model.rule.GroupMethod.ShareOfHighest;
import kaocheng.model.rule.GroupMethod.ZScore;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.Method.Interpolated;
import kaocheng.model.rule.Method.Inverse;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.MilestoneShare;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.PeriodsMet;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.OpinionMethod.GroupWeight;
import kaocheng.model.rule.OpinionMethod.HonourPoints;
import kaocheng.model.rule.OpinionMethod.LevelPoints;
import kaocheng.model.rule.OpinionMethod.PanelGrades;
import kaocheng.model.rule.OpinionMethod.PanelMean;
import kaocheng.model.rule.OpinionMethod.PointWorth;
import kaocheng.model.rule.OpinionMethod.Survey;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.PlaceMethod.LadderPoints;
import kaocheng.model.rule.PlaceMethod.RankInField;
import kaocheng.model.rule.PlaceMethod.RankMoved;
import kaocheng.model.rule.PlaceMethod.RankSteps;
import kaocheng.model.rule.PlaceMethod.RungPoints;
import kaocheng.model.rule.SpanMethod.AroundReference;
import kaocheng.model.rule.SpanMethod.Brackets;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.rule.SpanMethod.Efficacy;
import kaocheng.model.rule.SpanMethod.EfficacyTiers;
import kaocheng.model.rule.SpanMethod.GoalPosts;
import kaocheng.model.rule.SpanMethod.ItemEfficacy;
import kaocheng.model.rule.SpanMethod.Mean;
import kaocheng.model.rule.SpanMethod.Standard;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.AgainstReference;
import kaocheng.model.rule.Target.EachPeriod;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.PlaceGained;
import kaocheng.model.rule.Target.Rung;
import kaocheng.model.rule.Target.Unjudged;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.rule.Yardstick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of scoring.md for the methods beyond the first release. */
class MoreMethodsTest {
  private static final Target UP = new Unjudged(Direction.UP);
  private static final Target DOWN = new Unjudged(Direction.DOWN);
  private static final Method FULL_WHEN_MET = new AllOrNothing();

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static Yardstick at(String value) {
    return new Yardstick.Fixed(number(value), Unit.NONE);
  }

  private static Case scoring(Target target, Method method, String weight) {
    return Case.of(target, method, weight).cumulative();
  }

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

  private static Tier tier(String bound, String points) {
    return new Tier(number(bound), number(points));
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

  private static Efficacy efficacy(String low, String high, Clamp clamp) {
    return new Efficacy(number("60"), number("40"), at(low), at(high), clamp);
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

  private static Standard standard(String value, String share) {
    return new Standard(number(value), number(share));
  }

  @ParameterizedTest
  @CsvSource({"5, 42.5000", "4, 40.0000", "3, 40.0000", "6, 45.0000", "9, 45.0000"})
  void m08AlongTheLineBetweenAnchorsAndFlatOutside(String percent, String points) {
    var anchors = new Interpolated(Unit.PERCENT, List.of(tier("0.04", "40"), tier("0.06", "45")));
    var some = scoring(UP, anchors, "45").unit("%").reports(4, percent(percent));
    assertThat(some.points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"1, 6.0000", "2, 5.7000", "3, 5.4000", "21, 0.0000", "40, 0.0000"})
  void m09EachPlaceBehindCostsAStep(int place, String points) {
    var some = scoring(UP, new RankSteps(number("0.05")), "6");
    assertThat(some.reports(4, new Reported.Place(place, 0)).points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"1, 10.0000", "4, 8.1250", "16, 0.6250"})
  void m09ByTheShareOfTheFieldThatIsNotAhead(int place, String points) {
    var some = scoring(UP, new RankInField(), "10").reports(4, new Reported.Place(place, 16));
    assertThat(some.points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"6, 4, 9.0000", "4, 6, 7.0000", "20, 1, 10.0000", "1, 20, 0.0000", "1, 1, 10.0000"})
  void m10PlacesGainedAndLost(int last, int now, String points) {
    var rule = new RankMoved(number("8"), number("0.5"), Rational.ZERO, number("10"));
    var some = scoring(new PlaceGained(1), rule, "10");
    assertThat(some.reports(4, new Reported.Place(now, 0, last, 0)).points(4)).isEqualTo(points);
  }

  @Test
  void m10ANewEntrantHasNoLastPlace() {
    var rule = new RankMoved(number("8"), number("0.5"), Rational.ZERO, number("10"));
    assertThat(scoring(UP, rule, "10").reports(4, new Reported.Place(4, 16)).outcome(4))
        .isEqualTo(new Outcome.Unscorable(Why.NO_LAST_PLACE));
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 9", "3, 8", "4, 6", "5, 0"})
  void m10bTheLadderNamesTheRungThatIsReached(int place, String points) {
    var target =
        new Ladder(
            List.of(
                new Rung(Effort.KEEP, 4),
                new Rung(Effort.STRIVE, 3),
                new Rung(Effort.GRAB, 2),
                new Rung(Effort.AIM, 1)));
    var rule =
        new LadderPoints(
            List.of(
                new RungPoints(Effort.AIM, number("10")),
                new RungPoints(Effort.GRAB, number("9")),
                new RungPoints(Effort.STRIVE, number("8")),
                new RungPoints(Effort.KEEP, number("6"))));
    var some = scoring(target, rule, "10").reports(4, new Reported.Place(place, 0));
    assertThat(some.exactPoints(4)).isEqualTo(points);
    assertThat(some.met(4)).isEqualTo(place <= 4);
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

  private static final List<PointWorth> FOUR_POINTS =
      List.of(
          new PointWorth("优", number("100")),
          new PointWorth("良", number("80")),
          new PointWorth("中", number("60")),
          new PointWorth("差", number("40")));

  private static Reported ballots(String... groupPointCount) {
    var votes = new ArrayList<Reported.Votes>();
    for (var one : groupPointCount) {
      var parts = one.split("/", -1);
      votes.add(new Reported.Votes(parts[0], parts[1], number(parts[2])));
    }
    return new Reported.Voted(votes);
  }

  @Test
  void m14BallotsAreWorthPoints() {
    var survey = new Survey(FOUR_POINTS, List.of(), Rational.HUNDRED, 0);
    var some = scoring(UP, survey, "100");
    assertThat(some.reports(4, ballots("/优/70", "/良/20", "/中/8", "/差/2")).points(4))
        .isEqualTo("91.6000");
    assertThat(some.reports(4, ballots("/优/70", "/良/20", "/中/8", "/差/2", "/弃权/50")).points(4))
        .isEqualTo("91.6000");
  }

  @Test
  void m14TooFewValidBallotsGiveNoScore() {
    var survey = new Survey(FOUR_POINTS, List.of(), Rational.HUNDRED, 30);
    assertThat(scoring(UP, survey, "10").reports(4, ballots("/优/29", "/弃权/9")).outcome(4))
        .isEqualTo(new Outcome.Unscorable(Why.TOO_FEW_BALLOTS));
    assertThat(scoring(UP, survey, "10").reports(4, ballots("/优/30")).points(4))
        .isEqualTo("10.0000");
  }

  @Test
  void m14AnEmptyVoterGroupLeavesItsWeightToTheOthers() {
    var groups =
        List.of(new GroupWeight("市民", number("0.8")), new GroupWeight("企业", number("0.2")));
    var survey = new Survey(FOUR_POINTS, groups, Rational.HUNDRED, 0);
    var some = scoring(UP, survey, "100");
    assertThat(some.reports(4, ballots("市民/优/1", "市民/良/1", "企业/中/2")).points(4))
        .isEqualTo("84.0000");
    assertThat(some.reports(4, ballots("市民/优/1", "市民/良/1", "企业/弃权/2")).points(4))
        .isEqualTo("90.0000");
  }

  @Test
  void k13TheShareThatIsSatisfied() {
    var target = new Target.Satisfied(number("0.9"), List.of("优", "良"));
    var some = scoring(target, FULL_WHEN_MET, "5");
    assertThat(some.reports(4, ballots("/优/70", "/良/20", "/中/8", "/差/2", "/弃权/9")).met(4)).isTrue();
    assertThat(some.reports(4, ballots("/优/70", "/良/19", "/中/9", "/差/2")).met(4)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-30, 10.0000",
    "2021-07-05, 9.0000",
    "2021-07-30, 9.0000",
    "2021-07-31, 8.0000"
  })
  void m15LateCostsAStartedMonth(String day, String points) {
    var target = new Target.CompletedBy(LocalDate.parse("2021-06-30"));
    var rule = new Milestone(Rational.ONE, Rational.ZERO, Rational.ZERO);
    assertThat(scoring(target, rule, "10").reports(4, done(day)).points(4)).isEqualTo(points);
  }

  @Test
  void m15EachMonthBehindCostsATenthOfTheAward() {
    var target = new Target.CompletedBy(LocalDate.parse("2021-06-30"));
    var some = scoring(target, new MilestoneShare(number("0.1")), "5");
    assertThat(some.reports(4, done("2021-08-10")).points(4)).isEqualTo("4.0000");
  }

  @Test
  void k07ThreeMonthsAheadOfTheSuperiorsDeadline() {
    var target = new Target.AheadOfSuperior(3);
    var some = scoring(target, FULL_WHEN_MET, "5").superiorDue("2021-12-31");
    assertThat(some.reports(4, done("2021-09-30")).met(4)).isTrue();
    assertThat(some.reports(4, done("2021-10-01")).met(4)).isFalse();
  }

  @Test
  void m15ABonusForEachWholeMonthBeforeTheSuperiorsDeadline() {
    var target = new Target.CompletedBy(LocalDate.parse("2021-10-31"));
    var rule = new Milestone(Rational.ONE, number("0.5"), number("2"), Method.Ahead.OF_SUPERIOR);
    var some = scoring(target, rule, "5").superiorDue("2021-12-31");
    assertThat(some.reports(4, done("2021-09-30")).points(4)).isEqualTo("6.5000");
  }

  @ParameterizedTest
  @CsvSource({"90;80;70, 8.0000", "100;90;80;80;80;0, 8.2500", "100;0;50;50;50, 5.0000"})
  void m16FromSixJudgesOnTheExtremesAreDropped(String marks, String points) {
    var told = Arrays.stream(marks.split(";", -1)).map(Rational::parse).toList();
    var some = scoring(UP, new PanelMean(Rational.HUNDRED), "10");
    assertThat(some.reports(4, new Reported.Marked(told)).points(4)).isEqualTo(points);
  }

  @Test
  void m16TheMeanOfTheJudgesGradesIsHeldAgainstWhatTheGradeIsWorth() {
    var shares =
        List.of(
            new GradeShare(PanelGrade.EXCELLENT, Rational.ONE),
            new GradeShare(PanelGrade.GOOD, number("0.8")),
            new GradeShare(PanelGrade.FAIR, number("0.6")),
            new GradeShare(PanelGrade.POOR, Rational.ZERO));
    var target = new Target.GradeAtLeast(PanelGrade.GOOD);
    var some = scoring(target, new PanelGrades(shares), "10");
    var told = List.of(PanelGrade.EXCELLENT, PanelGrade.GOOD, PanelGrade.FAIR);
    some.reports(4, new Reported.Verdicts(told));
    assertThat(some.points(4)).isEqualTo("8.0000");
    assertThat(some.met(4)).isTrue();
  }

  @Test
  void m17OneHundredAndFiftyNineOfOneHundredAndSixtySeven() {
    var target = new Target.StruckOff(Rational.ONE);
    assertThat(scoring(target, new LedgerShare(), "10").reports(4, share(159, 167)).points(4))
        .isEqualTo("9.5210");
    var struck = new Reported.Struck(number("150"), number("9"), number("167"));
    assertThat(scoring(target, new LedgerShare(), "10").reports(4, struck).points(4))
        .isEqualTo("9.5210");
    assertThat(scoring(target, new LedgerShare(number("0.5")), "10").reports(4, struck).points(4))
        .isEqualTo("9.2515");
  }

  @Test
  void m17WithdrawnItemsLeaveTheListAndLateOnesCountInPart() {
    var some = scoring(new Target.StruckOff(Rational.ONE), new LedgerShare(number("0.5")), "10");
    some.item(Case.item("1", "1", "2021-06-30", closed("2021-06-30")))
        .item(Case.item("2", "1", "2021-06-30", closed("2021-08-01")))
        .item(Case.item("3", "1", "2021-06-30", new State.Open()))
        .item(
            Case.item(
                "4", "1", null, new State.Withdrawn(LocalDate.parse("2021-05-01"), "鲁政办〔2021〕5号")));
    assertThat(some.points(4)).isEqualTo("5.0000");
    assertThat(some.points(2)).isEqualTo("3.3333");
    assertThat(some.points(1)).isEqualTo("0.0000");
  }

  @Test
  void m17ItemsMayWeighDifferently() {
    var some = scoring(new Target.StruckOff(number("0.6")), new LedgerShare(), "10");
    some.item(Case.item("1", "3", null, closed("2021-06-30")))
        .item(Case.item("2", "2", null, new State.Open()));
    assertThat(some.exactPoints(4)).isEqualTo("6");
    assertThat(some.met(4)).isTrue();
  }

  private static State closed(String day) {
    return new State.Closed(LocalDate.parse(day));
  }

  @Test
  void m18WhatOnePeriodHasTooMuchFillsNoOther() {
    var target = new EachPeriod(Frequency.QUARTERLY, Rational.ONE);
    var some = Case.of(target, new PeriodsMet(), "10");
    some.reports(1, amount("3")).reports(2, amount("0"));
    some.reports(3, amount("0")).reports(4, amount("1"));
    assertThat(some.points(4)).isEqualTo("5.0000");
    assertThat(some.met(4)).isFalse();
    assertThat(some.points(1)).isEqualTo("10.0000");
  }

  @Test
  void m18MonthsAndHalfYears() {
    var monthly = Case.of(new EachPeriod(Frequency.MONTHLY, number("2")), new PeriodsMet(), "12");
    monthly.reports(1, series("2", "1", "3")).reports(2, series("2", "2", "2"));
    assertThat(monthly.points(2)).isEqualTo("10.0000");
    var halves =
        Case.of(new EachPeriod(Frequency.HALF_YEARLY, number("2")), new PeriodsMet(), "10");
    halves.reports(1, amount("1")).reports(2, amount("1"));
    halves.reports(3, amount("1")).reports(4, amount("0"));
    assertThat(halves.outcome(1)).isInstanceOf(Outcome.NotDue.class);
    assertThat(halves.points(2)).isEqualTo("10.0000");
    assertThat(halves.points(4)).isEqualTo("5.0000");
  }

  private static Reported series(String... counts) {
    return new Reported.Series(Arrays.stream(counts).map(Rational::parse).toList());
  }

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

  private static Reported.Honour honour(String level, String event) {
    return new Reported.Honour(level, event, "", LocalDate.parse("2021-05-01"));
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
}
