package kaocheng.exchange.intake;

import java.util.List;
import java.util.Set;
import kaocheng.model.text.Key;

/** The kinds of files that can be imported; the headings tell which one a file is. */
public enum FileKind implements Key {
  DEPARTMENTS,
  POLICIES,
  GOALS,
  INDICATORS,
  BASELINES,
  BENCHMARKS,
  REFERENCES,
  LEDGER,
  MEASUREMENTS,
  BALLOTS,
  PANELS,
  PLACES,
  MILESTONES,
  HONOURS,
  ADJUSTMENTS;

  public List<Column> columns() {
    return switch (this) {
      case DEPARTMENTS -> DepartmentColumn.ALL;
      case POLICIES -> PolicyColumn.ALL;
      case GOALS -> GoalColumn.ALL;
      case INDICATORS -> IndicatorColumn.ALL;
      case BASELINES -> BaselineColumn.ALL;
      case BENCHMARKS -> BenchmarkColumn.ALL;
      case MEASUREMENTS -> MeasurementColumn.ALL;
      case REFERENCES -> ReferenceColumn.ALL;
      case LEDGER -> LedgerColumn.ALL;
      case BALLOTS -> BallotColumn.ALL;
      case PANELS -> PanelColumn.ALL;
      case PLACES -> PlaceColumn.ALL;
      case MILESTONES -> MilestoneColumn.ALL;
      case HONOURS -> HonourColumn.ALL;
      case ADJUSTMENTS -> AdjustmentColumn.ALL;
    };
  }

  /** The columns that such a file has to have and that are not among these. */
  public List<Column> missingFrom(Set<Column> present) {
    return columns().stream()
        .filter(column -> column.need() == Column.Need.MANDATORY)
        .filter(column -> !present.contains(column))
        .filter(column -> column.instead().isEmpty() || !present.containsAll(column.instead()))
        .toList();
  }

  @Override
  public String family() {
    return "filekind";
  }
}
