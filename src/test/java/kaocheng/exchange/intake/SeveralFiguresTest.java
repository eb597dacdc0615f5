package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.VALUE;
import static kaocheng.exchange.intake.Shorthand.read;
import static kaocheng.exchange.intake.Shorthand.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that hold several figures. */
class SeveralFiguresTest {

  private static Rational number(String text) {
    return Rational.parse(text);
  }

  @Test
  void readsALevelWithItsWeight() {
    assertThat(read("96.1*200", ValueKind.NUMBER, Unit.counting("分")))
        .isEqualTo(understood(new Reported.Level(number("96.1"), number("200"))));
    assertThat(read("９６．１％×1,200", ValueKind.RATIO, Unit.PERCENT))
        .isEqualTo(understood(new Reported.Level(number("0.961"), number("1200"))));
    assertThat(read("96.1*200", ValueKind.RATIO, Unit.PERCENT))
        .as("a percentage carries its sign")
        .isInstanceOf(Reading.NotUnderstood.class);
  }

  @Test
  void readsWhatWasStruckOffInTimeAndLate() {
    var struck = new Reported.Struck(number("150"), number("9"), number("167"));
    assertThat(read("150+9/167", ValueKind.RATIO, Unit.counting("项")))
        .isEqualTo(understood(struck));
    assertThat(read("160+9/167", ValueKind.RATIO, Unit.counting("项")))
        .isEqualTo(
            new Reading.Understood<Reported>(
                new Reported.Struck(number("160"), number("9"), number("167")),
                List.of(
                    Trouble.of(
                        VALUE,
                        "160+9/167",
                        Reason.NUMERATOR_ABOVE_DENOMINATOR,
                        Advice.CHECK_THE_FIGURE))));
  }

  @Test
  void readsSeriesMarksVerdictsBallotsAndItems() {
    assertThat(read("3；0;1", ValueKind.SERIES, Unit.counting("次")))
        .isEqualTo(understood(new Reported.Series(List.of(number("3"), number("0"), number("1")))));
    assertThat(read("90;85.5", ValueKind.MARKS, Unit.NONE))
        .isEqualTo(understood(new Reported.Marked(List.of(number("90"), number("85.5")))));
    assertThat(read("优;良", ValueKind.VERDICTS, Unit.NONE))
        .isEqualTo(
            understood(new Reported.Verdicts(List.of(PanelGrade.EXCELLENT, PanelGrade.GOOD))));
    assertThat(read("优:61 弃权:3", ValueKind.BALLOTS, Unit.NONE))
        .isEqualTo(
            understood(
                new Reported.Voted(
                    List.of(
                        new Reported.Votes("", "优", number("61")),
                        new Reported.Votes("", "弃权", number("3"))))));
    assertThat(read("9.6|6|12|33", ValueKind.ITEMS, Unit.NONE))
        .isEqualTo(
            understood(
                new Reported.Items(
                    List.of(
                        new Reported.Item(
                            number("9.6"), number("6"), number("12"), number("33"))))));
    assertThat(read("无", ValueKind.HONOURS, Unit.NONE))
        .isEqualTo(understood(new Reported.Honoured(List.of())));
    assertThat(read("3/16 上年 6/16", ValueKind.PLACE, Unit.PLACE))
        .isEqualTo(understood(new Reported.Place(3, 16, 6, 16)));
    assertThat(read("第3名 上年第6名", ValueKind.PLACE, Unit.PLACE))
        .isEqualTo(understood(new Reported.Place(3, 0, 6, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 96.1*0, NOT_A_LEVEL",
    "NUMBER, 96.1*很多, NOT_A_LEVEL",
    "RATIO, 1+/3, NOT_A_LEDGER_COUNT",
    "RATIO, -1+2/3, NEGATIVE_PART",
    "RATIO, 1+2/0, DENOMINATOR_IS_ZERO",
    "SERIES, 3;-1, NEGATIVE_COUNT",
    "SERIES, 三次, NOT_A_SERIES",
    "MARKS, 90;x, NOT_MARKS",
    "MARKS, -90, NEGATIVE_MARK",
    "VERDICTS, 甲, NOT_VERDICTS",
    "BALLOTS, 61, NOT_BALLOTS",
    "BALLOTS, 优:6.5, NOT_A_WHOLE_NUMBER",
    "BALLOTS, 优:-6, NOT_A_WHOLE_NUMBER",
    "HONOURS, 省级|甲, NOT_HONOURS",
    "ITEMS, 1|2|3, NOT_ITEMS",
    "ITEMS, 1|2|3|0, ITEM_WEIGHT_NOT_POSITIVE",
    "PLACE, 3/16 上年 17/16, PLACE_BEYOND_FIELD",
    "PLACE, 3/16 上年 0/16, PLACE_BEYOND_FIELD"
  })
  void refusesWhatIsNoneOfThem(ValueKind kind, String text, Reason reason) {
    var unit = kind == ValueKind.RATIO ? Unit.PERCENT : Unit.NONE;
    assertThat(reasons(read(text, kind, unit))).containsExactly(Message.of(reason));
  }

  private static List<Message> reasons(Reading<Reported> reading) {
    return switch (reading) {
      case Reading.Understood<Reported> _ -> List.of();
      case Reading.NotUnderstood<Reported>(var problems) ->
          problems.stream().map(Trouble::reason).toList();
    };
  }
}
