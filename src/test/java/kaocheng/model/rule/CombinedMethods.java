package kaocheng.model.rule;

import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Side;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated methods made of other methods. */
final class CombinedMethods {
  private CombinedMethods() {}

  static Arbitrary<Method> of(Arbitrary<Method> methods) {
    var parts =
        Combinators.combine(
                Rules.decimals(),
                Arbitraries.of(Gate.class),
                Rules.targets().injectNull(0.6),
                methods)
            .as(Part::new);
    return Arbitraries.oneOf(
        parts.list().ofMinSize(1).ofMaxSize(3).map(Composite::new),
        methods.list().ofMinSize(1).ofMaxSize(3).map(LowestOf::new),
        Combinators.combine(
                methods,
                Rules.decimals(),
                Rules.steps(Arbitraries.of(Side.class)),
                Arbitraries.of(PartialStep.class),
                Rules.decimals())
            .as(WithBonus::new));
  }
}
