package kaocheng.exchange.intake;

import kaocheng.model.Indicator;

/** An indicator of a year, as a file states it. */
public record IndicatorRow(int year, Indicator indicator) {}
