package kaocheng.scoring;

import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Derivation;

/** The points a method gives, or why it can give none. */
sealed interface Award {

  record Points(Derivation exact) implements Award {}

  record None(Why why) implements Award {}

  static Award of(Derivation exact) {
    return new Points(exact);
  }
}
