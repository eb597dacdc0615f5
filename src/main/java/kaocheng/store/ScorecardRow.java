package kaocheng.store;

import java.math.BigDecimal;
import java.util.List;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import org.jspecify.annotations.Nullable;

/** A scorecard as it is kept: rounded figures, and the definitions as they were. */
public record ScorecardRow(
    int year,
    Quarter quarter,
    String department,
    @Nullable Totals totals,
    BigDecimal coverage,
    Placement placement,
    List<ScoreLineRow> lines) {

  public ScorecardRow {
    lines = List.copyOf(lines);
  }

  /** The same card with other lines. */
  ScorecardRow withLines(List<ScoreLineRow> others) {
    return new ScorecardRow(year, quarter, department, totals, coverage, placement, others);
  }

  /** The total as published and as kept, and between which totals the year can still end. */
  public record Totals(
      BigDecimal published, BigDecimal kept, BigDecimal lowest, BigDecimal highest) {}
}
