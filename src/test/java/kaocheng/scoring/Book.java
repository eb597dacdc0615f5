package kaocheng.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Pace;
import kaocheng.model.Policy;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;

/** A whole cycle of departments, told in a few words: each indicator is a share of its weight. */
final class Book {
  private final Policy policy;
  private final List<Department> departments = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Adjustment> adjustments = new ArrayList<>();

  Book() {
    this(Policy.USUAL);
  }

  Book(Policy policy) {
    this.policy = policy;
  }

  Book department(String code, String group) {
    departments.add(new Department(code, "单位" + code, group));
    return this;
  }

  /** How many departments there are so far. */
  int departments() {
    return departments.size();
  }

  /** A goal of the department added last. */
  Book goal(String number, Category category, String weight) {
    var key = new GoalKey(departments.getLast().code(), number);
    goals.add(new Goal(key, category, "目标" + number, "", Rational.parse(weight)));
    return this;
  }

  Book goal(String number, String weight) {
    return goal(number, Category.KEY, weight);
  }

  /** An indicator of the goal added last, completed in proportion to what is reported of 100. */
  Book indicator(String number, String weight) {
    return indicator(number, weight, "不低于 100%", "按完成率得分，封顶 100%");
  }

  /** An indicator that is all of the goal added last, only scored, by a method that compares. */
  Book compared(String number, String method) {
    var weight = goals.getLast().weight().toString();
    return indicator(number, weight, "只计分，越高越好", method);
  }

  private Book indicator(String number, String weight, String target, String method) {
    return indicator(
        number,
        Rational.parse(weight),
        Case.read(Grammar.TARGETS, target),
        Case.read(Grammar.METHODS, method));
  }

  private Book indicator(String number, Rational weight, Target target, Method method) {
    var goal = goals.getLast().key();
    var habit =
        new Indicator.Habit(
            EntryForm.CUMULATIVE, Case.usualAggregation(target.kind(Unit.PERCENT)), pace(target));
    indicators.add(
        new Indicator(
            new IndicatorKey(goal.department(), number),
            goal.number(),
            "指标" + number,
            Unit.PERCENT,
            habit,
            target,
            method,
            weight,
            ""));
    return this;
  }

  private static Pace pace(Target target) {
    return Case.usualPace(target, Unit.PERCENT);
  }

  /** The indicator added last reached this percentage at year end. */
  Book reached(String percent) {
    return says(Case.percent(percent));
  }

  Book says(Reported reported) {
    return says(Quarter.FOURTH, reported);
  }

  /** The indicator added last stood at this percentage by the end of a quarter. */
  Book reached(Quarter quarter, String percent) {
    return says(quarter, Case.percent(percent));
  }

  /** The indicator added last told this at year end, so surely. */
  Book says(Reported reported, Qualifier qualifier) {
    return says(Quarter.FOURTH, reported, qualifier);
  }

  private Book says(Quarter quarter, Reported reported) {
    return says(quarter, reported, Qualifier.EXACT);
  }

  private Book says(Quarter quarter, Reported reported, Qualifier qualifier) {
    var day = quarter.lastDay(Case.YEAR);
    var source = new Source.Report(new Source.Row("2021Q4.csv", measurements.size() + 2), day, 1);
    measurements.add(
        new Measurement(indicators.getLast().key(), quarter, reported, qualifier, source));
    return this;
  }

  /** A decision on the department added last, taken in the middle of the year. */
  Book decided(String number, Adjustment.Scope scope, Adjustment.Effect effect) {
    return decided(number, "事项" + number, scope, effect);
  }

  Book decided(String number, String event, Adjustment.Scope scope, Adjustment.Effect effect) {
    adjustments.add(
        new Adjustment(
            departments.getLast().code(),
            number,
            scope,
            effect,
            new Adjustment.Papers(event, "有据", "示考〔2021〕" + number + "号", "张三", "李四"),
            LocalDate.of(Case.YEAR, 7, 1),
            new Source.Row("adjustments.csv", adjustments.size() + 2)));
    return this;
  }

  /** A department with one goal of 100 points that reached this percentage. */
  Book total(String code, String group, String percent) {
    return department(code, group).goal("1", "100").indicator("1.1", "100").reached(percent);
  }

  Dossier dossier() {
    return new Dossier(
        new Cycle(Case.YEAR, policy),
        departments,
        goals,
        indicators,
        List.of(),
        List.of(),
        measurements,
        List.of(),
        List.of(),
        adjustments);
  }

  List<Scorecard> score() {
    return score(Quarter.FOURTH);
  }

  List<Scorecard> score(Quarter quarter) {
    return new Scorer(dossier()).score(quarter);
  }

  /** The card of the only department. */
  Scorecard card() {
    return score().getFirst();
  }
}
