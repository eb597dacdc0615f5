package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;
import org.jooq.Condition;
import org.jooq.Field;

/** Reads indicators; what many of them have in common is kept once. */
final class IndicatorReader {
  private static final int AT_A_TIME = 50;
  private static final List<Field<?>> WHOLE =
      Stream.concat(
              Stream.<Field<?>>of(DEPARTMENT.CODE, GOAL.NUMBER), Stream.of(INDICATOR.fields()))
          .toList();
  private static final List<Field<?>> RULES =
      List.of(
          DEPARTMENT.CODE,
          INDICATOR.ID,
          INDICATOR.NUMBER,
          INDICATOR.UNIT,
          INDICATOR.ENTRY,
          INDICATOR.AGGREGATION,
          INDICATOR.PACE,
          INDICATOR.TARGET,
          INDICATOR.SCORING);

  private final Session session;
  private final Rules<Target> targets = new Rules<>(Grammar.TARGETS);
  private final Rules<Method> methods = new Rules<>(Grammar.METHODS);
  private final Map<String, Pace> paces = new HashMap<>();
  private final Map<Habit, Habit> habits = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();

  IndicatorReader(Session session) {
    this.session = session;
  }

  /**
   * The indicators of a year by their numbers in the workbook, in stable order; so many departments
   * at a time that the database sorts every answer in memory.
   */
  Map<Long, Indicator> numbered(int year) {
    var indicators = new LinkedHashMap<Long, Indicator>();
    var departments =
        session
            .asking()
            .select(DEPARTMENT.ID)
            .from(DEPARTMENT)
            .where(DEPARTMENT.CYCLE_YEAR.eq(year))
            .and(DEPARTMENT.WITHDRAWN.isNull())
            .orderBy(DEPARTMENT.ID)
            .fetch(DEPARTMENT.ID);
    for (var from = 0; from < departments.size(); from += AT_A_TIME) {
      var part = departments.subList(from, Math.min(from + AT_A_TIME, departments.size()));
      read(DEPARTMENT.CYCLE_YEAR.eq(year).and(DEPARTMENT.ID.in(part)), indicators);
    }
    return indicators;
  }

  private void read(Condition condition, Map<Long, Indicator> indicators) {
    var question =
        session
            .asking()
            .select(WHOLE)
            .from(INDICATOR)
            .join(DEPARTMENT)
            .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
            .join(GOAL)
            .on(INDICATOR.GOAL_ID.eq(GOAL.ID))
            .where(condition)
            .and(INDICATOR.WITHDRAWN.isNull())
            .and(GOAL.WITHDRAWN.isNull())
            .orderBy(DEPARTMENT.ID, INDICATOR.ID);
    PlainRow.each(
        session, WHOLE, question, row -> indicators.put(row.get(INDICATOR.ID), read(row)));
  }

  private Indicator read(PlainRow row) {
    var target = targets.of(row.get(INDICATOR.TARGET));
    var method = methods.of(row.get(INDICATOR.SCORING));
    return new Indicator(
        new IndicatorKey(shared(row.get(DEPARTMENT.CODE)), shared(row.get(INDICATOR.NUMBER))),
        shared(row.get(GOAL.NUMBER)),
        row.get(INDICATOR.NAME),
        unit(row, target, method),
        habit(row),
        target,
        method,
        Rational.of(row.get(INDICATOR.WEIGHT)),
        row.get(INDICATOR.DEFINITION));
  }

  IndicatorIndex index(int year) {
    var departments = new HashMap<String, Map<String, IndicatorRef>>();
    var question =
        session
            .asking()
            .select(RULES)
            .from(DEPARTMENT)
            .leftJoin(INDICATOR)
            .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
            .and(INDICATOR.WITHDRAWN.isNull())
            .where(DEPARTMENT.CYCLE_YEAR.eq(year))
            .and(DEPARTMENT.WITHDRAWN.isNull());
    PlainRow.each(
        session,
        RULES,
        question,
        row ->
            enter(
                row, departments.computeIfAbsent(row.get(DEPARTMENT.CODE), _ -> new HashMap<>())));
    return new IndicatorIndex(departments);
  }

  private void enter(PlainRow row, Map<String, IndicatorRef> department) {
    if (row.get(INDICATOR.ID) == null) {
      return;
    }
    var target = targets.of(row.get(INDICATOR.TARGET));
    var method = methods.of(row.get(INDICATOR.SCORING));
    department.put(
        shared(row.get(INDICATOR.NUMBER)),
        new IndicatorRef(
            row.get(INDICATOR.ID), unit(row, target, method), habit(row), target, method));
  }

  private Habit habit(PlainRow row) {
    var habit =
        new Habit(
            Stored.value(EntryForm.class, row.get(INDICATOR.ENTRY)),
            Stored.value(Aggregation.class, row.get(INDICATOR.AGGREGATION)),
            paces.computeIfAbsent(row.get(INDICATOR.PACE), Paces::read));
    return habits.computeIfAbsent(habit, same -> same);
  }

  /** Days, places and grades are in units of their own; all else is counted in what is kept. */
  private Unit unit(PlainRow row, Target target, Method method) {
    var counted = units.computeIfAbsent(row.get(INDICATOR.UNIT), Unit::counting);
    return Fit.kind(target, method, counted).unitOf(counted.symbol());
  }

  private String shared(String text) {
    return numbers.computeIfAbsent(text, same -> same);
  }
}
