package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Reads indicators; what many of them have in common is kept once. */
final class IndicatorReader {
  private static final int AT_A_TIME = 50;
  private static final List<Field<?>> WHOLE = List.of(INDICATOR.fields());
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

  /** The indicators of a year by their numbers in the workbook, in stable order. */
  Map<Long, Indicator> numbered(int year) {
    var found = new TreeMap<Long, List<Numbered>>();
    var standing = DEPARTMENT.CYCLE_YEAR.eq(year).and(DEPARTMENT.WITHDRAWN.isNull());
    var codes = texts(DEPARTMENT.ID, DEPARTMENT.CODE, standing);
    var goals =
        texts(
            GOAL.ID, GOAL.NUMBER, GOAL.WITHDRAWN.isNull().and(GOAL.DEPARTMENT_ID.in(ofYear(year))));
    for (var condition : conditions(codes.keySet())) {
      var question =
          session
              .asking()
              .select(WHOLE)
              .from(INDICATOR)
              .where(condition.and(INDICATOR.WITHDRAWN.isNull()));
      Scan.each(
          session,
          WHOLE,
          question,
          row -> {
            var department = row.get(INDICATOR.DEPARTMENT_ID);
            var code = codes.get(department);
            var goal = goals.get(row.get(INDICATOR.GOAL_ID));
            if (code != null && goal != null) {
              found
                  .computeIfAbsent(department, _ -> new ArrayList<>())
                  .add(new Numbered(row.get(INDICATOR.ID), read(row, code, goal)));
            }
          });
    }
    var indicators = new LinkedHashMap<Long, Indicator>();
    for (var its : found.values()) {
      its.sort(Comparator.comparingLong(Numbered::number));
      its.forEach(one -> indicators.put(one.number(), one.indicator()));
    }
    return indicators;
  }

  private record Numbered(long number, Indicator indicator) {}

  private static Select<Record1<Long>> ofYear(int year) {
    return DSL.select(DEPARTMENT.ID).from(DEPARTMENT).where(DEPARTMENT.CYCLE_YEAR.eq(year));
  }

  private Map<Long, String> texts(
      TableField<?, Long> number, TableField<?, String> text, Condition condition) {
    var texts = new TreeMap<Long, String>();
    session
        .asking()
        .select(number, text)
        .from(number.getTable())
        .where(condition)
        .forEach(row -> texts.put(row.value1(), shared(row.value2())));
    return texts;
  }

  /**
   * Where the year has most of the departments all rows are looked through; otherwise those of so
   * many departments at a time are looked up.
   */
  private List<Condition> conditions(Collection<Long> departments) {
    if (departments.size() * 2L >= session.count(DEPARTMENT)) {
      return List.of(DSL.noCondition());
    }
    var all = List.copyOf(departments);
    var conditions = new ArrayList<Condition>();
    for (var from = 0; from < all.size(); from += AT_A_TIME) {
      var part = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
      conditions.add(INDICATOR.DEPARTMENT_ID.in(part));
    }
    return conditions;
  }

  private Indicator read(Row row, String department, String goal) {
    var target = targets.of(row.get(INDICATOR.TARGET));
    var method = methods.of(row.get(INDICATOR.SCORING));
    return new Indicator(
        new IndicatorKey(department, shared(row.get(INDICATOR.NUMBER))),
        goal,
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
    Scan.each(
        session,
        RULES,
        question,
        row ->
            enter(
                row, departments.computeIfAbsent(row.get(DEPARTMENT.CODE), _ -> new HashMap<>())));
    return new IndicatorIndex(departments);
  }

  private void enter(Row row, Map<String, IndicatorRef> department) {
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

  private Habit habit(Row row) {
    var habit =
        new Habit(
            Stored.value(EntryForm.class, row.get(INDICATOR.ENTRY)),
            Stored.value(Aggregation.class, row.get(INDICATOR.AGGREGATION)),
            paces.computeIfAbsent(row.get(INDICATOR.PACE), Paces::read));
    return habits.computeIfAbsent(habit, same -> same);
  }

  /** Days, places and grades are in units of their own; all else is counted in what is kept. */
  private Unit unit(Row row, Target target, Method method) {
    var counted = units.computeIfAbsent(row.get(INDICATOR.UNIT), Unit::counting);
    return Fit.kind(target, method, counted).unitOf(counted.symbol());
  }

  private String shared(String text) {
    return numbers.computeIfAbsent(text, same -> same);
  }
}
