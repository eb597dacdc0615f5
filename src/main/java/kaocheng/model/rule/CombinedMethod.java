package kaocheng.model.rule;

import java.util.List;
import kaocheng.model.figure.Rational;
import org.jspecify.annotations.Nullable;

/** Methods made of other methods. */
public sealed interface CombinedMethod extends Method {

  /** The sum of parts, each with points, a method and perhaps a target of its own (M19). */
  record Composite(List<Part> parts) implements CombinedMethod {
    public Composite {
      parts = List.copyOf(parts);
    }
  }

  /** One part of a composite; without a target of its own it is judged by that of the indicator. */
  record Part(Rational points, Gate gate, @Nullable Target target, Method method) {}

  /** When a part counts at all. */
  enum Gate {
    ALWAYS,
    /** Only when the indicator's target is met. */
    WHEN_MET,
    /** Only when the indicator's target is passed, not just reached. */
    WHEN_PASSED
  }

  /** The lowest of several ways of scoring (M22). */
  record LowestOf(List<Method> methods) implements CombinedMethod {
    public LowestOf {
      methods = List.copyOf(methods);
    }
  }

  /** Points on top for every step beyond the target, up to a cap (M05). */
  record WithBonus(Method base, Rational points, Step step, PartialStep partial, Rational cap)
      implements CombinedMethod {}
}
