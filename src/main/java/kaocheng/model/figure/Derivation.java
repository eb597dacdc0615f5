package kaocheng.model.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * How a value came about. The explanation is the calculation: a given value names its source, a
 * worked value computes itself from its inputs and cannot be told what it is.
 */
public sealed interface Derivation {

  Label label();

  Rational value();

  Unit unit();

  /** The value as a day, for figures whose unit is a date. */
  default LocalDate day() {
    return LocalDate.ofEpochDay(value().numerator().longValueExact());
  }

  /** A value somebody stated. */
  record Given(Label label, Rational value, Unit unit, Source source) implements Derivation {}

  /** A value made by one operation from others. */
  final class Worked implements Derivation {
    private final Label label;
    private final Operation operation;
    private final List<Derivation> inputs;
    private final Unit unit;
    private final Rational value;

    private Worked(Label label, Operation operation, List<Derivation> inputs, Unit unit) {
      this.label = label;
      this.operation = operation;
      this.inputs = List.copyOf(inputs);
      this.unit = unit;
      this.value = operation.apply(this.inputs);
    }

    @Override
    public Label label() {
      return label;
    }

    @Override
    public Rational value() {
      return value;
    }

    @Override
    public Unit unit() {
      return unit;
    }

    public Operation operation() {
      return operation;
    }

    public List<Derivation> inputs() {
      return inputs;
    }

    @Override
    public String toString() {
      return label + " = " + operation + inputs + " = " + value;
    }
  }

  static Derivation given(Label label, Rational value, Unit unit, Source source) {
    return new Given(label, value, unit, source);
  }

  static Derivation day(Label label, LocalDate day, Source source) {
    return new Given(label, Rational.of(day.toEpochDay()), Unit.DATE, source);
  }

  static Worked worked(Label label, Unit unit, Operation operation, Derivation... inputs) {
    return new Worked(label, operation, List.of(inputs), unit);
  }

  static Worked worked(Label label, Unit unit, Operation operation, List<Derivation> inputs) {
    return new Worked(label, operation, inputs, unit);
  }
}
