package kaocheng.model.figure;

import java.util.List;

/** How many of the figures after the first stand in a relation to the first. */
public record CountReached(Relation relation) implements Operation {
  @Override
  public Rational apply(List<Derivation> inputs) {
    var bound = inputs.getFirst().value();
    return Rational.of(
        inputs.stream().skip(1).filter(one -> relation.holds(one.value(), bound)).count());
  }
}
