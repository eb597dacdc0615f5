package kaocheng.model.rule;

import kaocheng.model.figure.Unit;

/** What a department has to report for an indicator. */
public enum ValueKind {
  NUMBER,
  RATIO,
  DATE,
  PLACE,
  GRADE,
  /** Counts, one for each period of a quarter. */
  SERIES,
  /** Ballots by voter group and scale point. */
  BALLOTS,
  /** The marks of a panel's judges. */
  MARKS,
  /** The grades of a panel's judges. */
  VERDICTS,
  /** Honours received. */
  HONOURS,
  /** Several figures with a low and a high value and a weight each. */
  ITEMS;

  /** A ratio where the unit is percent, otherwise a number. */
  public static ValueKind measuredIn(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT ? RATIO : NUMBER;
  }

  /** The unit of such figures; only some are counted in a unit of their own. */
  public Unit unitOf(String symbol) {
    return switch (this) {
      case NUMBER, RATIO, SERIES, BALLOTS, MARKS, HONOURS, ITEMS -> Unit.counting(symbol);
      case DATE -> Unit.DATE;
      case PLACE -> Unit.PLACE;
      case GRADE, VERDICTS -> Unit.GRADE;
    };
  }
}
