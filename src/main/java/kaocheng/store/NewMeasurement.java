package kaocheng.store;

import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a measurement: the indicator by its number in the workbook, the content, and
 * the line of the file with the value just as it was written there.
 */
public record NewMeasurement(
    long indicator,
    Quarter quarter,
    @Nullable ValueKind part,
    int version,
    Content content,
    long line,
    String written) {
  /** The next version of the main figure. */
  public NewMeasurement(
      long indicator, Quarter quarter, int version, Content content, long line, String written) {
    this(indicator, quarter, null, version, content, line, written);
  }
}
