package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.MEASUREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing reaches the database that it would round, cut or break. */
final class CheckedTest {
  @TempDir Path folder;

  private static void assertRefused(
      ThrowingCallable action, StoreRefusal refusal, Object... values) {
    var refused = catchThrowableOfType(Refused.class, action);
    assertThat(refused.reason().key()).isEqualTo(refusal);
    assertThat(refused.reason().values()).containsExactly(values);
  }

  private static String title(String text) {
    return Checked.text(Datum.GOAL_TITLE, GOAL.TITLE, text);
  }

  @Test
  void keepsTextAsItIs() {
    var text = "  保持 96% 以上；\t'引号' \"x\"\n😀 ＝SUM(A1)";

    assertThat(title(text)).isEqualTo(text);
    assertThat(title("字".repeat(500))).hasSize(500);
  }

  @Test
  void refusesTextThatDoesNotFit() {
    assertRefused(
        () -> title("字".repeat(501)), StoreRefusal.TEXT_TOO_LONG, Datum.GOAL_TITLE, 500, 501);
    assertRefused(() -> title(" \u3000\t"), StoreRefusal.TEXT_BLANK, Datum.GOAL_TITLE);
  }

  @ParameterizedTest
  @CsvSource({"0, U+0000", "7, U+0007", "27, U+001B", "127, U+007F", "133, U+0085"})
  void refusesControlCharacters(int code, String named) {
    assertRefused(
        () -> title("a" + Character.toString(code) + "b"),
        StoreRefusal.TEXT_WITH_CONTROL_CHARACTER,
        Datum.GOAL_TITLE,
        named);
  }

  @ParameterizedTest
  @CsvSource({"55357", "56832"})
  void refusesHalvesOfCharacters(int half) {
    for (var text : new String[] {"a" + (char) half, (char) half + "a", "\uD83D" + (char) half}) {
      if (!text.equals("😀")) {
        assertRefused(() -> title(text), StoreRefusal.TEXT_BROKEN, Datum.GOAL_TITLE);
      }
    }
  }

  @Test
  void refusesNumbersThatWouldBeRounded() {
    assertThat(amount(Rational.parse("0.0000000001"))).isEqualTo("0.0000000001");
    assertRefused(
        () -> amount(Rational.parse("0.00000000001")),
        StoreRefusal.NUMBER_TOO_FINE,
        Datum.REPORTED_VALUE,
        "1/100000000000",
        10);
    assertRefused(
        () -> amount(Rational.of(1, 3)),
        StoreRefusal.NUMBER_TOO_FINE,
        Datum.REPORTED_VALUE,
        "1/3",
        10);
  }

  @Test
  void refusesNumbersThatAreTooLarge() {
    assertThat(amount(Rational.parse("99999999999999999999"))).startsWith("99999999999999999999.");
    assertRefused(
        () -> amount(Rational.parse("-100000000000000000000")),
        StoreRefusal.NUMBER_TOO_LARGE,
        Datum.REPORTED_VALUE,
        "-100000000000000000000",
        20);
  }

  private static String amount(Rational number) {
    return Checked.decimal(Datum.REPORTED_VALUE, MEASUREMENT.AMOUNT, number).toPlainString();
  }

  @Test
  void refusesDatesOutsideTheCalendarInUse() {
    assertRefused(
        () -> Checked.day(Datum.DONE_ON, LocalDate.of(20210, 3, 1)),
        StoreRefusal.DATE_OUT_OF_RANGE,
        Datum.DONE_ON,
        "+20210-03-01");
    assertRefused(
        () -> Checked.year(Datum.BASE_YEAR, 20),
        StoreRefusal.NUMBER_OUT_OF_RANGE,
        Datum.BASE_YEAR,
        "20",
        1900,
        2999);
  }

  @Test
  void namesTheFieldOfARefusedEntry() {
    try (var workbook = Given.workbook(folder)) {
      assertRefused(
          () ->
              Given.keep(
                  workbook,
                  books ->
                      assertThat(books.goals().put(YEAR, Given.goal("2", "目标", "0"))).isNull()),
          StoreRefusal.NUMBER_NOT_POSITIVE,
          Datum.GOAL_WEIGHT,
          "0");
    }
  }
}
