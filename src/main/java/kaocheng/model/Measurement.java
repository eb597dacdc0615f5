package kaocheng.model;

import kaocheng.model.figure.Source;

/**
 * What was reported for an indicator and a quarter, with where it stands and which version it is.
 */
public record Measurement(
    IndicatorKey indicator,
    Quarter quarter,
    Reported reported,
    Qualifier qualifier,
    Source.Report source) {}
