package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.Benchmark;
import kaocheng.model.LedgerItem;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.ValueKind;
import org.junit.jupiter.api.Test;

/** Facts of every sort from a file into the workbook and out again, and what is refused. */
class FactImportTest extends OfACity {
  private static final String PLACES = "年度,季度,单位代码,指标编号,位次,参评数,上年位次,上年参评数,来源\n";
  private static final String MILESTONES = "年度,季度,单位代码,指标编号,到期日,完成日,上级时限,佐证\n";
  private static final String HONOURS = "年度,季度,单位代码,指标编号,级别,事项,文号,日期\n";
  private static final String LEDGER = "年度,单位代码,指标编号,事项编号,事项名称,状态,完成日\n";
  private static final String REFERENCES = "年度,单位代码,指标编号,参照名称,季度,参照值\n";
  private static final String BENCHMARKS = "年度,单位代码,指标编号,标杆城市,标杆值,标杆年度,来源\n";
  private static final String MEASUREMENTS = "年度,季度,单位代码,指标编号,数据项,填报值,状态,说明\n";
  private static final String ADJUSTMENTS = "年度,单位代码,编号,范围,类型,分值,件数,上限,不高于等次,事项,原因,文号,提出人,批准人,日期\n";
  private static final String PAPERS = ",获评先进,突出,青办〔2021〕5号,张三,李四,2021-05-01\n";

  @Test
  void keepsAPlaceAsThePartOfAComposite() throws IOException {
    city().take(PLACES + "2021,4,A,1.3,3,16,6,15,通报\n2021,4,A,1.7,2,16,,,通报\n");
    assertThat(reported("1.3")).containsExactly(new Reported.Place(3, 16, 6, 15));
    assertThat(city().measurements("1.7").map(Measurement::part)).containsExactly(ValueKind.PLACE);
    city().take(MEASUREMENTS + "2021,4,A,1.7,,8.6%,,\n");
    assertThat(city().measurements("1.7").map(Measurement::part))
        .containsExactlyInAnyOrder(null, ValueKind.PLACE);
    assertThat(city().faults(PLACES + "2021,4,A,1.9,3,16,,,\n"))
        .containsExactly("2 指标编号 NOT_FOR_THIS_INDICATOR");
  }

  @Test
  void takesThePartsOfACompositeFromTheQuarterlyFileToo() throws IOException {
    city().take(MEASUREMENTS + "2021,4,A,1.7,,8.6%,,\n2021,4,A,1.7,位次,2/16,,\n");
    assertThat(reported("1.7"))
        .containsExactlyInAnyOrder(
            new Reported.Amount(Rational.parse("0.086")), new Reported.Place(2, 16));
    assertThat(
            city()
                .faults(
                    MEASUREMENTS
                        + "2021,4,A,1.7,荣誉,无,,\n2021,4,A,1.7,比率,9%,,\n2021,4,A,1.7,,9%,,\n"))
        .containsExactly("2 数据项 PART_NOT_OF_INDICATOR", "4 指标编号 TWICE_IN_FILE");
  }

  @Test
  void takesAMilestoneWithTheSuperiorsDeadline() throws IOException {
    city().take(MILESTONES + "2021,2,A,1.4,2021-09-30,未完成,2021-12-31,通知\n");
    assertThat(reported("1.4")).containsExactly(new Reported.NotDone());
    var deadline = new Reference.Value.Day(LocalDate.of(2021, 12, 31));
    assertThat(city().dossier().references())
        .extracting(Reference::name, Reference::quarter, Reference::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("上级时限", Quarter.SECOND, deadline));
    city().take(MILESTONES + "2021,3,A,1.4,2021-09-30,2021-09-15,2021-12-31,通知\n");
    assertThat(city().dossier().references()).as("the same deadline is known").hasSize(1);
    assertThat(
            city()
                .faults(
                    MILESTONES
                        + "2021,4,A,1.4,2021-10-30,2021-09-15,,\n"
                        + "2021,3,A,1.4,2021-09-30,2021-12-15,,\n"
                        + "2021,4,A,1.9,2021-09-30,2021-09-15,,\n"))
        .containsExactly(
            "2 到期日 DUE_NOT_OF_TARGET", "3 完成日 DONE_AFTER_AS_OF", "4 指标编号 NOT_FOR_THIS_INDICATOR");
  }

  @Test
  void makesOneReportOfTheHonoursOfAQuarter() throws IOException {
    city().take(HONOURS + "2021,2,A,1.5,省级,甲奖,文1,2021-05-01\n2021,2,A,1.5,国家级,乙奖,文2,2021-06-01\n");
    assertThat(reported("1.5"))
        .containsExactly(
            new Reported.Honoured(
                List.of(
                    new Reported.Honour("省级", "甲奖", "文1", LocalDate.of(2021, 5, 1)),
                    new Reported.Honour("国家级", "乙奖", "文2", LocalDate.of(2021, 6, 1)))));
    assertThat(city().faults(HONOURS + "2021,2,A,1.5,市级,甲奖,文1,2021-05-01\n"))
        .containsExactly("2 级别 LEVEL_NOT_OF_RULE");
    assertThat(city().faults(HONOURS + "2021,2,A,1.5,省级,甲奖,文1,2021-08-01\n"))
        .containsExactly("2 日期 DONE_AFTER_AS_OF");
  }

  @Test
  void keepsLedgerItemsAndStrikesThemOff() throws IOException {
    city().take(LEDGER + "2021,A,1.6,1,流程再造,未销号,\n2021,A,1.6,2,数据共享,已销号,2021-05-01\n");
    assertThat(
            city()
                .take(
                    LEDGER + "2021,A,1.6,1,流程再造,已销号,2021-06-01\n2021,A,1.6,2,数据共享,已销号,2021-05-01\n")
                .counts())
        .isEqualTo(new ImportReport.Counts(0, 1, 1, 0));
    assertThat(city().dossier().ledger())
        .extracting(LedgerItem::state)
        .containsExactly(
            new LedgerItem.State.Closed(LocalDate.of(2021, 6, 1)),
            new LedgerItem.State.Closed(LocalDate.of(2021, 5, 1)));
    assertThat(city().faults(LEDGER + "2021,A,1.9,1,名,未销号,\n2021,C,1.6,1,名,未销号,\n"))
        .containsExactly("2 指标编号 NOT_FOR_THIS_INDICATOR", "3 单位代码 UNKNOWN_DEPARTMENT");
  }

  @Test
  void keepsReferencesAndDoubtsNamesThatNoRuleUses() throws IOException {
    assertThat(city().remarks(REFERENCES + "2021,A,1.8,全省平均,1,3.1%\n")).isEmpty();
    assertThat(city().remarks(REFERENCES + "2021,A,1.8,全国平均,1,3.1%\n")).hasSize(1);
    assertThat(city().faults(REFERENCES + "2021,A,1.8,全省平均,2,3.1\n"))
        .containsExactly("2 参照值 NUMBER_FOR_A_PERCENTAGE");
    assertThat(city().dossier().references()).hasSize(2);
  }

  @Test
  void takesABenchmarkInWordsOfTheCityThatTheTargetNames() throws IOException {
    city().take(BENCHMARKS + "2021,A,1.12,苏州,120 项以上全部上网,2020,公报\n");
    assertThat(city().dossier().benchmarks())
        .extracting(Benchmark::value)
        .containsExactly(new Benchmark.Value.Prose("120 项以上全部上网"));
    assertThat(city().faults(BENCHMARKS + "2021,A,1.12,上海,全部上网,2020,公报\n"))
        .containsExactly("2 标杆城市 CITY_NOT_OF_TARGET");
  }

  @Test
  void takesABaselineWithoutADocument() throws IOException {
    city().take("年度,单位代码,指标编号,基期年度,基期值\n2021,A,1.13,2020,180\n");
    assertThat(city().dossier().baselines())
        .extracting(one -> one.source().toString())
        .containsExactly("Row[file=数据.csv, line=2]");
  }

  @Test
  void keepsAdjustmentsAndKnowsItsVetoes() throws IOException {
    city()
        .take(
            ADJUSTMENTS
                + "2021,A,1,单位,加分,2,,3,"
                + PAPERS
                + "2021,A,2,重点目标,一票否决,,,,合格"
                + PAPERS
                + "2021,A,3,重点目标,解除否决 2,,,,"
                + PAPERS
                + "2021,A,4,指标 1.9,免考,,,,"
                + PAPERS);
    assertThat(city().dossier().adjustments())
        .extracting(Adjustment::number)
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void refusesAdjustmentsOfWhatIsNotThere() throws IOException {
    city()
        .take(ADJUSTMENTS + "2021,A,1,单位,加分,2,,3," + PAPERS + "2021,A,2,重点目标,一票否决,,,,合格" + PAPERS);
    assertThat(
            city()
                .faults(
                    ADJUSTMENTS
                        + "2021,A,5,目标 9,加分,2,,,"
                        + PAPERS
                        + "2021,A,6,指标 9.9,免考,,,,"
                        + PAPERS
                        + "2021,A,7,单位,一票否决,,,,一般"
                        + PAPERS
                        + "2021,A,8,单位,解除否决 1,,,,"
                        + PAPERS
                        + "2021,B,9,单位,解除否决 2,,,,"
                        + PAPERS
                        + "2021,C,1,单位,加分,2,,,"
                        + PAPERS
                        + "2020,A,1,单位,加分,2,,,"
                        + PAPERS))
        .containsExactly(
            "2 范围 NO_SUCH_SCOPE",
            "3 范围 NO_SUCH_SCOPE",
            "4 不高于等次 GRADE_NOT_OF_CYCLE",
            "5 类型 NO_SUCH_VETO",
            "6 类型 NO_SUCH_VETO",
            "7 单位代码 UNKNOWN_DEPARTMENT",
            "8 年度 YEAR_NOT_IN_WORKBOOK");
  }

  @Test
  void refusesFiguresThatTheRulesHaveNoUseFor() throws IOException {
    assertThat(
            city()
                .faults(
                    MEASUREMENTS
                        + "2021,1,A,1.14,,91,,\n"
                        + "2021,1,A,1.9,,12*3,,\n"
                        + "2021,1,A,1.8,,1+2/3,,\n"
                        + "2021,1,A,1.1,,很好:3,,\n"
                        + "2021,1,A,1.2,,90;101,,\n"
                        + "2021,1,A,1.5,,市级|甲|文|2021-02-01,,\n"))
        .containsExactly(
            "2 填报值 WEIGHT_MISSING",
            "3 填报值 WEIGHT_NOT_USED",
            "4 填报值 LATE_COUNTS_NOT_USED",
            "5 填报值 POINT_NOT_ON_SCALE",
            "6 填报值 MARK_ABOVE_FULL",
            "7 填报值 LEVEL_NOT_OF_RULE");
    city().take(MEASUREMENTS + "2021,1,A,1.14,,91*200,,\n2021,1,A,1.6,,150+9/167,,\n");
    assertThat(reported("1.14"))
        .containsExactly(new Reported.Level(Rational.of(91), Rational.of(200)));
    assertThat(city().doubts(MEASUREMENTS + "2021,1,A,1.15,,1;2,,\n2021,2,A,1.15,,1;2;3,,\n"))
        .as("three months end in a quarter")
        .containsExactly("2 1.15 PERIODS_DIFFER");
  }
}
