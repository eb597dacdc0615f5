package kaocheng.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Item;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Root;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.SpanMethod.ItemEfficacy;
import kaocheng.model.rule.SpanMethod.Mean;

/** Several figures of one indicator, each by its own low and high value (M06). */
final class Itemised {
  private static final int HIGHEST_DEGREE = 1000;

  private final ItemEfficacy rule;
  private final Measurement measurement;

  private Itemised(ItemEfficacy rule, Measurement measurement) {
    this.rule = rule;
    this.measurement = measurement;
  }

  static Reading read(Subject subject, Measurement measurement) {
    return subject.method() instanceof ItemEfficacy rule
            && measurement.reported() instanceof Reported.Items(var items)
            && !items.isEmpty()
        ? new Itemised(rule, measurement).read(items)
        : Reading.misfit();
  }

  private Reading read(List<Item> items) {
    var coefficients = new ArrayList<Derivation>();
    for (var item : items) {
      if (item.low().equals(item.high())) {
        return Reading.unscorable(Why.RANGE_IS_ZERO);
      }
      if (item.weight().signum() <= 0) {
        return Reading.misfit();
      }
      coefficients.add(coefficient(item, Integer.toString(coefficients.size() + 1)));
    }
    return rule.mean() == Mean.ARITHMETIC
        ? Reading.known(weighted(items, coefficients))
        : geometric(items, coefficients);
  }

  private Derivation coefficient(Item item, String number) {
    var span =
        new Span(figure(Term.LOW, item.low(), number), figure(Term.HIGH, item.high(), number));
    return span.efficacy(
        figure(Term.ITEM_FIGURE, item.value(), number), rule.base(), rule.span(), rule.clamp());
  }

  private Derivation figure(Term term, Rational value, String number) {
    return Derivation.given(term.of(number), value, Unit.NONE, measurement.source());
  }

  private Derivation weighted(List<Item> items, List<Derivation> coefficients) {
    var products = new ArrayList<Derivation>();
    var weights = new ArrayList<Derivation>();
    for (var i = 0; i < items.size(); i++) {
      var weight = figure(Term.ITEM_WEIGHT, items.get(i).weight(), Integer.toString(i + 1));
      weights.add(weight);
      products.add(
          Derivation.worked(
              Term.WEIGHTED, Unit.POINTS, Arithmetic.PRODUCT, coefficients.get(i), weight));
    }
    return Derivation.worked(
        Term.EFFICACY_MEAN,
        Unit.POINTS,
        Arithmetic.QUOTIENT,
        Derivation.worked(Term.WEIGHTED_SUM, Unit.POINTS, Arithmetic.SUM, products),
        Derivation.worked(Term.WEIGHT_SUM, Unit.NONE, Arithmetic.SUM, weights));
  }

  /** The root of the product, each coefficient as often as its weight says. */
  private static Reading geometric(List<Item> items, List<Derivation> coefficients) {
    if (coefficients.stream().anyMatch(one -> one.value().signum() <= 0)) {
      return Reading.unscorable(Why.ROOT_OF_NEGATIVE);
    }
    var times = wholeWeights(items);
    var factors = new ArrayList<Derivation>();
    for (var i = 0; i < coefficients.size(); i++) {
      for (var count = 0; count < times.get(i); count++) {
        factors.add(coefficients.get(i));
      }
    }
    if (factors.size() > HIGHEST_DEGREE) {
      return Reading.misfit();
    }
    var product = Derivation.worked(Term.PRODUCT_OF_ITEMS, Unit.NONE, Arithmetic.PRODUCT, factors);
    return Reading.known(
        Derivation.worked(Term.EFFICACY_MEAN, Unit.POINTS, new Root(factors.size()), product));
  }

  /** The weights in their smallest whole numbers. */
  private static List<Integer> wholeWeights(List<Item> items) {
    var denominator = BigInteger.ONE;
    for (var item : items) {
      var its = item.weight().denominator();
      denominator = denominator.multiply(its).divide(denominator.gcd(its));
    }
    var whole = new ArrayList<BigInteger>();
    var divisor = BigInteger.ZERO;
    for (var item : items) {
      var its = item.weight().numerator().multiply(denominator).divide(item.weight().denominator());
      whole.add(its);
      divisor = divisor.gcd(its);
    }
    var shared = divisor;
    return whole.stream()
        .map(one -> one.divide(shared).min(BigInteger.valueOf(HIGHEST_DEGREE + 1L)))
        .map(BigInteger::intValueExact)
        .toList();
  }
}
