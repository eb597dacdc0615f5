package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;

/** What a department reported for an indicator and a quarter, as a file states it. */
public record MeasurementRow(
    int year, Quarter quarter, IndicatorKey indicator, ReportedText text, LocalDate asOf) {}
