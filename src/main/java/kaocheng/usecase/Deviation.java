package kaocheng.usecase;

import java.util.List;
import kaocheng.model.figure.Rational;

/**
 * How far a figure lies from the middle of others, as the modified z-score tells: 0.6745 times the
 * distance over the median absolute deviation; where more than half of the others are equal, the
 * distance over 1.253314 times the mean absolute deviation. Beyond 3.5 it is an outlier.
 */
final class Deviation {
  static final int FEWEST = 5;
  private static final Rational LIMIT = Rational.of(7, 2);
  private static final Rational OF_MEDIAN = Rational.of(10_000, 6745);
  private static final Rational OF_MEAN = Rational.of(1_253_314, 1_000_000);

  private final List<Rational> others;
  private final Rational median;

  Deviation(List<Rational> others) {
    this.others = List.copyOf(others);
    this.median = median(others);
  }

  Rational median() {
    return median;
  }

  /** Whether the figure is an outlier; nothing is said beside fewer than five others. */
  boolean isOutlier(Rational figure) {
    if (others.size() < FEWEST) {
      return false;
    }
    var distances = others.stream().map(one -> distance(one, median)).toList();
    var middle = median(distances);
    var spread = middle.isZero() ? mean(distances).times(OF_MEAN) : middle.times(OF_MEDIAN);
    return !spread.isZero() && distance(figure, median).compareTo(spread.times(LIMIT)) > 0;
  }

  private static Rational distance(Rational one, Rational other) {
    var difference = one.minus(other);
    return difference.signum() < 0 ? difference.negated() : difference;
  }

  private static Rational mean(List<Rational> figures) {
    return figures.stream()
        .reduce(Rational.ZERO, Rational::plus)
        .dividedBy(Rational.of(figures.size()));
  }

  private static Rational median(List<Rational> figures) {
    if (figures.isEmpty()) {
      return Rational.ZERO;
    }
    var sorted = figures.stream().sorted().toList();
    var half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Rational.TWO);
  }
}
