package kaocheng.exchange.chart;

import java.math.BigDecimal;

/** Where on the paper a value stands that is measured across or upwards. */
record Axis(Scale scale, double left, double right) {
  private static final double BETWEEN = 5;

  double at(BigDecimal value) {
    return left + scale.share(value) * (right - left);
  }

  /** The step by which numbers are written along an axis across, so far apart as they need. */
  BigDecimal told() {
    var widest =
        scale.ticks().stream()
            .mapToDouble(tick -> Sketch.wide(Scale.digits(tick), Palette.SMALL) + BETWEEN)
            .max()
            .orElse(1);
    var apart = at(scale.low().add(scale.step())) - left;
    return scale.step().multiply(BigDecimal.valueOf((long) Math.ceil(widest / apart)));
  }
}
