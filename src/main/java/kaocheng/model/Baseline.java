package kaocheng.model;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;

/** Last year's actual (基期值) up to the end of a quarter, with its source. */
public record Baseline(
    IndicatorKey indicator, int year, Quarter quarter, Rational value, Source source) {
  /** The actual of the whole year. */
  public Baseline(IndicatorKey indicator, int year, Rational value, Source source) {
    this(indicator, year, Quarter.FOURTH, value, source);
  }
}
