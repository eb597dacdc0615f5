package kaocheng.model;

import kaocheng.model.figure.Source;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * What was reported for an indicator and a quarter, with where it stands and which version it is. A
 * composite also feeds on figures of other kinds than its main one; the kind tells which this is,
 * and is null for the main figure.
 */
public record Measurement(
    IndicatorKey indicator,
    Quarter quarter,
    @Nullable ValueKind part,
    Reported reported,
    Qualifier qualifier,
    Source.Report source) {
  /** The main figure of an indicator. */
  public Measurement(
      IndicatorKey indicator,
      Quarter quarter,
      Reported reported,
      Qualifier qualifier,
      Source.Report source) {
    this(indicator, quarter, null, reported, qualifier, source);
  }
}
