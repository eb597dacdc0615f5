package kaocheng.exchange.intake;

import java.util.List;
import java.util.Set;
import kaocheng.model.text.Key;

/** The kinds of files that can be imported; the headings tell which one a file is. */
public enum FileKind implements Key {
  DEPARTMENTS,
  GOALS,
  INDICATORS,
  BASELINES,
  BENCHMARKS,
  MEASUREMENTS;

  public List<Column> columns() {
    return switch (this) {
      case DEPARTMENTS -> List.of(DepartmentColumn.values());
      case GOALS -> List.of(GoalColumn.values());
      case INDICATORS -> List.of(IndicatorColumn.values());
      case BASELINES -> List.of(BaselineColumn.values());
      case BENCHMARKS -> List.of(BenchmarkColumn.values());
      case MEASUREMENTS -> List.of(MeasurementColumn.values());
    };
  }

  /** The columns that such a file has to have and that are not among these. */
  List<Column> missingFrom(Set<Column> present) {
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
