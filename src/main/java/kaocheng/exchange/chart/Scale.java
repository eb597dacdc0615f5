package kaocheng.exchange.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A measure along an axis, from round number to round number. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, boolean isEmpty) {
  private static final int MOST_STEPS = 5;
  private static final List<BigDecimal> ROUND =
      Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

  /** Where there is no figure there is nothing to measure. */
  private static final Scale NOTHING =
      new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, true);

  /** A measure that reaches from nought over all the figures. */
  static Scale fromNought(Stream<Figure> figures) {
    var values = values(figures);
    return values.isEmpty() ? NOTHING : over(with(values, BigDecimal.ZERO));
  }

  /** A measure that reaches over all the figures and does not begin at nought for its own sake. */
  static Scale around(Stream<Figure> figures) {
    var values = values(figures);
    return values.isEmpty() ? NOTHING : over(values);
  }

  private static List<BigDecimal> values(Stream<Figure> figures) {
    return figures
        .flatMap(
            one -> one instanceof Figure.Known(var value, _) ? Stream.of(value) : Stream.empty())
        .toList();
  }

  private static List<BigDecimal> with(List<BigDecimal> values, BigDecimal other) {
    return Stream.concat(values.stream(), Stream.of(other)).toList();
  }

  private static Scale over(List<BigDecimal> values) {
    var low = values.stream().min(BigDecimal::compareTo).orElseThrow();
    var high = values.stream().max(BigDecimal::compareTo).orElseThrow();
    if (low.compareTo(high) == 0) {
      var around = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
      low = low.signum() == 0 ? low : low.subtract(around);
      high = high.add(around);
    }
    var step = step(high.subtract(low));
    return new Scale(
        low.divide(step, 0, RoundingMode.FLOOR).multiply(step),
        high.divide(step, 0, RoundingMode.CEILING).multiply(step),
        step,
        false);
  }

  private static BigDecimal step(BigDecimal reach) {
    var least = reach.divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
    var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return ROUND.stream()
        .map(power::multiply)
        .filter(step -> step.compareTo(least) >= 0)
        .findFirst()
        .orElseThrow();
  }

  /** The numbers written along the axis. */
  List<BigDecimal> ticks() {
    var ticks = new ArrayList<BigDecimal>();
    if (isEmpty) {
      return ticks;
    }
    for (var tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  static String digits(BigDecimal tick) {
    return tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString();
  }

  /** How far along the axis a value stands, from 0 to 1. */
  double share(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }
}
