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

  /** The unit of such figures; only numbers and ratios are counted in a unit of their own. */
  public Unit unitOf(String symbol) {
    return switch (this) {
      case NUMBER, RATIO -> Unit.counting(symbol);
      case DATE -> Unit.DATE;
      case PLACE -> Unit.PLACE;
      case GRADE -> Unit.GRADE;
    };
  }
}
