package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.QUALIFIER;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;
import static kaocheng.exchange.intake.Shorthand.refused;
import static kaocheng.exchange.intake.Shorthand.reported;
import static kaocheng.exchange.intake.Shorthand.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.exchange.intake.Readings.Blank;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as people write them. */
class WrittenValuesTest {
  private static Reading<Answer> read(String text, String unit, Readings readings) {
    var counted = Unit.counting(unit);
    return ReportedReader.read(
        reported(text, "", ""), ValueKind.measuredIn(counted), counted, readings);
  }

  private static Answer answer(Reading<Answer> reading) {
    return ((Understood<Answer>) reading).value();
  }

  private static List<Reason> remarks(Reading<Answer> reading) {
    return ((Understood<Answer>) reading)
        .remarks().stream().map(remark -> (Reason) remark.reason().key()).toList();
  }

  private static Message reason(Reading<Answer> reading) {
    return ((NotUnderstood<Answer>) reading).problems().getFirst().reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          370万余           | 件     | 3700000     | AT_LEAST
          逾12亿            | 元     | 1200000000  | AT_LEAST
          逾12亿元          | 亿元   | 12          | AT_LEAST
          约 48             | 篇     | 48          | ABOUT
          近50件            | 件     | 50          | ABOUT
          超过50件          | 件     | 50          | AT_LEAST
          50件以上          | 件     | 50          | AT_LEAST
          不足50            | 件     | 50          | AT_MOST
          50 左右           | 件     | 50          | ABOUT
          三十多件          | 件     | 30          | AT_LEAST
          预计48            | 篇     | 48          | FORECAST
          48（约）          | 篇     | 48          | ABOUT
          约96%             | %      | 0.96        | ABOUT
          """)
  void readsHowSureAFigureIs(String text, String unit, String number, Qualifier qualifier) {
    var reading = read(text, unit, Readings.ASKED);

    assertThat(answer(reading))
        .isEqualTo(new Answer(new Reported.Amount(Rational.parse(number)), qualifier));
    assertThat(remarks(reading)).contains(Reason.QUALIFIED_IN_TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.7亿             | 万元   | 37000
          3.7亿元           | 万元   | 37000
          5000元            | 万元   | 0.5
          ３．７亿元        | 亿元   | 3.7
          1,234.5万         | 元     | 12345000
          3千               | 件     | 3000
          两千三百万        | 件     | 23000000
          十二件            | 件     | 12
          一百零五          | 件     | 105
          两件              | 件     | 2
          三点七亿          | 万元   | 37000
          贰仟叁佰万元      | 万元   | 2300
          (12.5)            | 万元   | -12.5
          （12.5）          | 万元   | -12.5
          负三              | ℃      | -3
          2.5个百分点       | 百分点 | 2.5
          2.5%              | 百分点 | 2.5
          25‰               | 百分点 | 2.5
          0.35%             | ‰      | 3.5
          百分之九十六      | %      | 0.96
          百分之百          | %      | 1
          百分之九十六点五  | %      | 0.965
          千分之三          | %      | 0.003
          96‰               | %      | 0.096
          3.2个百分点       | %      | 0.032
          """)
  void bringsOverWhatIsCertainWithARemark(String text, String unit, String number) {
    var reading = read(text, unit, Readings.ASKED);

    assertThat(answer(reading))
        .isEqualTo(new Answer(new Reported.Amount(Rational.parse(number)), Qualifier.EXACT));
    if (text.charAt(0) != '３' && !text.equals("2.5个百分点")) {
      assertThat(remarks(reading)).containsExactly(Reason.READ_AS);
    }
  }

  @Test
  void saysBothSidesOfAConversion() {
    assertThat(((Understood<Answer>) read("3.7亿", "万元", Readings.ASKED)).remarks())
        .extracting(Trouble::reason)
        .containsExactly(Message.of(Reason.READ_AS, "3.7亿", "37000万元"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一百五            | 件     | NOT_A_NUMBER
          一五九            | 件     | NOT_A_NUMBER
          十两件            | 件     | NOT_A_NUMBER
          数百件            | 件     | NOT_A_NUMBER
          △12              | 万元   | SIGN_OF_TWO_MEANINGS
          ▲12              | %      | SIGN_OF_TWO_MEANINGS
          三千克            | 千克   | ANOTHER_UNIT
          3.7亿美元         | 亿元   | ANOTHER_UNIT
          16户              | 件     | ANOTHER_UNIT
          (12)              | 件     | NEGATIVE_COUNT
          0.0000000001元    | 万元   | TOO_MANY_DIGITS
          99999999999999999999万亿 | 元 | TOO_MANY_DIGITS
          98.123456789%     | %      | TOO_MANY_DIGITS
          3万件             | %      | NOT_A_RATIO
          约0.96            | %      | NUMBER_FOR_A_PERCENTAGE
          3~5               | 件     | NOT_A_NUMBER
          """)
  void refusesWhatCanBeMeantInTwoWays(String text, String unit, Reason reason) {
    assertThat(reason(read(text, unit, Readings.ASKED)).key()).isEqualTo(reason);
  }

  @Property
  void readsEveryNumberInFullNumerals(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long n) {
    var written = ChineseNumeral.written(n);

    assertThat(ChineseNumeral.leading(written + "件"))
        .contains(new ChineseNumeral(Rational.of(n), 0, written.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.96              | FRACTION | 0.96
          0.96              | PERCENT  | 0.0096
          96                | FRACTION | 96
          96                | PERCENT  | 0.96
          约96              | PERCENT  | 0.96
          """)
  void readsAPlainShareAsItWasAnswered(String text, PlainShare plainShare, String share) {
    var reading = read(text, "%", new Readings(plainShare, Blank.ASK));

    assertThat(answer(reading).reported()).isEqualTo(new Reported.Amount(Rational.parse(share)));
    assertThat(remarks(reading)).contains(Reason.READ_AS_ANSWERED);
  }

  @Test
  void nothingIsTheSameEitherWay() {
    assertThat(answer(read("0", "%", Readings.ASKED)).reported())
        .isEqualTo(new Reported.Amount(Rational.ZERO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "－", "/", "／", "无", "N/A", "-", "——", "––", "暂无"})
  void asksWhatADashMeans(String text) {
    var asked = reason(read(text, "件", Readings.ASKED));
    assertThat(asked.key()).isEqualTo(Reason.DASH_FOR_A_FIGURE);
    assertThat(Question.asked(asked)).contains(Question.BLANK);
    assertThat(answer(read(text, "件", new Readings(PlainShare.ASK, Blank.ZERO))).reported())
        .isEqualTo(new Reported.Amount(Rational.ZERO));
    assertThat(answer(read(text, "%", new Readings(PlainShare.ASK, Blank.ZERO))).reported())
        .isEqualTo(share(0, 0));
    assertThat(answer(read(text, "%", new Readings(PlainShare.ASK, Blank.NOT_REPORTED))).reported())
        .isEqualTo(new Reported.NotReported());
  }

  @Test
  void asksWhatABlankMeans() {
    var blank = reason(read("", "件", Readings.ASKED));
    var plain = reason(read("0.96", "%", Readings.ASKED));
    var other = reason(read("x", "件", Readings.ASKED));

    assertThat(Question.asked(blank)).contains(Question.BLANK);
    assertThat(Question.asked(plain)).contains(Question.PLAIN_SHARE);
    assertThat(Question.asked(other)).isEqualTo(Optional.empty());
    var zero = new Readings(PlainShare.ASK, Blank.ZERO);
    assertThat(reason(ReportedReader.read(reported("", "", ""), ValueKind.DATE, Unit.DATE, zero)))
        .isEqualTo(Message.of(Reason.BLANK_CANNOT_BE_ZERO));
    assertThat(reason(ReportedReader.read(reported("", "—", "—"), ValueKind.RATIO, Unit.PERCENT)))
        .isEqualTo(Message.of(Reason.DASH_FOR_A_FIGURE));
  }

  @Test
  void holdsTheQualifierAgainstItsColumn() {
    assertThat(answer(qualified("约48", Qualifier.ABOUT)).qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(answer(qualified("48", Qualifier.AT_MOST)).qualifier()).isEqualTo(Qualifier.AT_MOST);
    for (var other : List.of(Qualifier.EXACT, Qualifier.AT_LEAST)) {
      assertThat(qualified("约48", other))
          .isEqualTo(
              new NotUnderstood<>(
                  List.of(
                      new Trouble(
                          QUALIFIER,
                          Vocabulary.QUALIFIERS.word(other),
                          Message.of(
                              Reason.QUALIFIERS_DIFFER, "约", Vocabulary.QUALIFIERS.word(other)),
                          Message.of(Advice.KEEP_ONE_QUALIFIER)))));
    }
  }

  private static Reading<Answer> qualified(String text, @Nullable Qualifier column) {
    return ReportedReader.read(
        new ReportedText(text, "", "", ReportState.REPORTED, column, ""),
        ValueKind.NUMBER,
        Shorthand.PIECES);
  }

  @Test
  void readsRatiosWithMeasures() {
    assertThat(answer(read("159件/167件", "%", Readings.ASKED)).reported())
        .isEqualTo(share(159, 167));
    assertThat(answer(read("约159／167", "%", Readings.ASKED)))
        .isEqualTo(new Answer(share(159, 167), Qualifier.ABOUT));
    assertThat(reason(read("159件/167户", "%", Readings.ASKED)).key()).isEqualTo(Reason.NOT_A_RATIO);
    var parts =
        ReportedReader.read(
            reported("", "一百五十九件", "1.67万"), ValueKind.RATIO, Unit.PERCENT, Readings.ASKED);
    assertThat(answer(parts).reported()).isEqualTo(share(159, 16_700));
    assertThat(remarks(parts)).containsExactly(Reason.READ_AS, Reason.READ_AS);
  }

  @Test
  void takesADayNumberOnlyInTheYearAssessed() {
    assertThat(day("44420", 2021))
        .isEqualTo(
            new Understood<>(
                new Answer(new Reported.Done(LocalDate.of(2021, 8, 12)), Qualifier.EXACT),
                List.of(
                    new Trouble(
                        VALUE,
                        "44420",
                        Message.of(Reason.READ_AS_DAY_NUMBER, "44420", "2021-08-12"),
                        Message.of(Advice.CHECK_THE_FIGURE)))));
    assertThat(reason(day("44420", 2022)))
        .isEqualTo(Message.of(Reason.DAY_AS_A_NUMBER, "2021-08-12"));
    assertThat(reason(day("44420", Expected.ANY_YEAR)))
        .isEqualTo(Message.of(Reason.DAY_AS_A_NUMBER, "2021-08-12"));
  }

  private static Reading<Answer> day(String text, int year) {
    return ReportedReader.read(
        reported(text, "", ""), new Expected(ValueKind.DATE, Unit.DATE, Readings.ASKED, year));
  }

  @Test
  void needsExactFiguresWhereNothingElseIsKept() {
    assertThat(Figures.inUnit(BaselineColumn.VALUE, "约48", Shorthand.PIECES))
        .isEqualTo(
            refused(BaselineColumn.VALUE, "约48", Reason.NOT_EXACT, Advice.WRITE_THE_EXACT_FIGURE));
  }

  @Test
  void longTextsOfBlanksAreReadAtOnce() {
    assertThat(reason(read("1" + " ".repeat(3990) + "x 1", "件", Readings.ASKED)).key())
        .isEqualTo(Reason.NOT_A_NUMBER);
  }
}
