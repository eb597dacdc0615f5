package kaocheng.store;

import java.util.List;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;

/** An indicator as an import needs it: its number in the workbook, its rules and its unit. */
public record IndicatorRef(long id, Unit unit, Habit habit, Target target, Method method) {

  /** What is reported as the main figure. */
  public ValueKind kind() {
    return Fit.kind(target, method, unit);
  }

  /** All that is reported, the main figure first. */
  public List<ValueKind> kinds() {
    return Fit.kinds(target, method, unit);
  }
}
