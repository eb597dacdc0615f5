package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Form;
import kaocheng.model.text.Key;

/** What can be entered, changed and withdrawn by hand in a form of its own. */
public enum EntrySort implements Key {
  DEPARTMENT,
  CLAUSE,
  GOAL,
  INDICATOR,
  BASELINE,
  BENCHMARK,
  REFERENCE,
  LEDGER_ITEM,
  ADJUSTMENT;

  /** The names of the fields that tell an entry from all others of its sort and year. */
  public List<String> naming() {
    return switch (this) {
      case DEPARTMENT -> List.of("department");
      case CLAUSE -> List.of("clause");
      case GOAL -> List.of("department", "goal");
      case INDICATOR -> List.of("department", "indicator");
      case BASELINE -> List.of("department", "indicator", "base_year", "base_quarter");
      case BENCHMARK -> List.of("department", "indicator", "city", "benchmark_year");
      case REFERENCE -> List.of("department", "indicator", "reference", "quarter");
      case LEDGER_ITEM -> List.of("department", "indicator", "item");
      case ADJUSTMENT -> List.of("department", "number");
    };
  }

  /** Whether withdrawing one takes a document, a proposer and an approver. */
  public boolean isDecided() {
    return switch (this) {
      case BASELINE, BENCHMARK, REFERENCE, LEDGER_ITEM, ADJUSTMENT -> true;
      case DEPARTMENT, CLAUSE, GOAL, INDICATOR -> false;
    };
  }

  List<Column> columns() {
    return form().columns();
  }

  private Form<?> form() {
    return switch (this) {
      case DEPARTMENT -> Form.DEPARTMENT;
      case CLAUSE -> Form.CLAUSE;
      case GOAL -> Form.GOAL;
      case INDICATOR -> Form.INDICATOR;
      case BASELINE -> Form.BASELINE;
      case BENCHMARK -> Form.BENCHMARK;
      case REFERENCE -> Form.REFERENCE;
      case LEDGER_ITEM -> Form.LEDGER_ITEM;
      case ADJUSTMENT -> Form.ADJUSTMENT;
    };
  }

  @Override
  public String family() {
    return "sort";
  }
}
