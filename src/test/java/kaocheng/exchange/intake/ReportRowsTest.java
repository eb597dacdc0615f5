package kaocheng.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Honour;
import kaocheng.model.Reported.Votes;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of ballots, panels, places, milestones and honours. */
class ReportRowsTest {
  private static final String BALLOTS = "年度,季度,单位代码,指标编号,群体,档次,票数,截至日期\n";
  private static final String PANELS = "年度,季度,单位代码,指标编号,评委,评分,等次\n";
  private static final String PLACES = "年度,季度,单位代码,指标编号,位次,参评数,上年位次,上年参评数,来源\n";
  private static final String MILESTONES = "年度,季度,单位代码,指标编号,到期日,完成日,上级时限,佐证\n";
  private static final String HONOURS = "年度,季度,单位代码,指标编号,级别,事项,文号,日期\n";
  private static final IndicatorKey KEY = new IndicatorKey("D01", "1.1");
  private static final LocalDate MAY = LocalDate.of(2021, 5, 1);

  @TempDir private Path folder;

  private Sent sent() {
    return new Sent(folder);
  }

  @Test
  void readsBallots() throws IOException {
    assertThat(
            sent()
                .values(
                    BALLOTS
                        + "2021,4,D01,1.1,市民,优,\"1,061\",\n"
                        + "2021,4,D01,1.1,,弃权,０,2021-12-20\n",
                    SentFile::ballots))
        .containsExactly(
            new BallotRow(
                about(Quarter.FOURTH, LocalDate.of(2021, 12, 31)),
                new Votes("市民", "优", Rational.of(1061))),
            new BallotRow(
                about(Quarter.FOURTH, LocalDate.of(2021, 12, 20)),
                new Votes("", "弃权", Rational.ZERO)));
    assertThat(
            sent()
                .problems(
                    BALLOTS
                        + "2021,4,D01,1.1,,优,6.5,\n"
                        + "2021,4,D01,1.1,,良,-1,\n"
                        + "2021,4,D01,1.1,,中,,\n"
                        + "2021,4,D01,1.1,,,3,\n"
                        + "2021,4,D01,1.1,,差,3,\n"
                        + "2021,4,D01,1.1,,差,4,\n",
                    SentFile::ballots))
        .extracting(RowProblem::line, problem -> problem.reason().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, Reason.NOT_A_WHOLE_NUMBER),
            org.assertj.core.groups.Tuple.tuple(3L, Reason.NOT_A_WHOLE_NUMBER),
            org.assertj.core.groups.Tuple.tuple(4L, Reason.BLANK),
            org.assertj.core.groups.Tuple.tuple(5L, Reason.BLANK),
            org.assertj.core.groups.Tuple.tuple(7L, Reason.SAID_BEFORE));
  }

  private static About about(Quarter quarter, LocalDate asOf) {
    return new About(2021, quarter, KEY, asOf);
  }

  @Test
  void readsMarksAndGradesOfPanels() throws IOException {
    assertThat(
            sent()
                .values(
                    PANELS + "2021,4,D01,1.1,张三,85.5,\n2021,4,D01,1.1,李四,,good\n",
                    SentFile::panels))
        .extracting(PanelRow::judge, PanelRow::opinion, PanelRow::written)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "张三", new PanelRow.Opinion.Mark(Rational.parse("85.5")), "85.5"),
            org.assertj.core.groups.Tuple.tuple(
                "李四", new PanelRow.Opinion.Grade(PanelGrade.GOOD), "good"));
    assertThat(
            sent()
                .problems(
                    PANELS
                        + "2021,4,D01,1.1,张三,85,优\n"
                        + "2021,4,D01,1.1,李四,,\n"
                        + "2021,4,D01,1.1,王五,-1,\n"
                        + "2021,4,D01,1.1,赵六,,甲\n"
                        + "2021,4,D01,1.1,钱七,90,\n"
                        + "2021,4,D01,1.1,钱七,91,\n",
                    SentFile::panels))
        .extracting(problem -> problem.reason().key())
        .containsExactly(
            Reason.MARK_OR_GRADE,
            Reason.MARK_OR_GRADE,
            Reason.NEGATIVE_MARK,
            Reason.NOT_A_GRADE,
            Reason.SAID_BEFORE);
  }

  @Test
  void readsPlacesWithLastYears() throws IOException {
    assertThat(
            sent()
                .values(
                    PLACES + "2021,2,D01,1.1,3,16,6,16,通报\n2021,3,D01,1.1,4,,,,\n",
                    SentFile::places))
        .extracting(PlaceRow::place, PlaceRow::document, PlaceRow::written)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new Reported.Place(3, 16, 6, 16), "通报", "3/16 上年 6/16"),
            org.assertj.core.groups.Tuple.tuple(new Reported.Place(4, 0), "", "4"));
    assertThat(
            sent()
                .problems(
                    PLACES
                        + "2021,1,D01,1.1,17,16,,,\n"
                        + "2021,2,D01,1.1,3,16,17,16,\n"
                        + "2021,3,D01,1.1,0,16,,,\n"
                        + "2021,4,D01,1.1,,16,,,\n"
                        + "2021,4,D01,1.2,3,16,,16,\n",
                    SentFile::places))
        .extracting(problem -> problem.reason().key())
        .containsExactly(
            Reason.PLACE_BEYOND_FIELD,
            Reason.PLACE_BEYOND_FIELD,
            Reason.NOT_A_WHOLE_NUMBER,
            Reason.BLANK,
            Reason.LAST_PLACE_MISSING);
  }

  @Test
  void readsMilestones() throws IOException {
    var rows =
        sent()
            .values(
                MILESTONES
                    + "2021,3,D01,1.1,2021-09-30,2021-09-15,2021-12-31,通知\n"
                    + "2021,2,D01,1.1,2021-09-30,未完成,,\n",
                SentFile::milestones);
    assertThat(rows)
        .extracting(MilestoneRow::done)
        .containsExactly(new Reported.Done(LocalDate.of(2021, 9, 15)), new Reported.NotDone());
    assertThat(rows.getFirst().days().superiorDue()).contains(LocalDate.of(2021, 12, 31));
    assertThat(rows.getLast().days().superiorDue()).isEmpty();
    assertThat(
            sent()
                .problems(
                    MILESTONES
                        + "2021,3,D01,1.1,九月底,2021-09-15,,\n"
                        + "2021,3,D01,1.2,2021-09-30,快了,,\n"
                        + "2021,3,D01,1.3,2021-09-30,,,\n",
                    SentFile::milestones))
        .extracting(problem -> problem.reason().key())
        .containsExactly(Reason.NOT_A_DAY, Reason.NOT_A_MILESTONE, Reason.BLANK);
  }

  @Test
  void readsHonours() throws IOException {
    assertThat(
            sent()
                .values(
                    HONOURS + "2021,2,D01,1.1,省级,精神文明奖,鲁办发〔2021〕3号,2021-05-01\n",
                    SentFile::honours))
        .extracting(HonourRow::honour)
        .containsExactly(new Honour("省级", "精神文明奖", "鲁办发〔2021〕3号", MAY));
    assertThat(sent().problems(HONOURS + "2021,2,D01,1.1,,,,\n", SentFile::honours))
        .extracting(RowProblem::column, problem -> problem.reason().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("级别", Reason.BLANK),
            org.assertj.core.groups.Tuple.tuple("事项", Reason.BLANK),
            org.assertj.core.groups.Tuple.tuple("文号", Reason.BLANK),
            org.assertj.core.groups.Tuple.tuple("日期", Reason.BLANK));
  }
}
