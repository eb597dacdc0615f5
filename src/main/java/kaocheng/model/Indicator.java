package kaocheng.model;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;

/** One measurable part of a goal. */
public record Indicator(
    IndicatorKey key,
    String goal,
    String name,
    Unit unit,
    Habit habit,
    Target target,
    Method method,
    Rational weight,
    String definition) {

  /** How the figure behaves in time. */
  public record Habit(EntryForm entry, Aggregation aggregation, Pace pace) {}

  public GoalKey goalKey() {
    return new GoalKey(key.department(), goal);
  }

  /** What has to be reported for this indicator. */
  public ValueKind kind() {
    return method.ownKind().orElseGet(() -> target.kind(unit));
  }
}
