package kaocheng.store;

import static java.util.Map.entry;
import static kaocheng.store.generated.Tables.ADJUSTMENT;
import static kaocheng.store.generated.Tables.APPEAL;
import static kaocheng.store.generated.Tables.APPEAL_DECISION;
import static kaocheng.store.generated.Tables.BASELINE;
import static kaocheng.store.generated.Tables.BENCHMARK;
import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.CYCLE;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.GRADE_BAND;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.INTAKE_ALIAS;
import static kaocheng.store.generated.Tables.INTAKE_MEMORY;
import static kaocheng.store.generated.Tables.LEDGER_ITEM;
import static kaocheng.store.generated.Tables.MEASUREMENT;
import static kaocheng.store.generated.Tables.ORIGINAL;
import static kaocheng.store.generated.Tables.ORIGINAL_PIECE;
import static kaocheng.store.generated.Tables.POLICY_CLAUSE;
import static kaocheng.store.generated.Tables.REFERENCE_VALUE;
import static kaocheng.store.generated.Tables.SCORECARD;
import static kaocheng.store.generated.Tables.SCORE_LINE;
import static kaocheng.store.generated.Tables.SCORE_TEXT;
import static kaocheng.store.generated.Tables.SEAL;
import static kaocheng.store.generated.Tables.SEAL_PIECE;
import static kaocheng.store.generated.Tables.SIGN_ACT;
import static kaocheng.store.generated.Tables.TRACE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Table;

/** Into which sections the rows of each table fall. */
final class Sections {
  /** The chain of the trace covers these itself. */
  static final Set<Table<?>> OF_THE_CHAIN = Set.of(TRACE, CONTENT_DIGEST);

  /** What stands before the number of an entry, where that and not an import is the scope. */
  static final String ENTRY = "#";

  private static final Map<Table<?>, Scoping> SCOPINGS =
      Map.ofEntries(
          entry(CYCLE, (row, _) -> text(row.get(CYCLE.CYCLE_YEAR))),
          entry(GRADE_BAND, (row, _) -> text(row.get(GRADE_BAND.CYCLE_YEAR))),
          entry(POLICY_CLAUSE, (row, _) -> text(row.get(POLICY_CLAUSE.CYCLE_YEAR))),
          entry(DEPARTMENT, (row, _) -> text(row.get(DEPARTMENT.CYCLE_YEAR))),
          entry(GOAL, (row, _) -> text(row.get(GOAL.DEPARTMENT_ID))),
          entry(INDICATOR, (row, _) -> text(row.get(INDICATOR.DEPARTMENT_ID))),
          entry(ADJUSTMENT, (row, _) -> text(row.get(ADJUSTMENT.DEPARTMENT_ID))),
          entry(BASELINE, (row, homes) -> homes.departmentOf(row.get(BASELINE.INDICATOR_ID))),
          entry(BENCHMARK, (row, homes) -> homes.departmentOf(row.get(BENCHMARK.INDICATOR_ID))),
          entry(
              REFERENCE_VALUE,
              (row, homes) -> homes.departmentOf(row.get(REFERENCE_VALUE.INDICATOR_ID))),
          entry(LEDGER_ITEM, (row, homes) -> homes.departmentOf(row.get(LEDGER_ITEM.INDICATOR_ID))),
          entry(MEASUREMENT, (row, _) -> measurement(row)),
          entry(FILE_IMPORT, (row, _) -> text(row.get(FILE_IMPORT.ID))),
          entry(ORIGINAL, (row, _) -> text(row.get(ORIGINAL.ID))),
          entry(ORIGINAL_PIECE, (row, _) -> text(row.get(ORIGINAL_PIECE.ORIGINAL_ID))),
          entry(SCORECARD, (row, _) -> quarter(row)),
          entry(SCORE_LINE, (row, homes) -> homes.quarterOf(row.get(SCORE_LINE.SCORECARD_ID))),
          entry(SCORE_TEXT, (row, homes) -> homes.quarterOf(row.get(SCORE_TEXT.SCORECARD_ID))),
          entry(APPEAL, (row, _) -> text(row.get(APPEAL.DEPARTMENT_ID))),
          entry(APPEAL_DECISION, (row, _) -> text(row.get(APPEAL_DECISION.APPEAL_ID))),
          entry(SIGN_ACT, (row, _) -> text(row.get(SIGN_ACT.DEPARTMENT_ID))),
          entry(SEAL, (row, _) -> text(row.get(SEAL.CYCLE_YEAR))),
          entry(SEAL_PIECE, (row, _) -> text(row.get(SEAL_PIECE.SEAL_ID))),
          entry(INTAKE_MEMORY, (_, _) -> ""),
          entry(INTAKE_ALIAS, (_, _) -> ""));

  private Sections() {}

  /** The scope that a row belongs to. */
  private interface Scoping {
    String of(Row row, Homes homes);
  }

  /** The tables whose rows fall into sections. */
  static List<Table<?>> tables() {
    return List.copyOf(SCOPINGS.keySet());
  }

  static Section of(Table<?> table, Row row, Homes homes) {
    var scoping = SCOPINGS.get(table);
    if (scoping == null) {
      throw new IllegalArgumentException("no sections of " + table);
    }
    return new Section(table.getName(), scoping.of(row, homes));
  }

  /** What was reported belongs to its import; what puts a figure back, to its entry. */
  private static String measurement(Row row) {
    var entry = row.get(MEASUREMENT.TRACE_SEQ);
    return entry == null ? text(row.get(MEASUREMENT.IMPORT_ID)) : ENTRY + entry;
  }

  static String quarter(Row row) {
    return quarter(row.get(SCORECARD.CYCLE_YEAR), row.get(SCORECARD.QUARTER));
  }

  static String quarter(int year, int quarter) {
    return year + "-" + quarter;
  }

  private static String text(Number number) {
    return number.toString();
  }
}
