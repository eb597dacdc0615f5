package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;

import java.util.List;
import java.util.OptionalLong;
import kaocheng.model.Category;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;

/** The goals of a cycle's departments, in the order in which they were first put. */
public final class Goals {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          GOAL.ID,
          List.of(GOAL.DEPARTMENT_ID, GOAL.NUMBER),
          List.of(GOAL.CATEGORY, GOAL.TITLE, GOAL.WORDING, GOAL.WEIGHT),
          List.of(),
          GOAL.WITHDRAWN);

  private final Session session;
  private final Departments departments;
  private final Sheet sheet;

  Goals(Session session, Departments departments) {
    this.session = session;
    this.departments = departments;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<Goal> all(int year) {
    return session
        .asking()
        .select(DEPARTMENT.CODE, GOAL.NUMBER, GOAL.CATEGORY, GOAL.TITLE, GOAL.WORDING, GOAL.WEIGHT)
        .from(GOAL)
        .join(DEPARTMENT)
        .on(GOAL.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(GOAL.WITHDRAWN.isNull())
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(DEPARTMENT.ID, GOAL.ID)
        .fetch(
            row ->
                new Goal(
                    new GoalKey(row.value1(), row.value2()),
                    Stored.value(Category.class, row.value3()),
                    row.value4(),
                    row.value5(),
                    Rational.of(row.value6())));
  }

  public boolean contains(int year, GoalKey key) {
    return departments.contains(year, key.department()) && number(year, key).isPresent();
  }

  public Effect put(int year, Goal goal) {
    var department = load(year, goal.key().department());
    return sheet.put(
        new Sheet.Entry(
            year + " " + goal.key().department() + " " + goal.key().number(),
            List.of(department, Checked.text(Datum.GOAL_NUMBER, GOAL.NUMBER, goal.key().number())),
            List.of(
                goal.category().name(),
                Checked.text(Datum.GOAL_TITLE, GOAL.TITLE, goal.title()),
                Checked.textOrNothing(Datum.GOAL_WORDING, GOAL.WORDING, goal.wording()),
                Checked.positive(Datum.GOAL_WEIGHT, GOAL.WEIGHT, goal.weight())),
            List.of()));
  }

  long require(int year, GoalKey key) {
    return number(year, key)
        .orElseThrow(
            () -> Refused.because(StoreRefusal.NO_SUCH_GOAL, key.number(), key.department(), year));
  }

  private OptionalLong number(int year, GoalKey key) {
    var department = load(year, key.department());
    return sheet.number(List.of(department, key.number()));
  }

  private long load(int year, String code) {
    var department = departments.require(year, code);
    sheet.load(department, GOAL.DEPARTMENT_ID.eq(department));
    return department;
  }

  /** Takes a goal out of the year, for a reason. */
  public void withdraw(int year, GoalKey key, String reason) {
    var department = load(year, key.department());
    sheet.withdraw(
        year + " " + key.department() + " " + key.number(),
        List.of(department, key.number()),
        Withdrawal.checked(reason));
  }
}
