package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.figure.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What lies far from the middle is an outlier, whatever the unit and wherever zero is. */
final class DeviationTest {

  private static Deviation of(String... figures) {
    return new Deviation(Stream.of(figures).map(Rational::parse).toList());
  }

  private static boolean isOutlier(Deviation deviation, String figure) {
    return deviation.isOutlier(Rational.parse(figure));
  }

  @Test
  void measuresByTheMedianAbsoluteDeviation() {
    // Median 12, deviations 0 1 1 2 2: median 1, so the limit is 3.5 / 0.6745 = 5.189… away.
    var deviation = of("10", "11", "12", "13", "14");
    assertThat(deviation.median()).isEqualTo(Rational.of(12));
    assertThat(isOutlier(deviation, "17.189")).isFalse();
    assertThat(isOutlier(deviation, "17.19")).isTrue();
    assertThat(isOutlier(deviation, "6.81")).isTrue();
    assertThat(isOutlier(deviation, "6.811")).isFalse();
  }

  @Test
  void takesTheMeanWhereMostAreEqual() {
    var deviation = of("100", "100", "100", "100", "95");
    assertThat(isOutlier(deviation, "99")).isFalse();
    assertThat(isOutlier(deviation, "90")).isTrue();
  }

  @Test
  void saysNothingOfFewOrEqualFigures() {
    assertThat(isOutlier(of("1", "1", "1", "2"), "1000")).isFalse();
    assertThat(isOutlier(of("1", "1", "1", "1", "1"), "1000")).isFalse();
  }

  @Property
  void dependsNeitherOnTheUnitNorOnZero(
      @ForAll @Size(min = 5, max = 12) List<@IntRange(min = -50, max = 50) Integer> figures,
      @ForAll @IntRange(min = -500, max = 500) int figure,
      @ForAll @IntRange(min = 1, max = 10_000) int unit,
      @ForAll int zero) {
    var plain = new Deviation(figures.stream().map(one -> Rational.of(one)).toList());
    var other = new Deviation(figures.stream().map(one -> moved(one, unit, zero)).toList());
    assertThat(other.isOutlier(moved(figure, unit, zero)))
        .isEqualTo(plain.isOutlier(Rational.of(figure)));
  }

  private static Rational moved(int figure, int unit, int zero) {
    return Rational.of(figure).dividedBy(Rational.of(unit)).plus(Rational.of(zero));
  }
}
