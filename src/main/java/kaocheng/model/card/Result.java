package kaocheng.model.card;

import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;

/** What a department's scored goals come to in points of a hundred. */
public sealed interface Result {

  /**
   * The published total (two decimals by the usual policy) and the total kept (four), both rounded
   * from the same exact figure, and between which totals the year can still end.
   */
  record Total(Derivation published, Derivation kept, Rational lowest, Rational highest)
      implements Result {}

  /** Nothing was scored, so there is no total. */
  record Nothing() implements Result {}
}
