package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;
import static kaocheng.exchange.intake.Shorthand.PIECES;
import static kaocheng.exchange.intake.Shorthand.parts;
import static kaocheng.exchange.intake.Shorthand.ratio;
import static kaocheng.exchange.intake.Shorthand.read;
import static kaocheng.exchange.intake.Shorthand.refused;
import static kaocheng.exchange.intake.Shorthand.reported;
import static kaocheng.exchange.intake.Shorthand.share;
import static kaocheng.exchange.intake.Shorthand.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedNumbersTest {
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
          .5                     | NOT_A_NUMBER
          5.                     | NOT_A_NUMBER
          1.2.3                  | NOT_A_NUMBER
          10²                    | NOT_A_NUMBER
          3½                     | NOT_A_NUMBER
          ٣                      | NOT_A_NUMBER
          三五                   | NOT_A_NUMBER
          约                     | NOT_A_NUMBER
          十几                   | NOT_A_NUMBER
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
    for (var unit : List.of("件", "万件")) {
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
                          Message.of(
                              Advice.ADD_THE_PERCENT_SIGN,
                              text,
                              text.equals("96") ? "9600%" : "96%",
                              text + "%")))));
    }
    assertThat(ratio("1/2/3"))
        .isEqualTo(refused(VALUE, "1/2/3", Reason.NOT_A_RATIO, Advice.WRITE_A_RATIO));
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
    assertThat(
            Shorthand.reported(
                ReportedReader.read(reported("", "3", "4"), ValueKind.NUMBER, PIECES)))
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
}
