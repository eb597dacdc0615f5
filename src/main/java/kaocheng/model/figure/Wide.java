package kaocheng.model.figure;

import java.math.BigInteger;

/** A fraction of big integers whose denominator is positive. */
record Wide(BigInteger numerator, BigInteger denominator) {
  private static final int LONG_DENOMINATOR = 512;
  private static final int MOST_BITS = 1 << 19;

  static Wide of(BigInteger numerator, BigInteger denominator) {
    return denominator.signum() > 0
        ? new Wide(numerator, denominator)
        : new Wide(numerator.negate(), denominator.negate());
  }

  static Wide of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Wide plus(Wide other) {
    return narrow(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Wide times(Wide other) {
    return narrow(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Keeps a long reckoning from growing without end; no honest figure has so many digits. */
  private static Wide narrow(BigInteger numerator, BigInteger denominator) {
    if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
      throw new ArithmeticException("too many digits");
    }
    var wide = of(numerator, denominator);
    return denominator.bitLength() > LONG_DENOMINATOR ? wide.reduced() : wide;
  }

  Wide reduced() {
    var divisor = numerator.gcd(denominator);
    return new Wide(numerator.divide(divisor), denominator.divide(divisor));
  }

  int compareTo(Wide other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
