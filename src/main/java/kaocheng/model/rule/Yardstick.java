package kaocheng.model.rule;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** A figure that a method measures against: stated, or taken from what is on file. */
public sealed interface Yardstick {
  /** A number that stands in the rule; percentages are shares. */
  record Fixed(Rational value, Unit unit) implements Yardstick {}

  /** The lowest figure of the ranking group. */
  record GroupLowest() implements Yardstick {}

  /** The highest figure of the ranking group. */
  record GroupHighest() implements Yardstick {}

  /** The mean of the ranking group. */
  record GroupMean() implements Yardstick {}

  /** Last year's figure. */
  record LastYear() implements Yardstick {}

  /** The number that the target asks for. */
  record OfTarget() implements Yardstick {}

  /** A benchmark city's number. */
  record OfBenchmark(String city) implements Yardstick {}

  /** A reference others set, such as a provincial average. */
  record OfReference(String name) implements Yardstick {}
}
