package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.done;
import static kaocheng.scoring.Case.graded;
import static kaocheng.scoring.Case.notApplicable;
import static kaocheng.scoring.Case.notDone;
import static kaocheng.scoring.Case.notReported;
import static kaocheng.scoring.Case.percent;
import static kaocheng.scoring.Case.place;
import static kaocheng.scoring.Case.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Aggregation;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.Missing;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Outcome.NotDue;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Pace;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.rule.PanelGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zero, not reported, not applicable and not due are four different things, quarter by quarter. */
class StatesTest {
  private static final String BY_COMPLETION = "按完成率得分，封顶 100%";
  private static final Outcome STATED = new NotApplicable(Ground.STATED, "本季没有到期事项");

  private static Case counted() {
    return Case.of("不少于 100 篇", BY_COMPLETION, "10");
  }

  private static Case ratio() {
    return Case.of("不低于 96%", BY_COMPLETION, "10");
  }

  private static Case milestone() {
    return Case.of("2021-06-30 前完成", "按期得满分，每逾期 1 个月扣 1 分", "10");
  }

  private static Outcome missing(Quarter... quarters) {
    return new Missing(List.of(quarters));
  }

  private static Outcome unscorable(Why why) {
    return new Unscorable(why);
  }

  @Test
  void zeroIsAScore() {
    assertThat(counted().reports(1, amount("0")).exactPoints(1)).isEqualTo("0");
  }

  @Test
  void nothingReportedIsMissingNotZero() {
    assertThat(counted().outcome(2)).isEqualTo(missing(Quarter.FIRST, Quarter.SECOND));
    assertThat(counted().cumulative().outcome(2)).isEqualTo(missing(Quarter.SECOND));
    assertThat(counted().reports(1, notReported()).outcome(1)).isEqualTo(missing(Quarter.FIRST));
  }

  @Test
  void oneMissingQuarterOfASumLeavesTheWholeIndicatorMissing() {
    var oneCase = counted().reports(1, amount("30")).reports(3, amount("30"));
    assertThat(oneCase.outcome(3)).isEqualTo(missing(Quarter.SECOND));
    assertThat(oneCase.exactPoints(1)).isEqualTo("10");
  }

  @Test
  void aForecastCountsAsNotReported() {
    var oneCase = counted().reports(1, amount("30"), Qualifier.FORECAST);
    assertThat(oneCase.outcome(1)).isEqualTo(missing(Quarter.FIRST));
    var earlier = counted().cumulative().reports(1, amount("30"));
    assertThat(earlier.reports(2, amount("60"), Qualifier.FORECAST).outcome(2))
        .isEqualTo(missing(Quarter.SECOND));
  }

  @Test
  void sumsThePeriodsAndTakesTheCumulativeFigureAsItIs() {
    var periods = counted().reports(1, amount("20")).reports(2, amount("30"));
    assertThat(periods.exactPoints(2)).isEqualTo("10");
    assertThat(periods.exactPoints(1)).isEqualTo("8");
    var sofar = counted().cumulative().reports(1, amount("20")).reports(2, amount("30"));
    assertThat(sofar.exactPoints(2)).isEqualTo("6");
  }

  @Test
  void anEarlierGapDoesNotHurtACumulativeFigure() {
    assertThat(counted().cumulative().reports(3, amount("75")).exactPoints(3)).isEqualTo("10");
  }

  @Test
  void aQuarterThatDoesNotApplyAddsNothing() {
    var oneCase = counted().reports(1, notApplicable()).reports(2, amount("40"));
    assertThat(oneCase.outcome(1)).isEqualTo(STATED);
    assertThat(oneCase.exactPoints(2)).isEqualTo("8");
    assertThat(ratio().reports(1, notApplicable()).reports(2, share(48, 50)).met(2)).isTrue();
  }

  @Test
  void aMissingQuarterBesideOneThatDoesNotApplyIsMissing() {
    assertThat(counted().reports(1, notApplicable()).outcome(2)).isEqualTo(missing(Quarter.SECOND));
    assertThat(counted().cumulative().reports(2, notApplicable()).outcome(2)).isEqualTo(STATED);
  }

  @Test
  void nothingDueIsNotApplicable() {
    assertThat(ratio().reports(1, share(0, 0)).outcome(1))
        .isEqualTo(new NotApplicable(Ground.NOTHING_DUE, ""));
    assertThat(ratio().reports(1, share(0, 0)).reports(2, share(48, 50)).met(2)).isTrue();
  }

  @Test
  void someOfNothingIsADataError() {
    assertThat(ratio().reports(1, share(3, 0)).outcome(1))
        .isEqualTo(unscorable(Why.VALUE_DOES_NOT_FIT));
    assertThat(ratio().reports(1, share(3, 0)).reports(2, share(45, 50)).outcome(2))
        .isEqualTo(unscorable(Why.VALUE_DOES_NOT_FIT));
  }

  @Test
  void percentagesWithoutCountsAreAveraged() {
    var oneCase = ratio().reports(1, percent("94")).reports(2, percent("99"));
    assertThat(oneCase.scored(2).judgement().measured().value()).hasToString("193/200");
  }

  @Test
  void theLatestKnownPlaceCounts() {
    var oneCase = Case.of("位次进入前 3", "达标得满分，否则 0 分", "10").reports(2, place(5));
    assertThat(oneCase.outcome(1)).isEqualTo(missing(Quarter.FIRST));
    assertThat(oneCase.met(3)).isFalse();
    assertThat(oneCase.reports(4, place(2)).met(4)).isTrue();
    assertThat(oneCase.met(3)).isFalse();
    assertThat(oneCase.reports(4, notApplicable()).met(4)).isFalse();
  }

  @Test
  void anEarlierGuessDoesNotSpoilALatestFigureThatIsExact() {
    var oneCase = Case.of("位次进入前 3", "达标得满分，否则 0 分", "10");
    oneCase.reports(1, place(5), Qualifier.ABOUT).reports(2, place(2));
    assertThat(oneCase.outcome(1)).isEqualTo(unscorable(Why.NOT_EXACT));
    assertThat(oneCase.met(2)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Qualifier.class,
      names = {"ABOUT", "AT_LEAST", "AT_MOST"})
  void anInexactFigureGivesNoExactScore(Qualifier qualifier) {
    var outcome = counted().reports(1, amount("300"), qualifier).outcome(1);
    assertThat(outcome).isInstanceOf(Outcome.Unscorable.class);
    assertThat(outcome.met())
        .isEqualTo(qualifier == Qualifier.AT_LEAST ? Optional.of(true) : Optional.empty());
    assertThat(milestone().reports(1, done("2021-03-01"), qualifier).outcome(1))
        .isEqualTo(unscorable(Why.NOT_EXACT));
  }

  @Test
  void aLowerBoundProvesATargetMetButNeverNotMet() {
    var allOrNothing = Case.of("不少于 100 篇", "达标得满分，否则 0 分", "10").cumulative();
    assertThat(allOrNothing.reports(4, amount("103"), Qualifier.AT_LEAST).points(4))
        .isEqualTo("10.0000");
    var tooFew = allOrNothing.reports(4, amount("60"), Qualifier.AT_LEAST).outcome(4);
    assertThat(tooFew).isEqualTo(unscorable(Why.NOT_EXACT));
    assertThat(tooFew.met()).isEmpty();
    var ceiling = Case.of("不超过 16 次", "达标得满分，否则 0 分", "10").cumulative();
    assertThat(ceiling.reports(4, amount("20"), Qualifier.AT_LEAST).outcome(4).met()).isEmpty();
    assertThat(ceiling.reports(4, amount("14"), Qualifier.AT_MOST).met(4)).isTrue();
  }

  @Test
  void aYearEndFigureIsNotDueBeforeTheFourthQuarter() {
    var oneCase = counted().cumulative().paced(Pace.YEAR_END).reports(3, amount("100"));
    assertThat(oneCase.outcome(3)).isEqualTo(new NotDue(LocalDate.of(2021, 12, 31)));
    assertThat(oneCase.reports(4, amount("90")).exactPoints(4)).isEqualTo("9");
  }

  @Test
  void withoutWhatTheRuleNeedsThereIsNoScore() {
    var all = Case.of("较上年压减 10%", BY_COMPLETION, "10").cumulative().reports(4, amount("5"));
    assertThat(all.outcome(4)).isEqualTo(unscorable(Why.NO_BASELINE));
    assertThat(all.baseline("0").outcome(4)).isEqualTo(unscorable(Why.BASELINE_NOT_POSITIVE));
    var city = Case.of("达到标杆 苏州", BY_COMPLETION, "10").cumulative().reports(4, amount("5"));
    assertThat(city.outcome(4)).isEqualTo(unscorable(Why.NO_BENCHMARK));
    assertThat(city.benchmark("上海", "4").outcome(4)).isEqualTo(unscorable(Why.NO_BENCHMARK));
    assertThat(city.benchmark("苏州", "0").outcome(4))
        .isEqualTo(unscorable(Why.BENCHMARK_NOT_POSITIVE));
  }

  @Test
  void eachIndicatorFindsTheBenchmarkOfTheCityItNames() {
    var oneCase = Case.of("达到标杆 苏州", BY_COMPLETION, "10").cumulative().reports(4, amount("4"));
    oneCase.benchmark("苏州", "5").benchmark("上海", "40");
    assertThat(oneCase.exactPoints(4)).isEqualTo("8");
  }

  @Test
  void theLatestBaselineAndTheLatestVersionCountInAnyOrder() {
    var oneCase = Case.of("不高于上年", "达标得满分，否则 0 分", "10").cumulative();
    oneCase.baseline(2020, "16").baseline(2019, "30");
    oneCase.reports(4, amount("20"), Qualifier.EXACT, 2);
    oneCase.reports(4, amount("10"), Qualifier.EXACT, 1);
    assertThat(oneCase.met(4)).isFalse();
  }

  @Test
  void zeroAfterZeroMeetsNotAboveLastYearButHasNoCompletion() {
    var oneCase = Case.of("不高于上年", "达标得满分，否则 0 分", "10").cumulative().baseline("0");
    assertThat(oneCase.reports(4, amount("0")).exactPoints(4)).isEqualTo("10");
    var steps = Case.of("不高于上年", "每超 1 件扣 4 分（不足 1 件按 1 件计）", "10").cumulative();
    assertThat(steps.baseline("0").reports(4, amount("2")).exactPoints(4)).isEqualTo("2");
    var completion = Case.of("不高于上年", BY_COMPLETION, "10").cumulative().baseline("0");
    assertThat(completion.reports(4, amount("0")).outcome(4))
        .isEqualTo(unscorable(Why.TARGET_IS_ZERO));
  }

  @Test
  void aRatioHasTheSameThresholdEveryQuarter() {
    var oneCase = ratio().paced(Pace.EVEN).reports(1, share(50, 100));
    assertThat(oneCase.met(1)).isFalse();
  }

  @Test
  void aRateNotAboveLastYearIsARatio() {
    var oneCase = Case.of("不高于上年", "每高 1 个百分点扣 1 分（不足 1 个按比例）", "10").unit("%").baseline("0.05");
    oneCase.reports(1, share(5, 100)).reports(2, share(9, 100));
    assertThat(oneCase.met(1)).isTrue();
    assertThat(oneCase.exactPoints(2)).isEqualTo("8");
    var reduced = Case.of("较上年压减 10%", "分档 10%:10 5%:6", "10").unit("%").baseline("0.05");
    assertThat(reduced.reports(1, share(47, 1000)).exactPoints(1)).isEqualTo("6");
  }

  @Test
  void aMonthlyMeanIsTakenOverTheQuartersThatApply() {
    var oneCase = Case.of("不超过 3 工作日", BY_COMPLETION, "10").taking(Aggregation.MEAN);
    oneCase.paced(Pace.ANNUAL).reports(1, amount("2")).reports(2, notApplicable());
    assertThat(oneCase.reports(3, amount("5")).scored(3).judgement().measured().value())
        .hasToString("7/2");
  }

  @Test
  void valuesOfAnotherKindDoNotFit() {
    var wrong = unscorable(Why.VALUE_DOES_NOT_FIT);
    var rank = Case.of("位次进入前 3", "达标得满分，否则 0 分", "10");
    assertThat(rank.reports(1, graded(PanelGrade.POOR)).outcome(1)).isEqualTo(wrong);
    assertThat(rank.reports(1, done("2021-01-01")).outcome(1)).isEqualTo(wrong);
    assertThat(rank.reports(1, place(0)).outcome(1)).isEqualTo(wrong);
    var panel = Case.of("评定不低于 良", "达标得满分，否则 0 分", "10");
    assertThat(panel.reports(1, place(9)).outcome(1)).isEqualTo(wrong);
    assertThat(panel.reports(1, amount("9")).outcome(1)).isEqualTo(wrong);
    assertThat(milestone().reports(1, amount("44000")).outcome(1)).isEqualTo(wrong);
    assertThat(milestone().reports(4, share(1, 1)).outcome(4)).isEqualTo(wrong);
    assertThat(counted().reports(1, share(1, 1)).outcome(1)).isEqualTo(wrong);
    assertThat(ratio().reports(1, notDone()).outcome(1)).isEqualTo(wrong);
  }

  @Test
  void moreStruckOffThanListedEarnsNoMoreThanFullPoints() {
    var oneCase = Case.of("台账全部销号", "按销号率得分", "10").cumulative();
    assertThat(oneCase.reports(4, share(12, 10)).exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(4, amount("-0.5")).exactPoints(4)).isEqualTo("0");
  }

  @Test
  void rulesThatDoNotGoTogetherAreNotScored() {
    var rules = unscorable(Why.RULES_DO_NOT_FIT);
    var oneCase = Case.of("不少于 100 篇", "按期得满分，每逾期 1 个月扣 1 分", "10");
    assertThat(oneCase.reports(1, amount("1")).outcome(1)).isEqualTo(rules);
    assertThat(counted().unit("件").reports(1, amount("1")).outcome(1)).isEqualTo(rules);
  }

  @Test
  void aCorrectionIsSeenInTheSourceOfTheFigure() {
    var oneCase = counted().cumulative().reports(1, amount("25"), Qualifier.EXACT, 3);
    assertThat(Case.leaves(oneCase.scored(1).points()))
        .anySatisfy(leaf -> assertThat(leaf.source().toString()).contains("version=3"));
  }
}
