package kaocheng.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Refused;
import org.jooq.Field;

/**
 * What comes from outside, made fit for the database or refused by name; without this the database
 * would round, cut or break it without a word.
 */
final class Checked {
  private static final Rounding EXACTLY = Rounding.of(10, RoundingMode.UNNECESSARY);
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private Checked() {}

  /** A text that says something. */
  static String text(Datum datum, Field<String> column, String text) {
    if (text.isBlank()) {
      throw Refused.because(StoreRefusal.TEXT_BLANK, datum);
    }
    return textOrNothing(datum, column, text);
  }

  static String textOrNothing(Datum datum, Field<String> column, String text) {
    var most = column.getDataType().length();
    if (text.length() > most) {
      throw Refused.because(StoreRefusal.TEXT_TOO_LONG, datum, most, text.length());
    }
    return characters(datum, text);
  }

  /** A text of any length, provided that it can be kept character by character. */
  static String characters(Datum datum, String text) {
    for (var at = 0; at < text.length(); at++) {
      var unit = text.charAt(at);
      if (isOrdinary(unit)) {
        continue;
      }
      if (Character.isISOControl(unit) && !isLineBreakOrTab(unit)) {
        throw Refused.because(
            StoreRefusal.TEXT_WITH_CONTROL_CHARACTER, datum, "U+%04X".formatted((int) unit));
      }
      if (Character.isSurrogate(unit)) {
        at = requirePair(datum, text, at);
      }
    }
    return text;
  }

  /** Whether a character is surely neither a control character nor half of a pair. */
  static boolean isOrdinary(char unit) {
    return (unit >= ' ' && unit < '\u007f') || (unit > '\u009f' && !Character.isSurrogate(unit));
  }

  private static boolean isLineBreakOrTab(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\t';
  }

  private static int requirePair(Datum datum, String text, int at) {
    var paired =
        Character.isHighSurrogate(text.charAt(at))
            && at + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(at + 1));
    if (!paired) {
      throw Refused.because(StoreRefusal.TEXT_BROKEN, datum);
    }
    return at + 1;
  }

  /** The number as the very decimal that its column can hold. */
  static BigDecimal decimal(Datum datum, Field<BigDecimal> column, Rational number) {
    return fitting(datum, column, exact(datum, number));
  }

  /** A number of the largest size that any column can hold. */
  static BigDecimal decimal(Datum datum, Rational number) {
    return exact(datum, number);
  }

  static BigDecimal notNegative(Datum datum, Field<BigDecimal> column, Rational number) {
    if (number.signum() < 0) {
      throw Refused.because(StoreRefusal.NUMBER_NEGATIVE, datum, number.toString());
    }
    return decimal(datum, column, number);
  }

  static BigDecimal positive(Datum datum, Field<BigDecimal> column, Rational number) {
    if (number.signum() <= 0) {
      throw Refused.because(StoreRefusal.NUMBER_NOT_POSITIVE, datum, number.toString());
    }
    return decimal(datum, column, number);
  }

  /** A decimal made by the program, held to the same limits. */
  static BigDecimal decimal(Datum datum, Field<BigDecimal> column, BigDecimal number) {
    return decimal(datum, column, Rational.of(number));
  }

  private static BigDecimal exact(Datum datum, Rational number) {
    try {
      return number.toDecimal(EXACTLY);
    } catch (ArithmeticException inexact) {
      throw Refused.because(
          inexact, StoreRefusal.NUMBER_TOO_FINE, datum, number.toString(), EXACTLY.decimals());
    }
  }

  private static BigDecimal fitting(Datum datum, Field<BigDecimal> column, BigDecimal decimal) {
    var type = column.getDataType();
    if (decimal.precision() > type.precision()) {
      throw Refused.because(
          StoreRefusal.NUMBER_TOO_LARGE,
          datum,
          decimal.stripTrailingZeros().toPlainString(),
          type.precision() - type.scale());
    }
    return decimal;
  }

  static int within(Datum datum, int number, int smallest, int largest) {
    if (number < smallest || number > largest) {
      throw Refused.because(
          StoreRefusal.NUMBER_OUT_OF_RANGE, datum, Integer.toString(number), smallest, largest);
    }
    return number;
  }

  static int year(Datum datum, int year) {
    return within(datum, year, FIRST_DAY.getYear(), LAST_DAY.getYear());
  }

  static LocalDate day(Datum datum, LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw Refused.because(StoreRefusal.DATE_OUT_OF_RANGE, datum, day.toString());
    }
    return day;
  }
}
