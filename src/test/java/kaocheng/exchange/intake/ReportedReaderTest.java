package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.NOTE;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;
import static kaocheng.exchange.intake.Shorthand.PIECES;
import static kaocheng.exchange.intake.Shorthand.date;
import static kaocheng.exchange.intake.Shorthand.grade;
import static kaocheng.exchange.intake.Shorthand.number;
import static kaocheng.exchange.intake.Shorthand.read;
import static kaocheng.exchange.intake.Shorthand.refused;
import static kaocheng.exchange.intake.Shorthand.reported;
import static kaocheng.exchange.intake.Shorthand.stated;
import static kaocheng.exchange.intake.Shorthand.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.model.Reported;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-08-02",
        "2021/8/2",
        "2021.8.2",
        "2021年8月2日",
        "２０２１－０８－０２",
        "2021 年 8 月 2 日",
        "20210802",
        "2021-08-02 00:00:00",
        "2021/8/2 0:00",
        "二〇二一年八月二日"
      })
  void readsDays(String text) {
    assertThat(date(text)).isEqualTo(understood(new Reported.Done(LocalDate.of(2021, 8, 2))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-29",
        "2021-8",
        "21-08-12",
        "2021-08/12",
        "2021年8月12",
        "8/12/2021",
        "2021-08-12日",
        "2021--12",
        "2021-13-01",
        "20211312",
        "444200",
        "4442O",
        "二〇二一年八月三十二日",
        "已完成"
      })
  void refusesWhatIsNoDay(String text) {
    assertThat(date(text))
        .isEqualTo(refused(VALUE, text, Reason.NOT_A_MILESTONE, Advice.WRITE_A_DAY_OR_NOT_DONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"未完成", "not done", "NOT DONE"})
  void readsNotDone(String text) {
    assertThat(date(text)).isEqualTo(understood(new Reported.NotDone()));
  }

  @ParameterizedTest
  @CsvSource({"3,3,0", "3/16,3,16", "３／１６,3,16", "第3名,3,0", "第 3 位/16,3,16", "16/16,16,16"})
  void readsPlaces(String text, int place, int field) {
    assertThat(read(text, ValueKind.PLACE, Unit.PLACE))
        .isEqualTo(understood(new Reported.Place(place, field)));
  }

  @ParameterizedTest
  @CsvSource({
    "0,PLACE_BELOW_ONE,CHECK_THE_PLACE",
    "-1,PLACE_BELOW_ONE,CHECK_THE_PLACE",
    "17/16,PLACE_BEYOND_FIELD,CHECK_THE_PLACE",
    "1/0,PLACE_BEYOND_FIELD,CHECK_THE_PLACE",
    "1.5,NOT_A_PLACE,WRITE_A_PLACE",
    "12345678901,NOT_A_PLACE,WRITE_A_PLACE",
    "三,NOT_A_PLACE,WRITE_A_PLACE"
  })
  void refusesWhatIsNoPlace(String text, Reason reason, Advice advice) {
    assertThat(read(text, ValueKind.PLACE, Unit.PLACE))
        .isEqualTo(refused(VALUE, text, reason, advice));
  }

  @Test
  void readsGrades() {
    assertThat(Arrays.stream(PanelGrade.values()).map(PanelGrade::chinese).map(Shorthand::grade))
        .containsExactlyElementsOf(
            Arrays.stream(PanelGrade.values())
                .map(grade -> understood(new Reported.Graded(grade)))
                .toList());
    assertThat(grade("Good")).isEqualTo(understood(new Reported.Graded(PanelGrade.GOOD)));
    assertThat(grade("80"))
        .isEqualTo(
            new NotUnderstood<>(
                List.of(
                    new Trouble(
                        VALUE,
                        "80",
                        Message.of(Reason.NOT_A_GRADE),
                        Message.of(Advice.WRITE_ONE_OF, "优、良、中、差")))));
  }

  @Test
  void statesSpeakForThemselves() {
    var notReported = stated(ReportState.NOT_REPORTED, "", "", "");
    var notApplicable = stated(ReportState.NOT_APPLICABLE, "", "", "没有到期件");

    assertThat(Shorthand.reported(ReportedReader.read(notReported, ValueKind.DATE, Unit.DATE)))
        .isEqualTo(understood(new Reported.NotReported()));
    assertThat(Shorthand.reported(ReportedReader.read(notApplicable, ValueKind.NUMBER, PIECES)))
        .isEqualTo(understood(new Reported.NotApplicable("没有到期件")));
  }

  @Test
  void refusesContradictions() {
    assertThat(number(reported("", "", "")))
        .isEqualTo(refused(VALUE, "", Reason.NOTHING_REPORTED, Advice.WRITE_ZERO_OR_A_STATE));
    assertThat(number(reported("1", "1", "")))
        .isEqualTo(refused(VALUE, "1", Reason.VALUE_AND_PARTS, Advice.KEEP_VALUE_OR_PARTS));
    assertThat(number(reported("", "1", "")))
        .isEqualTo(refused(DENOMINATOR, "", Reason.PART_MISSING, Advice.FILL_IN_BOTH_PARTS));
    assertThat(number(reported("", "", "1")))
        .isEqualTo(refused(NUMERATOR, "", Reason.PART_MISSING, Advice.FILL_IN_BOTH_PARTS));
    assertThat(number(stated(ReportState.NOT_REPORTED, "0", "", "")))
        .isEqualTo(refused(VALUE, "0", Reason.VALUE_DESPITE_STATE, Advice.DELETE_VALUE_OR_STATE));
    assertThat(number(stated(ReportState.NOT_APPLICABLE, "", "2", "")))
        .isEqualTo(
            new NotUnderstood<>(
                List.of(
                    Trouble.of(
                        DENOMINATOR, "2", Reason.VALUE_DESPITE_STATE, Advice.DELETE_VALUE_OR_STATE),
                    Trouble.of(NOTE, "", Reason.NO_REASON_GIVEN, Advice.GIVE_A_REASON))));
  }
}
