package kaocheng.store;

import kaocheng.model.Indicator.Habit;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;

/** An indicator as an import needs it: its number in the workbook and what is reported for it. */
public record IndicatorRef(long id, ValueKind kind, Unit unit, Habit habit) {}
