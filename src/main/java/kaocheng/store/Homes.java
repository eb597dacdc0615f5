package kaocheng.store;

import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.SCORECARD;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;

/** Whose the indicators are and of when the scorecards, for rows that name only these. */
final class Homes {
  private static final String NOWHERE = "?";
  private static final int FEW = 16;

  private final Session session;
  private final Map<Long, String> departments = new HashMap<>();
  private final Map<Long, String> quarters = new HashMap<>();
  private int asked;

  Homes(Session session) {
    this.session = session;
  }

  /** Notes what a row that is being written says about others that will hang on it. */
  void learn(Table<?> table, Row row) {
    if (table.equals(INDICATOR)) {
      departments.put(row.get(INDICATOR.ID), row.get(INDICATOR.DEPARTMENT_ID).toString());
    }
    if (table.equals(SCORECARD)) {
      quarters.put(row.get(SCORECARD.ID), Sections.quarter(row));
    }
  }

  String departmentOf(long indicator) {
    var known = departments.get(indicator);
    return known == null ? asked(indicator) : known;
  }

  /** A few are asked for one by one; then all are learned at once. */
  private String asked(long indicator) {
    asked++;
    if (asked < FEW) {
      learnDepartment(indicator);
    } else if (asked == FEW) {
      learnDepartments();
    }
    return departments.computeIfAbsent(indicator, _ -> NOWHERE);
  }

  private void learnDepartment(long indicator) {
    session
        .asking()
        .select(INDICATOR.DEPARTMENT_ID)
        .from(INDICATOR)
        .where(INDICATOR.ID.eq(indicator))
        .fetchOptional(INDICATOR.DEPARTMENT_ID)
        .ifPresent(department -> departments.put(indicator, department.toString()));
  }

  private void learnDepartments() {
    session
        .asking()
        .select(INDICATOR.ID, INDICATOR.DEPARTMENT_ID)
        .from(INDICATOR)
        .forEach(row -> departments.put(row.value1(), row.value2().toString()));
  }

  String quarterOf(long card) {
    return quarters.getOrDefault(card, NOWHERE);
  }

  /** Learns everything, for when all rows are gone through. */
  void learnAll() {
    asked = FEW;
    learnDepartments();
    session
        .asking()
        .select(SCORECARD.ID, SCORECARD.CYCLE_YEAR, SCORECARD.QUARTER)
        .from(SCORECARD)
        .forEach(row -> quarters.put(row.value1(), Sections.quarter(row.value2(), row.value3())));
  }
}
