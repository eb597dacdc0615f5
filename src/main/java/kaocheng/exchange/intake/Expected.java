package kaocheng.exchange.intake;

import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;

/**
 * What is asked of a report before its text is read: which kind of value, in which unit, how the
 * column is meant where it could be read in two ways, and in which year.
 */
public record Expected(ValueKind kind, Unit unit, Readings readings, int year) {
  /** The year is not known, so a day is only taken where the text says it in full. */
  public static final int ANY_YEAR = 0;
}
