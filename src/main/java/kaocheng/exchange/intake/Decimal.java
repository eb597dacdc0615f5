package kaocheng.exchange.intake;

import java.math.BigDecimal;
import kaocheng.model.figure.Rational;

/**
 * A number at the beginning of a text: where it ends, and what it is worth. Thousands may be parted
 * by commas, but only in groups of three: 12,34 could mean two things.
 */
public record Decimal(Verdict verdict, Rational value, int end) {
  static final int MOST_WHOLE_DIGITS = 20;
  static final int MOST_DECIMALS = 10;
  private static final int DIGITS_OF_A_LONG = 18;

  /** Whether the text begins with a number that can be taken. */
  public enum Verdict {
    SOUND,
    NO_NUMBER,
    TOO_MANY_DIGITS
  }

  /** Reads as much of the text as belongs to a number. */
  public static Decimal leading(String text, int from) {
    var signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
    var begin = signed ? from + 1 : from;
    var wholeEnd = wholeEnd(text, begin);
    if (wholeEnd < 0) {
      return new Decimal(Verdict.NO_NUMBER, Rational.ZERO, from);
    }
    var point = wholeEnd < text.length() && text.charAt(wholeEnd) == '.';
    var end = point ? digitsEnd(text, wholeEnd + 1) : wholeEnd;
    if (point && end == wholeEnd + 1) {
      return new Decimal(Verdict.NO_NUMBER, Rational.ZERO, from);
    }
    var decimals = point ? end - wholeEnd - 1 : 0;
    if (wholeDigits(text, begin, wholeEnd) > MOST_WHOLE_DIGITS || decimals > MOST_DECIMALS) {
      return new Decimal(Verdict.TOO_MANY_DIGITS, Rational.ZERO, end);
    }
    return new Decimal(Verdict.SOUND, value(text.substring(from, end), decimals), end);
  }

  /** The number that the whole text is. */
  public static Decimal whole(String text) {
    var number = leading(text, 0);
    return number.end == text.length()
        ? number
        : new Decimal(Verdict.NO_NUMBER, Rational.ZERO, number.end);
  }

  public boolean isSound() {
    return verdict == Verdict.SOUND;
  }

  private static int wholeEnd(String text, int begin) {
    var end = digitsEnd(text, begin);
    if (end == begin) {
      return -1;
    }
    if (end == text.length() || text.charAt(end) != ',') {
      return end;
    }
    if (end - begin > 3) {
      return -1;
    }
    while (end < text.length() && text.charAt(end) == ',') {
      var group = end + 1;
      end = digitsEnd(text, group);
      if (end - group != 3) {
        return -1;
      }
    }
    return end;
  }

  private static int digitsEnd(String text, int from) {
    var end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int wholeDigits(String text, int begin, int end) {
    var digits = 0;
    for (var i = begin; i < end; i++) {
      digits += text.charAt(i) == ',' ? 0 : 1;
    }
    return digits;
  }

  private static Rational value(String number, int decimals) {
    if (number.length() > DIGITS_OF_A_LONG) {
      return Rational.of(new BigDecimal(number.replace(",", "")));
    }
    var unscaled = 0L;
    for (var i = 0; i < number.length(); i++) {
      var c = number.charAt(i);
      unscaled = isDigit(c) ? 10 * unscaled + (c - '0') : unscaled;
    }
    var signed = number.charAt(0) == '-' ? -unscaled : unscaled;
    return decimals == 0 ? Rational.of(signed) : Rational.of(BigDecimal.valueOf(signed, decimals));
  }
}
