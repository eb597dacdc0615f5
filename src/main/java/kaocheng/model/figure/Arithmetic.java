package kaocheng.model.figure;

import java.util.List;

/** The plain operations of a pocket calculator. */
public enum Arithmetic implements Operation {
  SUM,
  DIFFERENCE,
  PRODUCT,
  QUOTIENT,
  MINIMUM,
  MAXIMUM,
  FLOOR,
  CEILING,
  /** How many inputs there are. */
  COUNT;

  @Override
  public Rational apply(List<Derivation> inputs) {
    var result = inputs.isEmpty() ? Rational.ZERO : inputs.getFirst().value();
    if (this == COUNT) {
      return Rational.of(inputs.size());
    }
    if (this == FLOOR) {
      return result.floor();
    }
    if (this == CEILING) {
      return result.ceiling();
    }
    for (var i = 1; i < inputs.size(); i++) {
      result = combine(result, inputs.get(i).value());
    }
    return result;
  }

  private Rational combine(Rational left, Rational right) {
    return switch (this) {
      case SUM -> left.plus(right);
      case DIFFERENCE -> left.minus(right);
      case PRODUCT -> left.times(right);
      case QUOTIENT -> left.dividedBy(right);
      case MINIMUM -> left.min(right);
      case MAXIMUM -> left.max(right);
      case FLOOR, CEILING, COUNT -> throw new IllegalStateException("takes one input: " + this);
    };
  }
}
