package kaocheng.model.figure;

import java.util.List;

/** Rounding as a step one can see. */
public record Round(Rounding rounding) implements Operation {

  @Override
  public Rational apply(List<Derivation> inputs) {
    return inputs.getFirst().value().rounded(rounding);
  }
}
