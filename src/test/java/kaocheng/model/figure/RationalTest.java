package kaocheng.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  @Property
  void computesLikeSchoolbookFractions(
      @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
    var x = Fraction.of(a);
    var y = Fraction.of(b);
    assertThat(Fraction.of(a.plus(b))).isEqualTo(x.plus(y));
    assertThat(Fraction.of(a.minus(b))).isEqualTo(x.minus(y));
    assertThat(Fraction.of(a.times(b))).isEqualTo(x.times(y));
    assertThat(Fraction.of(a.negated())).isEqualTo(Fraction.ZERO.minus(x));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(x.compareTo(y));
    assertThat(a.signum()).isEqualTo(x.above().signum());
    assertThat(Fraction.of(a.min(b))).isEqualTo(x.compareTo(y) <= 0 ? x : y);
    assertThat(Fraction.of(a.max(b))).isEqualTo(x.compareTo(y) >= 0 ? x : y);
  }

  @Property
  void writesWhatItIsReckonedWith(@ForAll("rationals") Rational a) {
    var text = new StringBuilder();
    a.writeTo(text);
    var parts = text.toString().split("/", -1);
    var below = parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]);
    assertThat(Rational.of(new BigInteger(parts[0]), below)).isEqualTo(a);
  }

  @Test
  void doesNotReduceInOrderToWrite() {
    var text = new StringBuilder();
    Rational.of(18, 180).writeTo(text);
    Rational.of(40).writeTo(text.append(' '));
    Rational.of(new BigInteger("20000000000000000000"), BigInteger.TEN).writeTo(text.append(' '));
    Rational.of(new BigInteger("20000000000000000000"), BigInteger.ONE).writeTo(text.append(' '));
    assertThat(text).hasToString("18/180 40 20000000000000000000/10 20000000000000000000");
  }

  @Test
  void refusesToGrowWithoutEnd() {
    assertThatThrownBy(
            () -> {
              var number = Rational.of(3);
              while (!number.isZero()) {
                number = number.times(number);
              }
            })
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("too many digits");
  }

  @Property
  void dividesLikeSchoolbookFractions(
      @ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
    Assume.that(!b.isZero());
    assertThat(Fraction.of(a.dividedBy(b))).isEqualTo(Fraction.of(a).dividedBy(Fraction.of(b)));
  }

  @Property
  void roundsLikeSchoolbookFractions(
      @ForAll("rationals") Rational a,
      @ForAll @IntRange(max = 18) int decimals,
      @ForAll RoundingMode mode) {
    Assume.that(mode != RoundingMode.UNNECESSARY);
    var expected = Fraction.of(a).rounded(decimals, mode);
    var rounding = Rounding.of(decimals, mode);
    assertThat(Fraction.of(a.rounded(rounding))).isEqualTo(expected);
    assertThat(Fraction.of(Rational.of(a.toDecimal(rounding)))).isEqualTo(expected);
    assertThat(a.toDecimal(rounding).scale()).isEqualTo(decimals);
    assertThat(Fraction.of(a.floor())).isEqualTo(Fraction.of(a).rounded(0, RoundingMode.FLOOR));
    assertThat(Fraction.of(a.ceiling())).isEqualTo(Fraction.of(a).rounded(0, RoundingMode.CEILING));
  }

  @Property
  void roundsTiesOfEveryLengthLikeSchoolbookFractions(
      @ForAll long digits, @ForAll @IntRange(max = 17) int decimals, @ForAll RoundingMode mode) {
    Assume.that(mode != RoundingMode.UNNECESSARY);
    var tie =
        Rational.of(
            new BigDecimal(
                BigInteger.valueOf(digits).multiply(BigInteger.TEN).add(BigInteger.valueOf(5)),
                decimals + 1));
    assertThat(Fraction.of(tie.rounded(Rounding.of(decimals, mode))))
        .isEqualTo(Fraction.of(tie).rounded(decimals, mode));
  }

  @Property
  void keepsEveryDigitOfADecimal(
      @ForAll BigInteger unscaled, @ForAll @IntRange(min = -60, max = 60) int scale) {
    var decimal = new BigDecimal(unscaled, scale);
    var rational = Rational.of(decimal);
    assertThat(new BigDecimal(rational.numerator()))
        .isEqualByComparingTo(decimal.multiply(new BigDecimal(rational.denominator())));
    assertThat(Rational.parse(decimal.toPlainString())).isEqualTo(rational);
  }

  @Property
  void equalFractionsAreEqualHoweverTheyAreWritten(
      @ForAll("rationals") Rational a, @ForAll("factors") long factor) {
    Rational extended = a.times(Rational.of(factor)).dividedBy(Rational.of(factor));
    assertThat(extended).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
    assertThat(extended.compareTo(a)).isZero();
    assertThat(extended.numerator().gcd(extended.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(extended.denominator()).isPositive();
  }

  @Property(tries = 50)
  void losesNothingInALongChain(
      @ForAll @Size(min = 50, max = 150) List<@From("rationals") Rational> links) {
    Rational running = Rational.ONE;
    Fraction expected = Fraction.ONE;
    for (var i = 0; i < links.size(); i++) {
      var link = links.get(i);
      var other = Fraction.of(link);
      switch (i % 4) {
        case 0 -> {
          running = running.plus(link);
          expected = expected.plus(other);
        }
        case 1 -> {
          running = link.isZero() ? running : running.dividedBy(link);
          expected = link.isZero() ? expected : expected.dividedBy(other);
        }
        case 2 -> {
          running = running.minus(link);
          expected = expected.minus(other);
        }
        default -> {
          running = link.isZero() ? running : running.times(link);
          expected = link.isZero() ? expected : expected.times(other);
        }
      }
    }
    assertThat(Fraction.of(running)).isEqualTo(expected);
  }

  @Test
  void addsAMillionThirdsToAWholeNumber() {
    Rational sum = Rational.ZERO;
    for (var i = 0; i < 3 * 100_000; i++) {
      sum = sum.plus(Rational.of(1, 3));
    }
    assertThat(sum).isEqualTo(Rational.of(100_000));
  }

  @Test
  void holdsTheSmallestLongAsNumeratorAndDenominator() {
    var smallest = Rational.of(Long.MIN_VALUE);
    assertThat(smallest).hasToString("-9223372036854775808");
    assertThat(smallest.negated()).hasToString("9223372036854775808");
    assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
    assertThat(Rational.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
    assertThat(Rational.of(Long.MIN_VALUE, -1).rounded(Rounding.STORED))
        .hasToString("9223372036854775808");
    assertThat(smallest).isLessThan(Rational.of(Long.MIN_VALUE + 1));
  }

  @Test
  void refusesToDivideByZero() {
    assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rational.of(3, 2).dividedBy(Rational.of(0, 7)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void roundsWithoutNeedOnlyWhereNothingIsLost() {
    var exactly = Rounding.of(1, RoundingMode.UNNECESSARY);
    assertThat(Rational.of(1, 2).rounded(exactly)).isEqualTo(Rational.of(1, 2));
    assertThatThrownBy(() -> Rational.of(1, 3).rounded(exactly))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "28.165, HALF_UP, 28.17",
    "28.165, HALF_EVEN, 28.16",
    "-28.165, HALF_UP, -28.17",
    "89.995, HALF_UP, 90.00",
    "89.9949999999999, HALF_UP, 89.99",
    "0.005, HALF_DOWN, 0.00"
  })
  void roundsToTwoDecimals(String exact, RoundingMode mode, String rounded) {
    assertThat(Rational.parse(exact).toDecimal(Rounding.of(2, mode))).hasToString(rounded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1e-999999999", "-7E+2000000000"})
  void refusesDecimalsOfAbsurdLength(String text) {
    assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Provide
  Arbitrary<Rational> rationals() {
    var wholes =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-1000, 1000).map(Integer::longValue),
            Arbitraries.longs(),
            Arbitraries.of(
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                Long.MIN_VALUE / 2,
                Long.MIN_VALUE / 4,
                Long.MAX_VALUE,
                Long.MAX_VALUE / 2,
                Long.MAX_VALUE / 2 + 1,
                Long.MAX_VALUE / 4,
                Long.MAX_VALUE / 4 + 1,
                3_037_000_499L,
                3_037_000_500L));
    var small = Combinators.combine(wholes, wholes.filter(below -> below != 0)).as(Rational::of);
    var decimals = Arbitraries.bigDecimals().ofScale(20).map(Rational::of);
    return Arbitraries.oneOf(
        small, decimals, Combinators.combine(small, decimals).as(Rational::times));
  }

  @Provide
  Arbitrary<Long> factors() {
    return Arbitraries.longs().filter(factor -> factor != 0);
  }

  @Property
  void findsTheExactDecimalJustWhereThereIsOne(
      @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
    for (var value :
        List.of(
            Rational.of(numerator, denominator),
            Rational.of(numerator).dividedBy(Rational.of(1000)),
            Rational.of(numerator % 1000, denominator % 1000 + 1))) {
      var found = value.exactDigits(8);
      var scaled = value.times(Rational.of(100_000_000));
      assertThat(found.isPresent()).isEqualTo(scaled.denominator().equals(BigInteger.ONE));
      found.ifPresent(digits -> assertThat(Rational.parse(digits)).isEqualTo(value));
      found.ifPresent(digits -> assertThat(digits).matches("-?\\d+(\\.\\d*[1-9])?"));
    }
  }
}
