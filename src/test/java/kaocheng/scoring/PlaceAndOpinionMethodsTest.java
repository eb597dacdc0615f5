package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.done;
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
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Effort;
import kaocheng.model.rule.Frequency;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.MilestoneShare;
import kaocheng.model.rule.Method.PeriodsMet;
import kaocheng.model.rule.OpinionMethod.GroupWeight;
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
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.EachPeriod;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.PlaceGained;
import kaocheng.model.rule.Target.Rung;
import kaocheng.model.rule.Target.Unjudged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of scoring.md for places, days, lists, ballots and judges. */
class PlaceAndOpinionMethodsTest {
  private static final Target UP = new Unjudged(Direction.UP);
  private static final Method FULL_WHEN_MET = new AllOrNothing();

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

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  private static Case scoring(Target target, Method method, String weight) {
    return Case.of(target, method, weight).cumulative();
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

  private static State closed(String day) {
    return new State.Closed(LocalDate.parse(day));
  }

  private static Reported series(String... counts) {
    return new Reported.Series(Arrays.stream(counts).map(Rational::parse).toList());
  }
}
