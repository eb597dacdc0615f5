package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.NOTE;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedReaderTest {
  private static final Unit PIECES = Unit.counting("篇");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          48                    | 48
          +48                   | 48
          1,234                 | 1234
          12,345,678            | 12345678
          0                     | 0
          48 篇                 | 48
          ４８篇                | 48
          １，２３４．５        | 1234.5
          0.0000000001          | 0.0000000001
          12345678901234567890  | 12345678901234567890
          1,234,567,890,123.25  | 1234567890123.25
          """)
  void readsNumbers(String text, String number) {
    assertThat(read(text, ValueKind.NUMBER, PIECES))
        .isEqualTo(understood(new Reported.Amount(Rational.parse(number))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,5                | NOT_A_NUMBER
          12,34                  | NOT_A_NUMBER
          1234,567               | NOT_A_NUMBER
          1e3                    | NOT_A_NUMBER
          —                      | NOT_A_NUMBER
          -                      | NOT_A_NUMBER
          .5                     | NOT_A_NUMBER
          5.                     | NOT_A_NUMBER
          1.2.3                  | NOT_A_NUMBER
          10²                    | NOT_A_NUMBER
          3½                     | NOT_A_NUMBER
          ٣                      | NOT_A_NUMBER
          三                     | NOT_A_NUMBER
          约 48                  | NOT_A_NUMBER
          #REF!                  | NOT_A_NUMBER
          未完成                 | NOT_A_NUMBER
          159/167                | RATIO_FOR_SOMETHING_ELSE
          96%                    | PERCENTAGE_FOR_A_NUMBER
          ９６％                 | PERCENTAGE_FOR_A_NUMBER
          -3                     | NEGATIVE_COUNT
          """)
  void refusesWhatIsNoNumber(String text, Reason reason) {
    var advice =
        reason == Reason.NEGATIVE_COUNT ? Advice.CHECK_THE_FIGURE : Advice.WRITE_A_PLAIN_NUMBER;
    assertThat(read(text, ValueKind.NUMBER, PIECES))
        .isEqualTo(refused(VALUE, text, reason, advice));
  }

  @Test
  void refusesAnotherUnit() {
    for (var unit : List.of("件", "万篇")) {
      assertThat(read("48 " + unit, ValueKind.NUMBER, PIECES))
          .isEqualTo(
              new NotUnderstood<>(
                  List.of(
                      new Trouble(
                          VALUE,
                          "48 " + unit,
                          Message.of(Reason.ANOTHER_UNIT, "篇", unit),
                          Message.of(Advice.CONVERT_TO_THE_UNIT, "篇")))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789012345678901", "0.12345678901", "1/0.12345678901"})
  void refusesMoreDigitsThanCanBeKept(String text) {
    var kind = text.contains("/") ? ValueKind.RATIO : ValueKind.NUMBER;
    assertThat(read(text, kind, Unit.NONE))
        .isEqualTo(
            new NotUnderstood<>(
                List.of(
                    new Trouble(
                        VALUE,
                        text,
                        Message.of(Reason.TOO_MANY_DIGITS, 20, 10),
                        Message.of(Advice.ROUND_THE_NUMBER, 10)))));
  }

  @Test
  void moneyAndPlainNumbersMayBeNegative() {
    var minusThree = understood(new Reported.Amount(Rational.of(-3)));
    assertThat(read("-3", ValueKind.NUMBER, Unit.NONE)).isEqualTo(minusThree);
    assertThat(read("－3 亿元", ValueKind.NUMBER, Unit.counting("亿元"))).isEqualTo(minusThree);
  }

  @Test
  void aNumberOfPercentNeedsItsSign() {
    assertThat(read("12.5%", ValueKind.NUMBER, Unit.PERCENT))
        .isEqualTo(understood(new Reported.Amount(Rational.of(1, 8))));
    assertThat(read("12.5", ValueKind.NUMBER, Unit.PERCENT)).isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"159/167", "159／167", "１５９ / １６７"})
  void readsRatios(String text) {
    assertThat(ratio(text)).isEqualTo(understood(share(159, 167)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"98.6%", "９８．６％", "98.6 %"})
  void readsPercentages(String text) {
    assertThat(ratio(text)).isEqualTo(understood(new Reported.Amount(Rational.parse("0.986"))));
  }

  @Test
  void readsNumeratorAndDenominator() {
    assertThat(parts("1,590", "１６７0")).isEqualTo(understood(share(1590, 1670)));
    assertThat(parts("0", "0")).isEqualTo(understood(share(0, 0)));
    assertThat(ratio("0/0")).isEqualTo(understood(share(0, 0)));
  }

  @Test
  void refusesRatiosThatSayNothingCertain() {
    for (var text : List.of("0.96", "96")) {
      assertThat(ratio(text))
          .isEqualTo(
              new NotUnderstood<>(
                  List.of(
                      new Trouble(
                          VALUE,
                          text,
                          Message.of(Reason.NUMBER_FOR_A_PERCENTAGE),
                          Message.of(Advice.ADD_THE_PERCENT_SIGN, text + "%")))));
    }
    assertThat(ratio("1/2/3"))
        .isEqualTo(refused(VALUE, "1/2/3", Reason.NOT_A_RATIO, Advice.WRITE_A_RATIO));
    assertThat(ratio("96‰"))
        .isEqualTo(refused(VALUE, "96‰", Reason.NOT_A_RATIO, Advice.WRITE_A_PERCENTAGE));
    assertThat(ratio("3/0"))
        .isEqualTo(refused(VALUE, "3/0", Reason.DENOMINATOR_IS_ZERO, Advice.CHECK_THE_DENOMINATOR));
    assertThat(ratio("-3/4"))
        .isEqualTo(refused(VALUE, "-3/4", Reason.NEGATIVE_PART, Advice.CHECK_THE_FIGURE));
  }

  @Test
  void refusesPartsWithAllTheirProblems() {
    assertThat(parts("x", "y"))
        .isEqualTo(
            new NotUnderstood<>(
                List.of(
                    Trouble.of(NUMERATOR, "x", Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER),
                    Trouble.of(
                        DENOMINATOR, "y", Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER))));
    assertThat(parts("3", "0"))
        .isEqualTo(
            refused(DENOMINATOR, "0", Reason.DENOMINATOR_IS_ZERO, Advice.CHECK_THE_DENOMINATOR));
    assertThat(parts("3", "-4"))
        .isEqualTo(refused(DENOMINATOR, "-4", Reason.NEGATIVE_PART, Advice.CHECK_THE_FIGURE));
    assertThat(ReportedReader.read(reported("", "3", "4"), ValueKind.NUMBER, PIECES))
        .isEqualTo(
            refused(NUMERATOR, "3", Reason.RATIO_FOR_SOMETHING_ELSE, Advice.WRITE_A_PLAIN_NUMBER));
  }

  @Test
  void remarksOnUnlikelyRatiosAndKeepsThem() {
    assertThat(ratio("5/4"))
        .isEqualTo(
            new Understood<>(
                share(5, 4),
                List.of(
                    Trouble.of(
                        VALUE,
                        "5/4",
                        Reason.NUMERATOR_ABOVE_DENOMINATOR,
                        Advice.CHECK_THE_FIGURE))));
    assertThat(ratio("-3%"))
        .isEqualTo(
            new Understood<>(
                new Reported.Amount(Rational.parse("-0.03")),
                List.of(
                    Trouble.of(
                        VALUE, "-3%", Reason.NEGATIVE_PERCENTAGE, Advice.CHECK_THE_FIGURE))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-08-02", "2021/8/2", "2021.8.2", "2021年8月2日", "２０２１－０８－０２", "2021 年 8 月 2 日"})
  void readsDays(String text) {
    assertThat(date(text)).isEqualTo(understood(new Reported.Done(LocalDate.of(2021, 8, 2))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "44420",
        "2021-02-29",
        "2021-8",
        "21-08-12",
        "2021-08/12",
        "2021年8月12",
        "8/12/2021",
        "2021-08-12日",
        "2021--12",
        "2021-13-01",
        "20210812",
        "已完成",
        "2021-08-12 00:00:00"
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
    assertThat(Arrays.stream(PanelGrade.values()).map(PanelGrade::chinese).map(this::grade))
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

    assertThat(ReportedReader.read(notReported, ValueKind.DATE, Unit.DATE))
        .isEqualTo(understood(new Reported.NotReported()));
    assertThat(ReportedReader.read(notApplicable, ValueKind.NUMBER, PIECES))
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

  private Reading<Reported> grade(String text) {
    return read(text, ValueKind.GRADE, Unit.GRADE);
  }

  private static Reading<Reported> number(ReportedText text) {
    return ReportedReader.read(text, ValueKind.NUMBER, PIECES);
  }

  private static Reading<Reported> date(String text) {
    return read(text, ValueKind.DATE, Unit.DATE);
  }

  private static Reading<Reported> ratio(String text) {
    return read(text, ValueKind.RATIO, Unit.PERCENT);
  }

  private static Reading<Reported> parts(String numerator, String denominator) {
    return ReportedReader.read(reported("", numerator, denominator), ValueKind.RATIO, Unit.PERCENT);
  }

  private static Reading<Reported> read(String text, ValueKind kind, Unit unit) {
    return ReportedReader.read(reported(text, "", ""), kind, unit);
  }

  private static ReportedText reported(String value, String numerator, String denominator) {
    return new ReportedText(
        value, numerator, denominator, ReportState.REPORTED, Qualifier.EXACT, "");
  }

  private static ReportedText stated(ReportState state, String value, String part, String note) {
    return new ReportedText(value, "", part, state, Qualifier.EXACT, note);
  }

  private static Reported share(long numerator, long denominator) {
    return new Reported.Share(Rational.of(numerator), Rational.of(denominator));
  }

  private static Reading<Reported> understood(Reported reported) {
    return new Understood<>(reported, List.of());
  }

  private static Reading<Reported> refused(Column column, String found, Key reason, Key advice) {
    return new NotUnderstood<>(List.of(Trouble.of(column, found, reason, advice)));
  }
}
