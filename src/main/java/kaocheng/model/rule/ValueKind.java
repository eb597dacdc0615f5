package kaocheng.model.rule;

import kaocheng.model.figure.Unit;

/** What a department has to report for an indicator. */
public enum ValueKind {
  NUMBER,
  RATIO,
  DATE,
  PLACE,
  GRADE;

  /** A ratio where the unit is percent, otherwise a number. */
  public static ValueKind measuredIn(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT ? RATIO : NUMBER;
  }
}
