package kaocheng.model.rule;

import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** Methods that place a figure between two others, or around one. */
public sealed interface SpanMethod extends Method {

  /**
   * The efficacy coefficient (M06): base plus span times the way from the low to the high value, in
   * points of a hundred.
   */
  record Efficacy(Rational base, Rational span, Yardstick low, Yardstick high, Clamp clamp)
      implements SpanMethod {}

  /** What happens outside the low and the high value. */
  enum Clamp {
    /** The line goes on, as in the textbook. */
    OPEN,
    /** Nothing above the high value and nothing below the low one. */
    CLAMPED
  }

  /** The efficacy coefficient by standards, each worth a share of the points (M07); best first. */
  record EfficacyTiers(Unit unit, List<Standard> standards) implements SpanMethod {
    public EfficacyTiers {
      standards = List.copyOf(standards);
    }
  }

  /** A standard and the share of the points it is worth. */
  record Standard(Rational value, Rational share) {}

  /** The way between two posts fixed in advance, cut off at both (2.3 GOALPOST). */
  record GoalPosts(Rational lower, Rational upper, Unit unit) implements SpanMethod {}

  /** Several figures, each by its own low and high value, brought together (M06). */
  record ItemEfficacy(Rational base, Rational span, Mean mean, Clamp clamp) implements SpanMethod {}

  /** How several figures become one. */
  enum Mean {
    /** Weighted: one item makes up for another. */
    ARITHMETIC,
    /** The weighted root of the product: a weak item costs more. */
    GEOMETRIC
  }

  /** So many points level with the reference, more above and fewer below (M12). */
  record AroundReference(
      Rational base, Rational points, Step step, PartialStep partial, Rational floor, Rational cap)
      implements SpanMethod {}

  /**
   * So many points level with the reference, and in each bracket of the difference the base over
   * that bracket's divisor for each unit (M12).
   */
  record Brackets(Rational base, Rational width, Unit unit, List<Rational> divisors)
      implements SpanMethod {
    public Brackets {
      divisors = List.copyOf(divisors);
    }
  }
}
