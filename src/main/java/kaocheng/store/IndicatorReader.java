package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;
import org.jooq.Record;

/** Reads indicators; what many of them have in common is kept once. */
final class IndicatorReader {
  private final Session session;
  private final Rules<Target> targets = new Rules<>(Grammar.TARGETS);
  private final Rules<Method> methods = new Rules<>(Grammar.METHODS);
  private final Map<Habit, Habit> habits = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();

  IndicatorReader(Session session) {
    this.session = session;
  }

  /** The indicators of a year by their numbers in the workbook, in stable order. */
  Map<Long, Indicator> numbered(int year) {
    var indicators = new LinkedHashMap<Long, Indicator>();
    try (var rows =
        session
            .asking()
            .select(DEPARTMENT.CODE, GOAL.NUMBER)
            .select(INDICATOR.fields())
            .from(INDICATOR)
            .join(DEPARTMENT)
            .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
            .join(GOAL)
            .on(INDICATOR.GOAL_ID.eq(GOAL.ID))
            .where(DEPARTMENT.CYCLE_YEAR.eq(year))
            .orderBy(DEPARTMENT.ID, INDICATOR.ID)
            .fetchLazy()) {
      rows.forEach(row -> indicators.put(row.get(INDICATOR.ID), read(row)));
    }
    return indicators;
  }

  private Indicator read(Record row) {
    return new Indicator(
        new IndicatorKey(shared(row.get(DEPARTMENT.CODE)), shared(row.get(INDICATOR.NUMBER))),
        shared(row.get(GOAL.NUMBER)),
        row.get(INDICATOR.NAME),
        unit(row, targets.of(row.get(INDICATOR.TARGET))),
        habit(row),
        targets.of(row.get(INDICATOR.TARGET)),
        methods.of(row.get(INDICATOR.SCORING)),
        Rational.of(row.get(INDICATOR.WEIGHT)),
        row.get(INDICATOR.DEFINITION));
  }

  IndicatorIndex index(int year) {
    var departments = new HashMap<String, Map<String, IndicatorRef>>();
    try (var rows =
        session
            .asking()
            .select(DEPARTMENT.CODE, INDICATOR.ID, INDICATOR.NUMBER, INDICATOR.UNIT)
            .select(INDICATOR.ENTRY, INDICATOR.AGGREGATION, INDICATOR.PACE, INDICATOR.TARGET)
            .from(DEPARTMENT)
            .leftJoin(INDICATOR)
            .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
            .where(DEPARTMENT.CYCLE_YEAR.eq(year))
            .fetchLazy()) {
      rows.forEach(
          row ->
              enter(
                  row,
                  departments.computeIfAbsent(row.get(DEPARTMENT.CODE), _ -> new HashMap<>())));
    }
    return new IndicatorIndex(departments);
  }

  private void enter(Record row, Map<String, IndicatorRef> department) {
    if (row.get(INDICATOR.ID) == null) {
      return;
    }
    var target = targets.of(row.get(INDICATOR.TARGET));
    var unit = unit(row, target);
    var kind = target.kind(unit);
    department.put(
        shared(row.get(INDICATOR.NUMBER)),
        new IndicatorRef(row.get(INDICATOR.ID), kind, unit, habit(row)));
  }

  private Habit habit(Record row) {
    var habit =
        new Habit(
            Stored.value(EntryForm.class, row.get(INDICATOR.ENTRY)),
            Stored.value(Aggregation.class, row.get(INDICATOR.AGGREGATION)),
            pace(row.get(INDICATOR.PACE)));
    return habits.computeIfAbsent(habit, same -> same);
  }

  private static Pace pace(String stored) {
    return switch (stored) {
      case "EVEN" -> Pace.EVEN;
      case "ANNUAL" -> Pace.ANNUAL;
      case "YEAR_END" -> Pace.YEAR_END;
      default -> throw new Unreadable("pace " + stored);
    };
  }

  /** Days, places and grades are in units of their own; all else is counted in what is kept. */
  private Unit unit(Record row, Target target) {
    var counted = units.computeIfAbsent(row.get(INDICATOR.UNIT), Unit::counting);
    return target.kind(counted).unitOf(counted.symbol());
  }

  private String shared(String text) {
    return numbers.computeIfAbsent(text, same -> same);
  }
}
