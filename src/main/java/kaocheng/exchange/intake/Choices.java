package kaocheng.exchange.intake;

import java.util.List;
import java.util.Set;

/** What can be filled in at the columns of a form: words to choose from, or days. */
final class Choices {
  /** Columns of the same name are equal, whichever form they are of. */
  private static final Set<Column> DAYS =
      Set.of(
          AdjustmentColumn.DAY,
          BallotColumn.AS_OF,
          LedgerColumn.LISTED,
          LedgerColumn.DUE,
          LedgerColumn.DONE,
          LedgerColumn.WITHDRAWN);

  private Choices() {}

  static boolean isDay(Column column) {
    return DAYS.contains(column);
  }

  static List<String> of(Column column) {
    if (column.equals(GoalColumn.CATEGORY)) {
      return Vocabulary.CATEGORIES.proposed();
    }
    if (column.equals(IndicatorColumn.ENTRY)) {
      return Vocabulary.ENTRIES.proposed();
    }
    if (column.equals(IndicatorColumn.AGGREGATION)) {
      return Vocabulary.AGGREGATIONS.proposed();
    }
    if (column.equals(BenchmarkColumn.COMPARABLE)) {
      return Vocabulary.COMPARABILITIES.proposed();
    }
    if (column.equals(LedgerColumn.STATE)) {
      return Vocabulary.ITEM_STATES.proposed();
    }
    if (column.equals(AdjustmentColumn.KIND)) {
      return Vocabulary.EFFECTS.proposed();
    }
    if (column.equals(PanelColumn.GRADE)) {
      return Vocabulary.GRADES.proposed();
    }
    if (column.equals(BaselineColumn.QUARTER) || column.equals(ReferenceColumn.QUARTER)) {
      return Vocabulary.QUARTERS.proposed();
    }
    if (column.equals(MeasurementColumn.QUALIFIER)) {
      return Vocabulary.QUALIFIERS.proposed();
    }
    return column.equals(MeasurementColumn.PART) ? Vocabulary.PARTS.proposed() : List.of();
  }
}
