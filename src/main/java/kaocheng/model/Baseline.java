package kaocheng.model;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;

/** Last year's actual (基期值), with its source. */
public record Baseline(IndicatorKey indicator, int year, Rational value, Source source) {}
