package kaocheng.model;

import java.time.LocalDate;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;

/**
 * A figure set by others that an indicator is held against (参照值): an average, or a superior's
 * deadline. It is known from a quarter on until a later one or a revision replaces it.
 */
public record Reference(
    IndicatorKey indicator, String name, Quarter quarter, Value value, Source source) {
  /** The name of the superior's deadline of a milestone. */
  public static final String SUPERIOR_DUE = "上级时限";

  /** A reference's value. */
  public sealed interface Value {
    /** A number; percentages are shares. */
    record Numeric(Rational number) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}
  }
}
