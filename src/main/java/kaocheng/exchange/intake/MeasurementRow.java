package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * What a department reported for an indicator and a quarter, as a file states it; the part is null
 * for the main figure.
 */
public record MeasurementRow(
    int year,
    Quarter quarter,
    IndicatorKey indicator,
    @Nullable ValueKind part,
    ReportedText text,
    LocalDate asOf) {}
