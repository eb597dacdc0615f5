package kaocheng.model;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;

/** What another city reached (标杆值), as a number or as text. */
public record Benchmark(
    IndicatorKey indicator,
    String city,
    int year,
    Value value,
    Comparability comparability,
    Source source) {

  /** A benchmark's value. */
  public sealed interface Value {
    /** A number that can be compared. */
    record Numeric(Rational number) implements Value {}

    /** A description that only a panel can compare. */
    record Prose(String text) implements Value {}
  }

  /** Whether the other city counts in the same way. */
  public enum Comparability {
    COMPARABLE,
    DIFFERENT_DEFINITION
  }
}
