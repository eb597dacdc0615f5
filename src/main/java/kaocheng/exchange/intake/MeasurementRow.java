package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * What a department reported for an indicator and a quarter, as a file states it; the part is null
 * for the main figure. A code is empty where only a name is given.
 */
public record MeasurementRow(
    int year,
    Quarter quarter,
    IndicatorKey indicator,
    @Nullable ValueKind part,
    ReportedText text,
    LocalDate asOf,
    Called called) {

  /** The same said of an indicator whose codes are known. */
  public MeasurementRow about(IndicatorKey key) {
    return new MeasurementRow(year, quarter, key, part, text, asOf, Called.NOTHING);
  }

  /** What the row calls its department and indicator beside or instead of their codes. */
  public record Called(String department, String indicator) {
    public static final Called NOTHING = new Called("", "");

    static Called of(String department, String indicator) {
      return department.isEmpty() && indicator.isEmpty()
          ? NOTHING
          : new Called(department, indicator);
    }
  }
}
