package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kaocheng.usecase.ImportReport.StateMove;
import org.junit.jupiter.api.Test;

/** Which figures a preview holds up for a look, and which it leaves in peace. */
class DoubtsTest extends OfACity {
  private static final String HEAD = "年度,季度,单位代码,指标编号,填报值,状态,说明\n";
  private static final String BASELINES = "年度,单位代码,指标编号,基期年度,基期季度,基期值,来源\n";

  /** An earlier year with the indicator of counts by quarter, and what it came to. */
  private void lastYear(String... figures) throws IOException {
    city().take("年度,单位代码,单位名称,考核序列\n2020,A,市甲局,序列\n");
    city().take("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2020,A,1,重点目标,办文,办文,10\n");
    city()
        .take(
            """
            年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重
            2020,A,1,3.7,发文,件,当期,,不高于 9999 件,"达标得满分，否则 0 分",10
            """);
    for (var at = 0; at < figures.length; at++) {
      city().take(HEAD + "2020," + (at + 1) + ",A,3.7," + figures[at] + ",,\n");
    }
  }

  @Test
  void seesFiguresWrittenInAnotherUnitThanBefore() throws IOException {
    city().take(HEAD + "2021,1,A,1.13,52,,\n");
    var report = city().take(HEAD + "2021,2,A,1.13,520000,,\n");
    assertThat(report.doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.what().key()).isEqualTo(OddFigure.TIMES_TEN);
              assertThat(doubt.what().values()).containsExactly(2021, 1, "52", "10000");
              assertThat(doubt.proposed().key()).isEqualTo(OddFigure.Proposal.CHECK_THE_UNIT);
              assertThat(doubt.written()).isEqualTo("520000");
              assertThat(doubt.subject()).isEqualTo(new ImportReport.Subject(2, "A", "1.13", 2));
            });
  }

  @Test
  void seesAPercentageThatWasWrittenAsAFraction() throws IOException {
    city().take(HEAD + "2021,1,A,1.8,9.6%,,\n");
    var report = city().take(HEAD + "2021,2,A,1.8,0.096%,,\n");
    assertThat(report.doubts())
        .singleElement()
        .satisfies(
            doubt -> assertThat(doubt.what().values()).containsExactly(2021, 1, "9.6%", "1/100"));
  }

  @Test
  void seesFiguresTenTimesAsLargeAndNoSmallerSteps() throws IOException {
    city().take(HEAD + "2021,1,A,1.13,52,,\n");
    assertThat(city().doubts(HEAD + "2021,2,A,1.13,519,,\n")).isEmpty();
    assertThat(city().doubts(HEAD + "2021,3,A,1.13,51,,\n2021,4,A,1.13,511,,\n"))
        .containsExactly("2 1.13 FAR_FROM", "3 1.13 FAR_FROM");
  }

  @Test
  void comparesWhatAQuarterAddsToACountOfTheYear() throws IOException {
    city().take(HEAD + "2021,1,A,1.9,30,,\n");
    assertThat(city().doubts(HEAD + "2021,2,A,1.9,62,,\n")).isEmpty();
    var report = city().take(HEAD + "2021,3,A,1.9,400,,\n");
    assertThat(report.doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.what().key()).isEqualTo(OddFigure.GROWTH_FAR_FROM);
              assertThat(doubt.what().values()).containsExactly("338", "32");
            });
  }

  @Test
  void comparesWithLastYearUnderTheSameName() throws IOException {
    lastYear("50", "52", "51", "53");
    city().take(HEAD + "2021,1,A,1.13,54,,\n");
    assertThat(city().doubts(HEAD + "2021,2,A,1.13,90,,\n")).containsExactly("2 1.13 OUTLIER");
    assertThat(city().doubts(HEAD + "2021,2,A,1.13,55,,更正\n")).isEmpty();
    assertThat(city().doubts(HEAD + "2021,2,A,1.13,5,,更正\n")).containsExactly("2 1.13 FAR_FROM");
  }

  @Test
  void comparesWithTheBaseline() throws IOException {
    city().take(BASELINES + "2021,A,1.9,2020,4,98,台账\n");
    assertThat(city().doubts(HEAD + "2021,4,A,1.9,980,,\n")).containsExactly("2 1.9 TIMES_TEN");
  }

  @Test
  void seesASignThatWasNeverThereBefore() throws IOException {
    city().take(HEAD + "2021,1,A,1.8,9%,,\n2021,2,A,1.8,8%,,\n");
    assertThat(city().doubts(HEAD + "2021,3,A,1.8,-8.5%,,\n"))
        .containsExactly("2 1.8 SIGN_CHANGED");
    assertThat(city().doubts(HEAD + "2021,4,A,1.8,-8.7%,,\n")).isEmpty();
  }

  @Test
  void seesTheSameTellingNumberTwice() throws IOException {
    assertThat(city().doubts(HEAD + "2021,1,A,1.9,431,,\n2021,1,A,1.13,431,,\n")).isEmpty();
    assertThat(city().doubts(HEAD + "2021,1,A,1.9,1234,,\n2021,1,A,1.13,1234,,\n"))
        .containsExactly("3 1.13 SAME_AS_OTHER");
    assertThat(city().doubts(HEAD + "2021,2,A,1.9,2000,,\n2021,2,A,1.13,2000,,\n")).isEmpty();
  }

  @Test
  void seesAFigureThatWasCopiedFromTheQuarterBefore() throws IOException {
    city().take(HEAD + "2021,1,A,1.13,1234,,\n2021,1,A,1.8,8%,,\n");
    assertThat(city().doubts(HEAD + "2021,2,A,1.13,1234,,\n2021,2,A,1.8,8%,,\n"))
        .containsExactly("2 1.13 SAME_AS_BEFORE", "3 1.8 UNCHANGED_SINCE");
  }

  @Test
  void seesTheSheetOfAnotherDepartment() throws IOException {
    city().take("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,B,1,重点目标,办文,办文,150\n");
    city()
        .take(
            """
            年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重
            2021,B,1,1.9,信息,篇,累计,,不少于 100 篇,"按完成率得分，封顶 100%",10
            2021,B,1,1.13,发文,件,当期,,较上年压减 10%,"达标得满分，否则 0 分",10
            2021,B,1,1.8,增速,%,累计,取最新,不低于参照 全省平均,"达标得满分，否则 0 分",10
            """);
    city().take(HEAD + "2021,1,A,1.9,31,,\n2021,1,A,1.13,57,,\n2021,1,A,1.8,8%,,\n");
    var report =
        city()
            .send(
                HEAD + "2021,2,B,1.9,31,,\n2021,2,B,1.13,57,,\n2021,2,B,1.8,8%,,\n",
                ImportMode.PREVIEW);
    assertThat(report.doubts())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.what().key()).isEqualTo(OddFigure.OF_ANOTHER_DEPARTMENT);
              assertThat(doubt.what().values()).containsExactly("A", 2021, 1, 3);
            });
    assertThat(city().doubts(HEAD + "2021,2,B,1.9,31,,\n2021,2,B,1.13,57,,\n2021,2,B,1.8,7%,,\n"))
        .isEmpty();
  }

  @Test
  void asksToReadTheReasonOfAFall() throws IOException {
    city().take(HEAD + "2021,1,A,1.9,30,,\n");
    assertThat(city().doubts(HEAD + "2021,2,A,1.9,29,,核减 1 篇\n"))
        .containsExactly("2 1.9 FALLS_WITH_REASON");
  }

  @Test
  void holdsUpRatiosAboveAHundredPercent() throws IOException {
    assertThat(city().doubts(HEAD + "2021,1,A,1.6,4/3,,\n"))
        .contains("2 1.6 NUMERATOR_ABOVE_DENOMINATOR");
  }

  @Test
  void keepsAsManyDoubtsAsCanBeReadAndCountsTheOthers() throws IOException {
    var tally = new RowTally();
    var doubt =
        new ImportReport.Doubt(
            new ImportReport.Subject(2, "A", "1", 1),
            "1",
            kaocheng.model.text.Message.of(OddFigure.SIGN_CHANGED, 2),
            kaocheng.model.text.Message.of(OddFigure.Proposal.CHECK_THE_SIGN));
    tally.doubt(java.util.Collections.nCopies(10_003, doubt));
    assertThat(tally.doubts()).hasSize(10_000);
    assertThat(tally.notices())
        .containsExactly(kaocheng.model.text.Message.of(Notice.MORE_DOUBTS, 3));
  }

  @Test
  void tellsWhichGoalsWouldStandOtherwise() throws IOException {
    city().take(HEAD + "2021,4,A,1.9,100,,\n");
    assertThat(city().send(HEAD + "2021,4,A,1.9,99,,更正\n", ImportMode.PREVIEW).states())
        .containsExactly(new StateMove(4, "A", "1", GoalState.MET_IN_PART, GoalState.NOT_MET));
  }
}
