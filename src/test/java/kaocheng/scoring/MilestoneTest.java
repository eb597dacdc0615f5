package kaocheng.scoring;

import static kaocheng.scoring.Case.done;
import static kaocheng.scoring.Case.notApplicable;
import static kaocheng.scoring.Case.notDone;
import static kaocheng.scoring.Case.notReported;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Outcome.NotDue;
import kaocheng.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneTest {

  private static Case milestone() {
    return Case.of("2021-06-30 前完成", "按期得满分，每逾期 1 个月扣 1 分", "10");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-30, 10.0000",
    "2021-07-01, 9.0000",
    "2021-07-05, 9.0000",
    "2021-07-30, 9.0000",
    "2021-07-31, 8.0000",
    "2021-12-31, 3.0000"
  })
  void m15DueAtTheEndOfJune(String day, String points) {
    var oneCase = Case.of("2021-06-30 前完成", "按期得满分，每逾期 1 个月扣 1 分", "10");
    assertThat(oneCase.reports(4, done(day)).points(4)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, 10",
    "2021-12-01, 10",
    "2021-11-30, 21/2",
    "2021-10-31, 11",
    "2021-09-30, 11",
    "2021-01-01, 11"
  })
  void m15EachWholeMonthEarlyAddsUpToACap(String day, String points) {
    var method = "按期得满分，每逾期 1 个月扣 1 分，每提前 1 个月加 0.5 分，最多加 1 分";
    var oneCase = Case.of("2021-12-31 前完成", method, "10").reports(4, done(day));
    assertThat(oneCase.exactPoints(4)).isEqualTo(points);
  }

  @Test
  void m15PointsOffStopAtNothing() {
    var oneCase = Case.of("2021-01-31 前完成", "按期得满分，每逾期 1 个月扣 3 分", "10");
    assertThat(oneCase.reports(4, done("2021-12-31")).exactPoints(4)).isEqualTo("0");
  }

  @Test
  void aMilestoneIsNotDueBeforeItsDayAndLateAfterIt() {
    assertThat(milestone().outcome(1)).isEqualTo(new NotDue(LocalDate.of(2021, 6, 30)));
    assertThat(milestone().exactPoints(2)).isEqualTo("9");
    assertThat(milestone().met(2)).isFalse();
    assertThat(milestone().exactPoints(3)).isEqualTo("6");
    assertThat(milestone().reports(3, notDone()).exactPoints(3)).isEqualTo("6");
    assertThat(milestone().exactPoints(4)).isEqualTo("3");
  }

  @Test
  void aMilestoneDoneEarlyIsScoredAtOnceAndStaysDone() {
    var oneCase = milestone().reports(1, done("2021-03-15"));
    assertThat(oneCase.exactPoints(1)).isEqualTo("10");
    assertThat(oneCase.exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(3, notReported()).exactPoints(4)).isEqualTo("10");
    assertThat(oneCase.reports(2, notApplicable()).exactPoints(4)).isEqualTo("10");
  }

  @Test
  void aMilestoneThatTurnsOutUndoneIsUndone() {
    var oneCase = milestone().reports(1, done("2021-03-15")).reports(2, notDone());
    assertThat(oneCase.exactPoints(2)).isEqualTo("9");
  }

  @Test
  void aMilestoneOnlyExpectedIsNotDone() {
    var oneCase = milestone().reports(1, done("2021-05-31"), Qualifier.FORECAST);
    assertThat(oneCase.outcome(1)).isEqualTo(new NotDue(LocalDate.of(2021, 6, 30)));
    assertThat(oneCase.exactPoints(2)).isEqualTo("9");
  }

  @Test
  void aMilestoneCanBeTakenBack() {
    assertThat(milestone().reports(2, notApplicable()).outcome(2))
        .isInstanceOf(NotApplicable.class);
    assertThat(milestone().reports(1, notDone()).reports(2, notApplicable()).outcome(3))
        .isInstanceOf(NotApplicable.class);
  }

  @Test
  void aMilestoneOfNextYearIsNotDueAtYearEnd() {
    var oneCase = Case.of("2022-08-31 前完成", "达标得满分，否则 0 分", "10");
    assertThat(oneCase.outcome(4)).isEqualTo(new NotDue(LocalDate.of(2022, 8, 31)));
    var lastDay = Case.of("2021-12-31 前完成", "达标得满分，否则 0 分", "10");
    assertThat(lastDay.exactPoints(4)).isEqualTo("0");
  }
}
