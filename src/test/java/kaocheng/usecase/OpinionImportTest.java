package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;
import org.junit.jupiter.api.Test;

/** The rows of surveys and panels from a file into the workbook and out again. */
class OpinionImportTest extends OfACity {
  private static final String BALLOTS = "年度,季度,单位代码,指标编号,群体,档次,票数,截至日期\n";
  private static final String PANELS = "年度,季度,单位代码,指标编号,评委,评分,等次\n";

  @Test
  void makesOneReportOfTheBallotsOfAQuarter() throws IOException {
    var rows = "2021,4,A,1.1,,优,61,\n2021,4,A,1.1,,良,23,\n2021,4,A,1.1,,弃权,3,\n";
    var report = city().take(BALLOTS + rows);
    assertThat(report.counts()).isEqualTo(new ImportReport.Counts(3, 0, 0, 0));
    assertThat(reported("1.1"))
        .containsExactly(
            new Reported.Voted(
                List.of(votes("", "优", 61), votes("", "良", 23), votes("", "弃权", 3))));

    assertThat(city().take(BALLOTS + rows + "2021,4,A,1.1,,差,1,\n").counts())
        .as("the whole report changes")
        .isEqualTo(new ImportReport.Counts(0, 0, 4, 0));
    assertThat(city().measurements("1.1").map(one -> one.source().version())).containsExactly(2);
  }

  private static Reported.Votes votes(String group, String point, long count) {
    return new Reported.Votes(group, point, Rational.of(count));
  }

  @Test
  void refusesBallotsThatTheRuleCannotCount() throws IOException {
    assertThat(
            city()
                .faults(
                    BALLOTS
                        + "2021,4,A,1.1,,很好,61,\n"
                        + "2021,4,A,1.1,市民,优,61,\n"
                        + "2021,4,A,1.11,农民,优,61,\n"
                        + "2021,4,A,1.11,,优,61,\n"
                        + "2021,4,A,1.11,市民,优,61,\n"
                        + "2021,4,A,1.11,企业,良,3,2021-12-20\n"
                        + "2021,4,A,1.9,,优,61,\n"
                        + "2021,4,A,9.9,,优,61,\n"))
        .containsExactly(
            "2 档次 POINT_NOT_ON_SCALE",
            "3 群体 NO_GROUPS_IN_RULE",
            "4 群体 GROUP_NOT_OF_RULE",
            "5 群体 GROUP_NOT_OF_RULE",
            "7 截至日期 AS_OF_DIFFERS",
            "8 指标编号 NOT_FOR_THIS_INDICATOR",
            "9 指标编号 UNKNOWN_INDICATOR");
  }

  @Test
  void takesAllRowsOfASurveyOrNone() throws IOException {
    var report =
        city().send(BALLOTS + "2021,4,A,1.1,,优,61,\n2021,4,A,1.1,,很好,23,\n", ImportMode.GOOD_ROWS);
    assertThat(report.ending()).isEqualTo(ImportReport.Ending.REFUSED);
    assertThat(reported("1.1")).isEmpty();
  }

  @Test
  void makesOneReportOfAPanel() throws IOException {
    assertThat(
            city()
                .take(
                    PANELS
                        + "2021,4,A,1.2,张三,90,\n2021,4,A,1.2,李四,85.5,\n"
                        + "2021,4,A,1.10,张三,,优\n2021,4,A,1.10,李四,,良\n")
                .counts())
        .isEqualTo(new ImportReport.Counts(4, 0, 0, 0));
    assertThat(reported("1.2"))
        .containsExactly(new Reported.Marked(List.of(Rational.of(90), Rational.parse("85.5"))));
    assertThat(reported("1.10"))
        .containsExactly(new Reported.Verdicts(List.of(PanelGrade.EXCELLENT, PanelGrade.GOOD)));
    assertThat(
            city()
                .desk()
                .workbook()
                .<String>read(
                    books ->
                        books
                            .measurements()
                            .history(2021, new kaocheng.model.IndicatorKey("A", "1.2"))
                            .getFirst()
                            .written()))
        .as("who gave which mark is kept")
        .isEqualTo("张三:90; 李四:85.5");
    assertThat(
            city()
                .faults(
                    PANELS + "2021,4,A,1.2,王五,101,\n2021,4,A,1.2,赵六,,优\n2021,4,A,1.10,王五,90,\n"))
        .containsExactly("2 评分 MARK_ABOVE_FULL", "3 等次 GRADE_FOR_A_MARK", "4 评分 MARK_FOR_A_GRADE");
  }
}
