package kaocheng.scoring;

import static kaocheng.scoring.Case.amount;
import static kaocheng.scoring.Case.percent;
import static kaocheng.scoring.Case.place;
import static kaocheng.scoring.Case.share;
import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.Aggregation;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rounding;
import kaocheng.model.rule.PanelGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples by which the methods were agreed, figure by figure. */
class WorkedExamplesTest {
  private static final String BY_COMPLETION = "按完成率得分，封顶 100%";
  private static final String ALL_OR_NOTHING = "达标得满分，否则 0 分";

  @Test
  void m01NinetyFourOfNinetySixPercentOfEightPoints() {
    var oneCase = Case.of("不低于 96%", BY_COMPLETION, "8").reports(4, percent("94"));
    assertThat(oneCase.taking(Aggregation.LAST).points(4)).isEqualTo("7.8333");
    assertThat(oneCase.met(4)).isFalse();
  }

  @Test
  void m01EighteenMeetingsAgainstALimitOfSixteen() {
    var oneCase = Case.of("不超过 16 次", BY_COMPLETION, "10").cumulative().reports(4, amount("18"));
    assertThat(oneCase.points(4)).isEqualTo("8.7500");
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "8, 10", "16, 10", "18, 35/4", "24, 5", "32, 0", "40, 0"})
  void m01FewerIsFullAndTwiceTheLimitIsNothing(String measured, String points) {
    var oneCase = Case.of("不超过 16 次", BY_COMPLETION, "10").cumulative();
    assertThat(oneCase.reports(4, amount(measured)).exactPoints(4)).isEqualTo(points);
  }

  @Test
  void m01OverfulfilmentCountsUpToTheCap() {
    var oneCase = Case.of("不少于 320 亿元", "按完成率得分，封顶 120%", "10").cumulative();
    assertThat(oneCase.reports(4, amount("352")).exactPoints(4)).isEqualTo("11");
    assertThat(oneCase.reports(4, amount("800")).exactPoints(4)).isEqualTo("12");
  }

  @ParameterizedTest
  @CsvSource({"24, 15", "25, 15", "25.0001, 10", "28, 10", "30, 10", "31, 0"})
  void m03DaysToFinish(String days, String points) {
    var oneCase = Case.of("不超过 25 天", "分档 25 天:15 30 天:10", "15").cumulative();
    assertThat(oneCase.reports(4, amount(days)).exactPoints(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "120, 40",
    "100, 40",
    "99.9, 36",
    "90, 36",
    "89.9, 32",
    "80, 32",
    "70, 28",
    "60, 24",
    "50, 20",
    "49.9, 0",
    "0, 0"
  })
  void m03EnergyTableByCompletion(String saved, String points) {
    var table = "分档 100%:40 90%:36 80%:32 70%:28 60%:24 50%:20";
    var oneCase = Case.of("不少于 100 吨", table, "40").cumulative();
    assertThat(oneCase.reports(4, amount(saved)).exactPoints(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"不计, 27", "按比例, 107/4", "按 2% 计, 26"})
  void m04SixAndAHalfPercentBelowTargetInStepsOfTwo(String partial, String points) {
    var method = "每低于目标 2%% 扣 1 分（不足 2%% %s）".formatted(partial);
    var oneCase = Case.of("不少于 200 套", method, "30").cumulative();
    assertThat(oneCase.reports(4, amount("187")).exactPoints(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"不计, 27", "按比例, 107/4", "按 2 个计, 26"})
  void m04SixAndAHalfPercentagePointsBelowAllOfIt(String partial, String points) {
    var method = "每低 2 个百分点扣 1 分（不足 2 个%s）".formatted(partial);
    var oneCase = Case.of("全部完成", method, "30").cumulative();
    assertThat(oneCase.reports(4, share(935, 1000)).exactPoints(4)).isEqualTo(points);
  }

  @Test
  void m04AStepBegunCostsAllOfIt() {
    var method = "每低 10 个百分点扣 5 分（不足 10 个按 10 个计）";
    var oneCase = Case.of("不低于 90%", method, "20").cumulative();
    assertThat(oneCase.reports(4, percent("86")).exactPoints(4)).isEqualTo("15");
  }

  @Test
  void m04AWholeStepIsNotLostToBinaryFractions() {
    var method = "每低 1 个百分点扣 1 分（不足 1 个不计）";
    var oneCase = Case.of("不低于 96.3%", method, "10").cumulative();
    assertThat(oneCase.reports(4, percent("96.1")).exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(4, percent("95.3")).exactPoints(4)).isEqualTo("9");
    assertThat(oneCase.reports(4, percent("94.4")).exactPoints(4)).isEqualTo("9");
    assertThat(oneCase.reports(4, percent("0")).exactPoints(4)).isEqualTo("0");
  }

  @Test
  void m11ThreeHundredAndSeventeenAfterThreeHundredAndThirty() {
    var oneCase = Case.of("较上年压减 5%", BY_COMPLETION, "10").cumulative().baseline("330");
    assertThat(oneCase.reports(4, amount("317")).points(4)).isEqualTo("7.8788");
  }

  @ParameterizedTest
  @CsvSource({"162, true, 8", "163, false, 68/9", "180, false, 0", "181, false, 0", "0, true, 8"})
  void m11ATenthLessThanOneHundredAndEighty(String sent, boolean met, String points) {
    var oneCase = Case.of("较上年压减 10%", BY_COMPLETION, "8").cumulative().baseline("180");
    oneCase.reports(4, amount(sent));
    assertThat(oneCase.met(4)).isEqualTo(met);
    assertThat(oneCase.exactPoints(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "每低 1 个百分点扣 1 分（不足 1 个按比例）, 85/9",
    "每超 1 件扣 1 分（不足 1 件按 1 件计）, 9",
    "每低于目标 10% 扣 1 分（不足 10% 按比例）, 85/9",
    "分档 10%:10 9%:6 5%:2, 6"
  })
  void k02OneLetterTooManyByEveryMethod(String method, String points) {
    var oneCase = Case.of("较上年压减 10%", method, "10").cumulative().baseline("180");
    assertThat(oneCase.reports(4, amount("163")).exactPoints(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 40.5, true", "1, 41, false", "2, 81, true", "2, 81.01, false",
    "3, 121.5, true", "3, 122, false", "4, 162, true", "4, 163, false"
  })
  void k02TheCeilingGrowsByTheQuarterAndIsNotRounded(int quarter, String sent, boolean met) {
    var oneCase = Case.of("较上年压减 10%", ALL_OR_NOTHING, "8").cumulative().baseline("180");
    assertThat(oneCase.reports(quarter, amount(sent)).met(quarter)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"1, 81/2", "2, 81", "3, 243/2", "4, 162"})
  void k02EachQuarterAllowsItsPartOfTheCeiling(int quarter, String ceiling) {
    var oneCase = Case.of("较上年压减 10%", "每超 1 件扣 1 分（不足 1 件按比例）", "8").cumulative().baseline("180");
    assertThat(oneCase.reports(quarter, amount("0")).scored(quarter).points().toString())
        .contains("CEILING = ")
        .contains("= " + ceiling);
  }

  @ParameterizedTest
  @CsvSource({"不高于上年, 16, true", "低于上年, 16, false", "不高于上年, 17, false", "低于上年, 15, true"})
  void k03SixteenAfterSixteen(String target, String held, boolean met) {
    var oneCase = Case.of(target, ALL_OR_NOTHING, "8").cumulative().baseline("16");
    assertThat(oneCase.reports(4, amount(held)).met(4)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"1, 4, true", "1, 5, false", "2, 8, true", "3, 12, true", "3, 13, false"})
  void k03LastYearIsSpreadOverTheQuarters(int quarter, String held, boolean met) {
    var oneCase = Case.of("不高于上年", ALL_OR_NOTHING, "8").cumulative().baseline("16");
    assertThat(oneCase.reports(quarter, amount(held)).met(quarter)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"0.695, 86.7665", "0.801, 100.0000", "0.95, 100.0000"})
  void m13MeasuredAgainstTheBenchmarkCity(String measured, String points) {
    var oneCase = Case.of("达到标杆 苏州", BY_COMPLETION, "100").unit("%").benchmark("苏州", "0.801");
    assertThat(oneCase.reports(4, amount(measured)).taking(Aggregation.LAST).points(4))
        .isEqualTo(points);
  }

  @Test
  void m13PrintsAsInThePublicTable() {
    var oneCase = Case.of("达到标杆 苏州", BY_COMPLETION, "100").unit("%").benchmark("苏州", "0.801");
    oneCase.reports(4, amount("0.695")).taking(Aggregation.LAST);
    assertThat(oneCase.scored(4).points().value().toDecimal(Rounding.PUBLISHED))
        .hasToString("86.77");
  }

  @Test
  void m13LessThanTheBenchmarkIsBetterWhereLessIsBetter() {
    var oneCase = Case.of("不高于标杆 上海", BY_COMPLETION, "10").unit("天").benchmark("上海", "6.8");
    oneCase.taking(Aggregation.LAST);
    assertThat(oneCase.reports(4, amount("6.8")).exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(4, amount("8.5")).exactPoints(4)).isEqualTo("15/2");
    assertThat(oneCase.met(4)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"优, 10", "良, 8", "中, 6", "差, 0"})
  void m16ByThePanelsGrade(String grade, String points) {
    var oneCase = Case.of("评定不低于 良", "按等次得分 优:100% 良:80% 中:60% 差:0%", "10");
    oneCase.reports(4, Case.graded(gradeCalled(grade)));
    assertThat(oneCase.exactPoints(4)).isEqualTo(points);
    assertThat(oneCase.met(4)).isEqualTo("优良".contains(grade));
  }

  private static PanelGrade gradeCalled(String chinese) {
    for (var grade : PanelGrade.values()) {
      if (grade.chinese().equals(chinese)) {
        return grade;
      }
    }
    throw new AssertionError(chinese);
  }

  @Test
  void m17OneHundredAndFiftyNineTasksOfOneHundredAndSixtySeven() {
    var oneCase = Case.of("台账全部销号", "按销号率得分", "10").cumulative();
    assertThat(oneCase.reports(4, share(159, 167)).points(4)).isEqualTo("9.5210");
    assertThat(oneCase.met(4)).isFalse();
  }

  @Test
  void k08EachPlaceBehind() {
    var oneCase = Case.of("位次进入前 3", "每低 1 位扣 2 分（不足 1 位不计）", "10");
    assertThat(oneCase.reports(4, place(3)).exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(4, place(1)).exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(4, place(5)).exactPoints(4)).isEqualTo("6");
    assertThat(oneCase.reports(4, place(16)).exactPoints(4)).isEqualTo("0");
  }

  @Test
  void aRatioToDateIsTheRatioOfTheSums() {
    var oneCase = Case.of("不低于 96%", "每低 1 个百分点扣 0.5 分（不足 1 个按比例）", "5");
    oneCase.reports(1, share(47, 50)).reports(2, share(99, 100));
    assertThat(oneCase.scored(1).judgement().measured().value()).hasToString("47/50");
    assertThat(oneCase.scored(2).judgement().measured().value()).hasToString("73/75");
    assertThat(oneCase.met(1)).isFalse();
    assertThat(oneCase.met(2)).isTrue();
    assertThat(oneCase.exactPoints(1)).isEqualTo("4");
    assertThat(oneCase.exactPoints(2)).isEqualTo("5");
  }

  @Test
  void aPercentageThatPrintsAsMetIsNotMet() {
    var oneCase = Case.of("不低于 96%", ALL_OR_NOTHING, "5").cumulative();
    assertThat(oneCase.reports(4, share(239, 249)).met(4)).isFalse();
    assertThat(oneCase.reports(4, share(160, 167)).met(4)).isFalse();
    assertThat(oneCase.reports(4, share(24, 25)).met(4)).isTrue();
    assertThat(oneCase.exactPoints(4)).isEqualTo("5");
  }

  @ParameterizedTest
  @CsvSource({
    "超过 96%, 96, false",
    "不低于 96%, 96, true",
    "不超过 5%, 5, true",
    "低于 5%, 5, false",
    "超过 96%, 96.0001, true",
    "低于 5%, 4.9999, true"
  })
  void theWordingIncludesOrExcludesTheNumber(String target, String measured, boolean met) {
    var oneCase = Case.of(target, ALL_OR_NOTHING, "5").cumulative();
    assertThat(oneCase.reports(4, percent(measured)).met(4)).isEqualTo(met);
  }

  @Test
  void aThirdOfAPointIsRoundedOnlyWhenShown() {
    var oneCase = Case.of("不少于 3 篇", BY_COMPLETION, "1").cumulative().reports(4, amount("1"));
    assertThat(oneCase.exactPoints(4)).isEqualTo("1/3");
    assertThat(oneCase.points(4)).isEqualTo("0.3333");
    assertThat(oneCase.paced(Pace.ANNUAL).points(4)).isEqualTo("0.3333");
  }
}
