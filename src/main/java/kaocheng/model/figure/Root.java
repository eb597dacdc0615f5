package kaocheng.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A root of a figure that is not negative, cut off after so many decimals that no published digit
 * depends on it; the only step that cannot be exact, and therefore says so.
 */
public record Root(int degree) implements Operation {
  /** How many decimals a root is worked out to. */
  public static final int DECIMALS = 30;

  public Root {
    if (degree < 1) {
      throw new IllegalArgumentException("no root of degree " + degree);
    }
  }

  /** The root, exact where it is a whole number of the last decimal, otherwise cut off. */
  @Override
  public Rational apply(List<Derivation> inputs) {
    var value = inputs.getFirst().value();
    if (value.signum() < 0) {
      throw new ArithmeticException("root of a negative figure: " + value);
    }
    var scale = BigInteger.TEN.pow(DECIMALS);
    var scaled = value.numerator().multiply(scale.pow(degree)).divide(value.denominator());
    return Rational.of(new BigDecimal(whole(scaled), DECIMALS));
  }

  /** The greatest whole number whose power does not exceed the given one (Newton's method). */
  private BigInteger whole(BigInteger power) {
    if (power.signum() == 0 || degree == 1) {
      return power;
    }
    var guess = BigInteger.ONE.shiftLeft(power.bitLength() / degree + 1);
    while (true) {
      var next =
          guess
              .multiply(BigInteger.valueOf(degree - 1L))
              .add(power.divide(guess.pow(degree - 1)))
              .divide(BigInteger.valueOf(degree));
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
  }
}
