package kaocheng.exchange.intake;

import java.util.List;
import java.util.Map;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Category;
import kaocheng.model.Clause;
import kaocheng.model.Department;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.LedgerItem;
import kaocheng.model.Reference;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.text.Language;

/**
 * Fills forms in with what stands in the workbook; read again, a form says just what it was filled
 * in with.
 */
public final class FilledForms {
  private FilledForms() {}

  public static Map<Column, String> of(int year, Department department) {
    return new Filled()
        .with(DepartmentColumn.YEAR, year)
        .with(DepartmentColumn.DEPARTMENT, department.code())
        .with(DepartmentColumn.NAME, department.name())
        .with(DepartmentColumn.GROUP, department.group())
        .cells();
  }

  public static Map<Column, String> of(int year, Clause clause) {
    return new Filled()
        .with(PolicyColumn.YEAR, year)
        .with(PolicyColumn.CLAUSE, Grammar.POLICIES.write(clause, Language.CHINESE))
        .cells();
  }

  public static Map<Column, String> of(int year, Goal goal) {
    return new Filled()
        .with(GoalColumn.YEAR, year)
        .with(GoalColumn.DEPARTMENT, goal.key().department())
        .with(GoalColumn.GOAL, goal.key().number())
        .with(GoalColumn.CATEGORY, Filled.category(goal.category()))
        .with(GoalColumn.TITLE, goal.title())
        .with(GoalColumn.WORDING, goal.wording())
        .with(GoalColumn.WEIGHT, goal.weight())
        .cells();
  }

  public static Map<Column, String> of(int year, Indicator indicator) {
    var habit = indicator.habit();
    return new Filled()
        .with(IndicatorColumn.YEAR, year)
        .with(IndicatorColumn.DEPARTMENT, indicator.key().department())
        .with(IndicatorColumn.GOAL, indicator.goal())
        .with(IndicatorColumn.INDICATOR, indicator.key().number())
        .with(IndicatorColumn.NAME, indicator.name())
        .with(IndicatorColumn.UNIT, unit(indicator.unit()))
        .with(IndicatorColumn.ENTRY, Vocabulary.ENTRIES.word(habit.entry()))
        .with(IndicatorColumn.AGGREGATION, Vocabulary.AGGREGATIONS.word(habit.aggregation()))
        .with(IndicatorColumn.TARGET, Grammar.TARGETS.write(indicator.target(), Language.CHINESE))
        .with(IndicatorColumn.METHOD, Grammar.METHODS.write(indicator.method(), Language.CHINESE))
        .with(IndicatorColumn.WEIGHT, indicator.weight())
        .with(IndicatorColumn.PACE, Grammar.PACES.write(habit.pace(), Language.CHINESE))
        .with(IndicatorColumn.DEFINITION, indicator.definition())
        .cells();
  }

  /** A unit as a file names it. */
  public static String unit(Unit unit) {
    return switch (unit.kind()) {
      case DATE -> "日期";
      case PLACE -> "位";
      case GRADE -> "等次";
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACES, MONTHS, VERDICT -> unit.symbol();
    };
  }

  /** A baseline of an indicator that is counted in this unit. */
  public static Map<Column, String> of(int year, Baseline baseline, Unit unit) {
    return new Filled()
        .with(BaselineColumn.YEAR, year)
        .with(BaselineColumn.DEPARTMENT, baseline.indicator().department())
        .with(BaselineColumn.INDICATOR, baseline.indicator().number())
        .with(BaselineColumn.BASE_YEAR, baseline.year())
        .with(BaselineColumn.QUARTER, baseline.quarter())
        .with(BaselineColumn.VALUE, Filled.figure(baseline.value(), unit))
        .with(BaselineColumn.SOURCE, Filled.document(baseline.source()))
        .cells();
  }

  /** A benchmark of an indicator that is counted in this unit, with how the city counts. */
  public static Map<Column, String> of(
      int year, Benchmark benchmark, String definition, Unit unit) {
    var value =
        switch (benchmark.value()) {
          case Benchmark.Value.Numeric(var number) -> Filled.figure(number, unit);
          case Benchmark.Value.Prose(var text) -> text;
        };
    return new Filled()
        .with(BenchmarkColumn.YEAR, year)
        .with(BenchmarkColumn.DEPARTMENT, benchmark.indicator().department())
        .with(BenchmarkColumn.INDICATOR, benchmark.indicator().number())
        .with(BenchmarkColumn.CITY, benchmark.city())
        .with(BenchmarkColumn.VALUE, value)
        .with(BenchmarkColumn.BENCHMARK_YEAR, benchmark.year())
        .with(BenchmarkColumn.SOURCE, Filled.document(benchmark.source()))
        .with(BenchmarkColumn.DEFINITION, definition)
        .with(
            BenchmarkColumn.COMPARABLE, Vocabulary.COMPARABILITIES.word(benchmark.comparability()))
        .cells();
  }

  /** A reference of an indicator that is counted in this unit. */
  public static Map<Column, String> of(int year, Reference reference, Unit unit) {
    var value =
        switch (reference.value()) {
          case Reference.Value.Numeric(var number) -> Filled.figure(number, unit);
          case Reference.Value.Day(var day) -> day.toString();
        };
    return new Filled()
        .with(ReferenceColumn.YEAR, year)
        .with(ReferenceColumn.DEPARTMENT, reference.indicator().department())
        .with(ReferenceColumn.INDICATOR, reference.indicator().number())
        .with(ReferenceColumn.NAME, reference.name())
        .with(ReferenceColumn.QUARTER, reference.quarter())
        .with(ReferenceColumn.VALUE, value)
        .with(ReferenceColumn.SOURCE, Filled.document(reference.source()))
        .cells();
  }

  public static Map<Column, String> of(int year, LedgerItem item) {
    var filled =
        new Filled()
            .with(LedgerColumn.YEAR, year)
            .with(LedgerColumn.DEPARTMENT, item.indicator().department())
            .with(LedgerColumn.INDICATOR, item.indicator().number())
            .with(LedgerColumn.ITEM, item.number())
            .with(LedgerColumn.BATTLE, item.place().battle())
            .with(LedgerColumn.OBJECTIVE, item.place().goal())
            .with(LedgerColumn.NAME, item.name())
            .with(LedgerColumn.WEIGHT, item.weight())
            .with(LedgerColumn.LISTED, item.listed())
            .with(LedgerColumn.DUE, item.due())
            .with(LedgerColumn.EVIDENCE, item.evidence());
    return withState(filled, item.state()).cells();
  }

  private static Filled withState(Filled filled, LedgerItem.State state) {
    return switch (state) {
      case LedgerItem.State.Open() -> filled.with(LedgerColumn.STATE, open());
      case LedgerItem.State.Closed(var done) ->
          filled
              .with(LedgerColumn.STATE, Vocabulary.ITEM_STATES.word(ItemStates.ItemState.CLOSED))
              .with(LedgerColumn.DONE, done);
      case LedgerItem.State.Withdrawn(var day, var approval) ->
          filled
              .with(LedgerColumn.STATE, Vocabulary.ITEM_STATES.word(ItemStates.ItemState.WITHDRAWN))
              .with(LedgerColumn.WITHDRAWN, day)
              .with(LedgerColumn.APPROVAL, approval);
    };
  }

  /** The word for one of an indicator's figures beside its main one. */
  public static String part(ValueKind part) {
    return Vocabulary.PARTS.word(part);
  }

  /** The word in a language for one of an indicator's figures beside its main one. */
  public static String part(ValueKind part, Language language) {
    return Vocabulary.PARTS.word(part, language);
  }

  /** The word for a task that is not struck off. */
  public static String open() {
    return Vocabulary.ITEM_STATES.word(ItemStates.ItemState.OPEN);
  }

  /** The word for a task that is struck off. */
  public static String struckOff() {
    return Vocabulary.ITEM_STATES.word(ItemStates.ItemState.CLOSED);
  }

  /** The word for a task that is taken off the list. */
  public static String takenOff() {
    return Vocabulary.ITEM_STATES.word(ItemStates.ItemState.WITHDRAWN);
  }

  public static Map<Column, String> of(int year, Adjustment adjustment) {
    var papers = adjustment.papers();
    var filled =
        new Filled()
            .with(AdjustmentColumn.YEAR, year)
            .with(AdjustmentColumn.DEPARTMENT, adjustment.department())
            .with(AdjustmentColumn.NUMBER, adjustment.number())
            .with(AdjustmentColumn.SCOPE, Filled.scope(adjustment.scope()))
            .with(AdjustmentColumn.KIND, Filled.effect(adjustment.effect()))
            .with(AdjustmentColumn.EVENT, papers.event())
            .with(AdjustmentColumn.REASON, papers.reason())
            .with(AdjustmentColumn.DOCUMENT, papers.document())
            .with(AdjustmentColumn.PROPOSER, papers.proposer())
            .with(AdjustmentColumn.APPROVER, papers.approver())
            .with(AdjustmentColumn.DAY, adjustment.day());
    return withEffect(filled, adjustment.effect()).cells();
  }

  private static Filled withEffect(Filled filled, Effect effect) {
    return switch (effect) {
      case Effect.Bonus(var points, var cap) ->
          filled.with(AdjustmentColumn.POINTS, points).with(AdjustmentColumn.CAP, cap);
      case Effect.Deduction(var perCase, var cases, var cap) ->
          filled
              .with(AdjustmentColumn.POINTS, perCase)
              .with(AdjustmentColumn.CASES, cases)
              .with(AdjustmentColumn.CAP, cap);
      case Effect.Veto(var notAbove) -> filled.with(AdjustmentColumn.NOT_ABOVE, notAbove);
      case Effect.Exemption _, Effect.Lifting _ -> filled;
    };
  }

  /** The scope of an adjustment of a whole department. */
  public static String wholeDepartment() {
    return Filled.scope(new Scope.OfDepartment());
  }

  /** The scope of an adjustment of a category. */
  public static String scope(Category category) {
    return Filled.scope(new Scope.OfCategory(category));
  }

  /** The scope of an adjustment of a goal. */
  public static String scope(GoalKey goal) {
    return Filled.scope(new Scope.OfGoal(goal.number()));
  }

  /** The scope of an adjustment of an indicator. */
  public static String scope(IndicatorKey indicator) {
    return Filled.scope(new Scope.OfIndicator(indicator.number()));
  }

  /** The points of every survey for what was cast and does not count. */
  public static List<String> notValid() {
    return List.of("弃权", "废票");
  }

  /** The states of a report to choose from. */
  public static List<String> states(Language language) {
    return Vocabulary.STATES.proposed(language);
  }

  /** How sure a figure may be, to choose from. */
  public static List<String> qualifiers(Language language) {
    return Vocabulary.QUALIFIERS.proposed(language);
  }

  /** The grades that a panel gives, to choose from. */
  public static List<String> grades(Language language) {
    return Vocabulary.GRADES.proposed(language);
  }

  /** A figure as it is typed for something counted in this unit. */
  public static String figure(Rational number, Unit unit) {
    return Filled.figure(number, unit);
  }

  /** The grades that judges give. */
  public static List<String> grades() {
    return Vocabulary.GRADES.proposed();
  }

  /** A number as it is typed. */
  public static String number(Rational number) {
    return Filled.number(number);
  }

  /** The words that a column takes, to choose from; none where it takes any text. */
  public static List<String> choices(Column column) {
    return Choices.of(column);
  }

  /** Whether a column of a form takes a day and nothing else. */
  public static boolean isDay(Column column) {
    return Choices.isDay(column);
  }
}
