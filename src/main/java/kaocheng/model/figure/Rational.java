package kaocheng.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction. Small fractions live in two longs; when those overflow the value moves to big
 * integers, so no operation ever loses a digit. Fractions are reduced only when somebody looks.
 */
public final class Rational implements Comparable<Rational> {
  public static final Rational ZERO = new Rational(0, 1, null);
  public static final Rational ONE = new Rational(1, 1, null);
  public static final Rational TWO = new Rational(2, 1, null);
  public static final Rational HUNDRED = new Rational(100, 1, null);
  private static final long LARGEST_SMALL = Long.MAX_VALUE / 2;
  private static final int LONGEST = 1000;

  private final long numerator;
  private final long denominator;
  private final @Nullable Wide wide;

  private Rational(long numerator, long denominator, @Nullable Wide wide) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = wide;
  }

  public static Rational of(long whole) {
    return small(whole, 1);
  }

  /** The fraction of two whole numbers; a zero denominator is an error of the caller. */
  public static Rational of(long numerator, long denominator) {
    requireNonZero(denominator == 0);
    return small(numerator, denominator);
  }

  /** The fraction of two whole numbers of any size. */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    requireNonZero(denominator.signum() == 0);
    return wide(numerator, denominator);
  }

  public static Rational of(BigDecimal decimal) {
    if (decimal.precision() <= 18 && decimal.scale() >= 0 && decimal.scale() <= 18) {
      return decimal(decimal.unscaledValue().longValueExact(), decimal.scale());
    }
    var stripped = decimal.stripTrailingZeros();
    var scale = stripped.scale();
    var unscaled = stripped.unscaledValue();
    return scale > 0
        ? wide(unscaled, BigInteger.TEN.pow(scale))
        : wide(unscaled.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE);
  }

  /** Without needless zeros, so that what is reckoned from it stays small for longer. */
  private static Rational decimal(long unscaled, int scale) {
    var rest = unscaled;
    var decimals = scale;
    while (decimals > 0 && rest % 10 == 0) {
      rest /= 10;
      decimals--;
    }
    return small(rest, LongPowers.ofTen(decimals));
  }

  /** Reads a decimal such as {@code 96.5} or {@code -3}. */
  public static Rational parse(String text) {
    var decimal = new BigDecimal(text);
    if (Math.abs((long) decimal.scale()) > LONGEST) {
      throw new NumberFormatException("too many digits: " + text);
    }
    return of(decimal);
  }

  private static Rational small(long numerator, long denominator) {
    if (exceedsSmall(numerator) || exceedsSmall(denominator)) {
      return wide(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    return denominator < 0
        ? new Rational(-numerator, -denominator, null)
        : new Rational(numerator, denominator, null);
  }

  private static boolean exceedsSmall(long number) {
    return number > LARGEST_SMALL || number < -LARGEST_SMALL;
  }

  private static Rational wide(BigInteger numerator, BigInteger denominator) {
    return new Rational(0, 1, Wide.of(numerator, denominator));
  }

  public Rational plus(Rational other) {
    if (wide == null && other.wide == null) {
      if (denominator == other.denominator) {
        return small(numerator + other.numerator, denominator);
      }
      var left = LongPowers.product(numerator, other.denominator);
      var right = LongPowers.product(other.numerator, denominator);
      var below = LongPowers.product(denominator, other.denominator);
      if (left != LongPowers.OVERFLOW
          && right != LongPowers.OVERFLOW
          && below != LongPowers.OVERFLOW) {
        return small(left + right, below);
      }
    }
    return new Rational(0, 1, toWide().plus(other.toWide()));
  }

  public Rational minus(Rational other) {
    return plus(other.negated());
  }

  public Rational times(Rational other) {
    if (wide == null && other.wide == null) {
      var above = LongPowers.product(numerator, other.numerator);
      var below = LongPowers.product(denominator, other.denominator);
      if (above != LongPowers.OVERFLOW && below != LongPowers.OVERFLOW) {
        return small(above, below);
      }
    }
    return new Rational(0, 1, toWide().times(other.toWide()));
  }

  /** The exact quotient; dividing by zero is an error of the caller. */
  public Rational dividedBy(Rational other) {
    requireNonZero(other.isZero());
    return times(other.reciprocal());
  }

  public Rational negated() {
    var w = wide;
    return w == null
        ? new Rational(-numerator, denominator, null)
        : wide(w.numerator().negate(), w.denominator());
  }

  private Rational reciprocal() {
    var w = wide;
    return w == null ? small(denominator, numerator) : wide(w.denominator(), w.numerator());
  }

  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The greatest whole number not above this one. */
  public Rational floor() {
    return rounded(Rounding.of(0, RoundingMode.FLOOR));
  }

  /** The smallest whole number not below this one. */
  public Rational ceiling() {
    return rounded(Rounding.of(0, RoundingMode.CEILING));
  }

  public Rational rounded(Rounding rounding) {
    var shift = LongPowers.ofTen(rounding.decimals());
    var w = wide;
    if (w == null && denominator == 1) {
      return this;
    }
    var scaled = w == null ? LongPowers.product(numerator, shift) : LongPowers.OVERFLOW;
    if (scaled != LongPowers.OVERFLOW && rounding.mode() == RoundingMode.HALF_UP) {
      return small(LongPowers.halfUp(scaled, denominator), shift);
    }
    return of(toDecimal(rounding));
  }

  /** The value as a decimal with just the decimals that the rounding states. */
  public BigDecimal toDecimal(Rounding rounding) {
    var w = wide;
    return w == null
        ? BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), rounding.decimals(), rounding.mode())
        : new BigDecimal(w.numerator())
            .divide(new BigDecimal(w.denominator()), rounding.decimals(), rounding.mode());
  }

  /** This very value in digits, without needless zeros, where it ends within so many decimals. */
  public Optional<String> exactDigits(int decimals) {
    if (wide == null) {
      if (denominator == 1) {
        return Optional.of(Long.toString(numerator));
      }
      var scaled = LongPowers.product(numerator, LongPowers.ofTen(decimals));
      if (scaled != LongPowers.OVERFLOW) {
        return scaled % denominator == 0
            ? Optional.of(LongPowers.digits(scaled / denominator, decimals))
            : Optional.empty();
      }
    }
    var all = toWide();
    var parts =
        all.numerator()
            .multiply(BigInteger.TEN.pow(decimals))
            .divideAndRemainder(all.denominator());
    return parts[1].signum() == 0
        ? Optional.of(digits(new BigDecimal(parts[0], decimals)))
        : Optional.empty();
  }

  /** Writes this number as it is reckoned with, {@code 20} or {@code 18/180}, not reduced first. */
  public void writeTo(StringBuilder text) {
    var w = wide;
    if (w == null) {
      text.append(numerator);
    } else {
      text.append(w.numerator());
    }
    if (w != null && !w.denominator().equals(BigInteger.ONE)) {
      text.append('/').append(w.denominator());
    } else if (denominator != 1) {
      text.append('/').append(denominator);
    }
  }

  /** A decimal in digits, without needless zeros and without powers of ten. */
  public static String digits(BigDecimal decimal) {
    var stripped = decimal.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  public boolean isZero() {
    return signum() == 0;
  }

  public boolean isWhole() {
    return wide == null
        ? numerator % denominator == 0
        : wide.numerator().mod(wide.denominator()).signum() == 0;
  }

  public int signum() {
    return wide == null ? Long.signum(numerator) : wide.numerator().signum();
  }

  public BigInteger numerator() {
    return reduced().numerator();
  }

  public BigInteger denominator() {
    return reduced().denominator();
  }

  private Wide toWide() {
    return wide == null ? Wide.of(numerator, denominator) : wide;
  }

  private Wide reduced() {
    return toWide().reduced();
  }

  private static void requireNonZero(boolean zero) {
    if (zero) {
      throw new ArithmeticException("division by zero");
    }
  }

  @Override
  public int compareTo(Rational other) {
    if (wide == null && other.wide == null) {
      var left = LongPowers.product(numerator, other.denominator);
      var right = LongPowers.product(other.numerator, denominator);
      if (left != LongPowers.OVERFLOW && right != LongPowers.OVERFLOW) {
        return Long.compare(left, right);
      }
    }
    return toWide().compareTo(other.toWide());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational rational && compareTo(rational) == 0;
  }

  @Override
  public int hashCode() {
    return reduced().hashCode();
  }

  @Override
  public String toString() {
    var r = reduced();
    return r.denominator().equals(BigInteger.ONE)
        ? r.numerator().toString()
        : r.numerator() + "/" + r.denominator();
  }
}
