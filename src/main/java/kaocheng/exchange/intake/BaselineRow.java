package kaocheng.exchange.intake;

import kaocheng.model.Baseline;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/**
 * Last year's figure, as a file states it. The baseline holds the number as it reads on its own;
 * only the indicator's unit tells whether that is what was meant.
 */
public record BaselineRow(int year, Baseline baseline, String text) {

  /** The figure in the indicator's unit. */
  public Reading<Rational> in(Unit unit) {
    return Figures.inUnit(BaselineColumn.VALUE, text, unit);
  }
}
