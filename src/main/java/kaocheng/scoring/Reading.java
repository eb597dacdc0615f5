package kaocheng.scoring;

import kaocheng.model.Outcome;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Derivation;

/** The measured value to date, or the outcome that stands in its place. */
sealed interface Reading {
  /** A value, and whether it is exact or only a bound. */
  record Known(Derivation value, Qualifier qualifier) implements Reading {}

  record Without(Outcome outcome) implements Reading {}

  static Reading known(Derivation value) {
    return new Known(value, Qualifier.EXACT);
  }

  static Reading unscorable(Outcome.Why why) {
    return new Without(new Outcome.Unscorable(why));
  }

  /** What was reported is not of the sort the rule needs. */
  static Reading misfit() {
    return unscorable(Outcome.Why.VALUE_DOES_NOT_FIT);
  }
}
