package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kaocheng.model.Department;
import kaocheng.model.text.Refused;

/** The assessed departments of a cycle, in the order in which they were first put. */
public final class Departments {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          DEPARTMENT.ID,
          List.of(DEPARTMENT.CYCLE_YEAR, DEPARTMENT.CODE),
          List.of(DEPARTMENT.NAME, DEPARTMENT.RANKING_GROUP),
          List.of(),
          DEPARTMENT.WITHDRAWN);

  private final Session session;
  private final Cycles cycles;
  private final Sheet sheet;

  Departments(Session session, Cycles cycles) {
    this.session = session;
    this.cycles = cycles;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<Department> all(int year) {
    return List.copyOf(numbered(year).values());
  }

  public boolean contains(int year, String code) {
    return number(year, code).isPresent();
  }

  public Effect put(int year, Department department) {
    load(year);
    return sheet.put(
        new Sheet.Entry(
            year + " " + department.code(),
            List.of(year, Checked.text(Datum.DEPARTMENT_CODE, DEPARTMENT.CODE, department.code())),
            List.of(
                Checked.text(Datum.DEPARTMENT_NAME, DEPARTMENT.NAME, department.name()),
                Checked.text(Datum.RANKING_GROUP, DEPARTMENT.RANKING_GROUP, department.group())),
            List.of()));
  }

  /** The departments by the numbers that other tables know them by, in stable order. */
  Map<Long, Department> numbered(int year) {
    var departments = new LinkedHashMap<Long, Department>();
    session
        .asking()
        .selectFrom(DEPARTMENT)
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(DEPARTMENT.ID)
        .forEach(
            row ->
                departments.put(
                    row.getId(),
                    new Department(row.getCode(), row.getName(), row.getRankingGroup())));
    return departments;
  }

  long require(int year, String code) {
    return number(year, code)
        .orElseThrow(() -> Refused.because(StoreRefusal.NO_SUCH_DEPARTMENT, code, year));
  }

  private OptionalLong number(int year, String code) {
    load(year);
    return sheet.number(List.of(year, code));
  }

  private void load(int year) {
    if (sheet.isNew(year)) {
      cycles.require(year);
    }
    sheet.load(year, DEPARTMENT.CYCLE_YEAR.eq(year));
  }

  /** Takes a department out of the year, for a reason; what was ever kept of it stays. */
  public void withdraw(int year, String code, String reason) {
    load(year);
    sheet.withdraw(year + " " + code, List.of(year, code), Withdrawal.checked(reason));
  }
}
