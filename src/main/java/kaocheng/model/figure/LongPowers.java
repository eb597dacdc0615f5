package kaocheng.model.figure;

import java.math.BigDecimal;

/** Arithmetic on longs that notices overflow without throwing. */
final class LongPowers {
  static final long OVERFLOW = Long.MIN_VALUE;
  private static final long LIMIT = Long.MAX_VALUE / 4;
  private static final long[] TENS = new long[19];

  static {
    TENS[0] = 1;
    for (var i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private LongPowers() {}

  static long ofTen(int exponent) {
    return TENS[exponent];
  }

  /** The product, or {@link #OVERFLOW} where it is too large for two of them to be added safely. */
  static long product(long a, long b) {
    var low = a * b;
    var high = Math.multiplyHigh(a, b);
    var fits = high == (low >> 63) && low < LIMIT && low > -LIMIT;
    return fits ? low : OVERFLOW;
  }

  /** The digits of this unscaled value, without the zeros that it does not need. */
  static String digits(long unscaled, int scale) {
    var rest = unscaled;
    var decimals = scale;
    while (decimals > 0 && rest % 10 == 0) {
      rest /= 10;
      decimals--;
    }
    return decimals == 0 ? Long.toString(rest) : BigDecimal.valueOf(rest, decimals).toPlainString();
  }

  /** The quotient rounded to the nearest whole number, halves away from zero. */
  static long halfUp(long numerator, long denominator) {
    var quotient = numerator / denominator;
    var rest = Math.abs(numerator % denominator);
    return rest >= denominator - rest ? quotient + Long.signum(numerator) : quotient;
  }
}
