package kaocheng.exchange.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Stored binary numbers as the decimals that people typed: the shortest that gives the same binary
 * number, of at most the fifteen digits that spreadsheet programs show.
 */
final class NumberTexts {
  private static final int DIGITS = 15;
  private static final int LONGEST = 400;
  private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);

  private NumberTexts() {}

  /** Empty where what is written is no finite number. */
  static Optional<BigDecimal> decimal(String written) {
    if (written.length() > LONGEST || !isNumber(written)) {
      return Optional.empty();
    }
    return isShort(written)
        ? Optional.of(new BigDecimal(written))
        : decimal(Double.parseDouble(written));
  }

  /** Empty where it is no finite number. */
  static Optional<BigDecimal> decimal(double stored) {
    return Double.isFinite(stored)
        ? Optional.of(new BigDecimal(Double.toString(stored), SHOWN))
        : Optional.empty();
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static String percent(BigDecimal share) {
    return plain(share.movePointRight(2)) + "%";
  }

  /** Whether it is a number in digits, surely finite. */
  static boolean isPlainlyNumber(String written) {
    var points = 0;
    var from = written.startsWith("-") ? 1 : 0;
    for (var place = from; place < written.length(); place++) {
      var c = written.charAt(place);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    var digits = written.length() - from - points;
    return digits > 0 && digits < 2 * DIGITS && points < 2;
  }

  /** Digits alone, so few of them that no binary number lies between them. */
  static boolean isShort(String written) {
    var from = written.startsWith("-") ? 1 : 0;
    for (var place = from; place < written.length(); place++) {
      var c = written.charAt(place);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return written.length() - from <= DIGITS;
  }

  /** Whether a number is written as it is told: few digits and no zero too many. */
  static boolean isPlain(String written) {
    var from = written.startsWith("-") ? 1 : 0;
    var length = written.length();
    if (length == from || length - from > DIGITS) {
      return false;
    }
    var point = -1;
    for (var place = from; place < length; place++) {
      var c = written.charAt(place);
      if (c == '.' && point < 0) {
        point = place;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    var leads = written.charAt(from) != '0' || point == from + 1 || length == 1;
    var last = written.charAt(length - 1);
    return leads && point != from && (point < 0 || (last != '0' && last != '.'));
  }

  private static boolean isNumber(String written) {
    var place = skipSign(written, 0);
    var digits = skipDigits(written, place);
    var count = digits - place;
    place = digits;
    if (place < written.length() && written.charAt(place) == '.') {
      digits = skipDigits(written, place + 1);
      count += digits - place - 1;
      place = digits;
    }
    if (count > 0 && place < written.length() && (written.charAt(place) | 0x20) == 'e') {
      place = skipSign(written, place + 1);
      digits = skipDigits(written, place);
      count = digits - place;
      place = digits;
    }
    return count > 0 && place == written.length();
  }

  private static int skipSign(String written, int place) {
    var sign = place < written.length() ? written.charAt(place) : ' ';
    return sign == '-' || sign == '+' ? place + 1 : place;
  }

  private static int skipDigits(String written, int from) {
    var place = from;
    while (place < written.length()
        && written.charAt(place) >= '0'
        && written.charAt(place) <= '9') {
      place++;
    }
    return place;
  }
}
