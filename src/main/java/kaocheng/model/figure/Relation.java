package kaocheng.model.figure;

import java.util.List;

/** A comparison of two unrounded values; worth 1 where it holds and 0 where it does not. */
public enum Relation implements Operation {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN;

  public boolean holds(Rational measured, Rational bound) {
    var order = measured.compareTo(bound);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
    };
  }

  /** Whether a larger measured value is the better one. */
  public Direction direction() {
    return switch (this) {
      case AT_LEAST, MORE_THAN -> Direction.UP;
      case AT_MOST, LESS_THAN -> Direction.DOWN;
    };
  }

  @Override
  public Rational apply(List<Derivation> inputs) {
    return holds(inputs.get(0).value(), inputs.get(1).value()) ? Rational.ONE : Rational.ZERO;
  }
}
