package kaocheng.model.figure;

import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction as in a schoolbook, slow and plain: what the fast one is held against. */
public record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  public Fraction {
    var divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
    above = above.divide(divisor);
    below = below.divide(divisor);
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(Rational rational) {
    return new Fraction(rational.numerator(), rational.denominator());
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.above.negate(), other.below));
  }

  public Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  public Fraction dividedBy(Fraction other) {
    return new Fraction(above.multiply(other.below), below.multiply(other.above));
  }

  public Fraction smaller(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  @Override
  public int compareTo(Fraction other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }

  /** Rounds by looking at the remainder, mode by mode. */
  public Fraction rounded(int decimals, RoundingMode mode) {
    var shift = BigInteger.TEN.pow(decimals);
    var parts = above.abs().multiply(shift).divideAndRemainder(below);
    var half = parts[1].shiftLeft(1).compareTo(below);
    var negative = above.signum() < 0;
    var odd = parts[0].testBit(0);
    var away =
        parts[1].signum() != 0
            && switch (mode) {
              case UP -> true;
              case DOWN -> false;
              case CEILING -> !negative;
              case FLOOR -> negative;
              case HALF_UP -> half >= 0;
              case HALF_DOWN -> half > 0;
              case HALF_EVEN -> half > 0 || (half == 0 && odd);
              case UNNECESSARY -> throw new ArithmeticException("rounding needed");
            };
    var magnitude = away ? parts[0].add(BigInteger.ONE) : parts[0];
    return new Fraction(negative ? magnitude.negate() : magnitude, shift);
  }
}
