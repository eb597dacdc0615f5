package kaocheng.usecase;

import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/** A cell of the grid of quarterly data; the part is null for an indicator's main figure. */
public record FigureSlot(IndicatorKey indicator, Quarter quarter, @Nullable ValueKind part) {
  /** The main figure. */
  public FigureSlot(IndicatorKey indicator, Quarter quarter) {
    this(indicator, quarter, null);
  }
}
