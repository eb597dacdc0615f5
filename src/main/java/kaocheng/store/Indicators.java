package kaocheng.store;

import static kaocheng.store.generated.Tables.INDICATOR;

import java.util.List;
import java.util.OptionalLong;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The indicators of a cycle's goals, in the order in which they were first put. */
public final class Indicators {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          INDICATOR.ID,
          List.of(INDICATOR.DEPARTMENT_ID, INDICATOR.NUMBER),
          List.of(
              INDICATOR.GOAL_ID,
              INDICATOR.NAME,
              INDICATOR.UNIT,
              INDICATOR.ENTRY,
              INDICATOR.AGGREGATION,
              INDICATOR.PACE,
              INDICATOR.TARGET,
              INDICATOR.SCORING,
              INDICATOR.WEIGHT,
              INDICATOR.DEFINITION),
          List.of(),
          INDICATOR.WITHDRAWN);

  private final Session session;
  private final Departments departments;
  private final Goals goals;
  private final Sheet sheet;

  Indicators(Session session, Departments departments, Goals goals) {
    this.session = session;
    this.departments = departments;
    this.goals = goals;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<Indicator> all(int year) {
    return List.copyOf(new IndicatorReader(session).numbered(year).values());
  }

  /** How many indicators there are in all years. */
  long size() {
    return session.count(INDICATOR);
  }

  /** What an import has to know of every indicator of a year, small enough to hold them all. */
  public IndicatorIndex index(int year) {
    return new IndicatorReader(session).index(year);
  }

  public boolean contains(int year, IndicatorKey key) {
    return departments.contains(year, key.department()) && number(year, key).isPresent();
  }

  public Effect put(int year, Indicator indicator) {
    var key = indicator.key();
    var department = load(year, key.department());
    var goal = goals.require(year, indicator.goalKey());
    return sheet.put(
        new Sheet.Entry(
            year + " " + key.department() + " " + key.number(),
            List.of(
                department, Checked.text(Datum.INDICATOR_NUMBER, INDICATOR.NUMBER, key.number())),
            content(goal, indicator),
            List.of()));
  }

  private static List<Object> content(long goal, Indicator indicator) {
    var target = Grammar.TARGETS.write(indicator.target(), Language.CHINESE);
    var method = Grammar.METHODS.write(indicator.method(), Language.CHINESE);
    return List.of(
        goal,
        Checked.text(Datum.INDICATOR_NAME, INDICATOR.NAME, indicator.name()),
        Checked.textOrNothing(Datum.UNIT, INDICATOR.UNIT, symbol(indicator)),
        indicator.habit().entry().name(),
        indicator.habit().aggregation().name(),
        Checked.textOrNothing(Datum.PACE, INDICATOR.PACE, Paces.write(indicator.habit().pace())),
        Checked.text(Datum.TARGET, INDICATOR.TARGET, target),
        Checked.text(Datum.METHOD, INDICATOR.SCORING, method),
        Checked.notNegative(Datum.INDICATOR_WEIGHT, INDICATOR.WEIGHT, indicator.weight()),
        Checked.textOrNothing(Datum.DEFINITION, INDICATOR.DEFINITION, indicator.definition()));
  }

  private static String symbol(Indicator indicator) {
    var symbol = indicator.unit().symbol();
    if (!indicator.target().kind(indicator.unit()).unitOf(symbol).equals(indicator.unit())) {
      throw new IllegalArgumentException("nothing is counted in " + indicator.unit());
    }
    return symbol;
  }

  long require(int year, IndicatorKey key) {
    return number(year, key)
        .orElseThrow(
            () ->
                Refused.because(
                    StoreRefusal.NO_SUCH_INDICATOR, key.number(), key.department(), year));
  }

  long department(int year, IndicatorKey key) {
    return departments.require(year, key.department());
  }

  /** The numbers of a department's indicators. */
  static Select<Record1<Long>> ofDepartment(long department) {
    return DSL.select(INDICATOR.ID).from(INDICATOR).where(INDICATOR.DEPARTMENT_ID.eq(department));
  }

  private OptionalLong number(int year, IndicatorKey key) {
    var department = load(year, key.department());
    return sheet.number(List.of(department, key.number()));
  }

  private long load(int year, String code) {
    var department = departments.require(year, code);
    sheet.load(department, INDICATOR.DEPARTMENT_ID.eq(department));
    return department;
  }

  /** Takes an indicator out of the year, for a reason; what was reported for it stays. */
  public void withdraw(int year, IndicatorKey key, String reason) {
    var department = load(year, key.department());
    sheet.withdraw(
        year + " " + key.department() + " " + key.number(),
        List.of(department, key.number()),
        Withdrawal.checked(reason));
  }
}
