package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;

/** What a row of a quarter's report is about, and up to which day was counted. */
public record About(int year, Quarter quarter, IndicatorKey indicator, LocalDate asOf) {}
