package kaocheng.store;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/** An indicator as an import needs it: its number in the workbook, its rules and its unit. */
public record IndicatorRef(long id, Unit unit, Habit habit, Target target, Method method) {

  /** What is reported as the main figure. */
  public ValueKind kind() {
    return Fit.kind(target, method, unit);
  }

  /** The unit of one of the figures; null names the main one. */
  public Unit unitOf(@Nullable ValueKind part) {
    if (part == null || part == kind()) {
      return unit;
    }
    return switch (part) {
      case RATIO -> Unit.PERCENT;
      case NUMBER -> numberOfAPart().orElse(Unit.NONE);
      case DATE, PLACE, GRADE, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          part.unitOf(unit.symbol());
    };
  }

  private Optional<Unit> numberOfAPart() {
    return method instanceof CombinedMethod.Composite(var parts)
        ? parts.stream()
            .map(CombinedMethod.Part::target)
            .filter(Target.Threshold.class::isInstance)
            .map(target -> ((Target.Threshold) target).unit())
            .filter(one -> ValueKind.measuredIn(one) == ValueKind.NUMBER)
            .findFirst()
        : Optional.empty();
  }

  /** All that is reported, the main figure first. */
  public List<ValueKind> kinds() {
    return Fit.kinds(target, method, unit);
  }
}
