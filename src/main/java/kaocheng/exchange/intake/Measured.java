package kaocheng.exchange.intake;

import kaocheng.model.Qualifier;
import kaocheng.model.figure.Rational;

/** A number in the unit that was asked for, and how sure the text is of it. */
record Measured(Rational value, Qualifier qualifier) {

  static Measured exact(Rational value) {
    return new Measured(value, Qualifier.EXACT);
  }
}
