package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.GroupMethod.MinMax;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.PlaceMethod.LadderPoints;
import kaocheng.model.rule.PlaceMethod.RankMoved;
import kaocheng.model.rule.PlaceMethod.RungPoints;
import kaocheng.model.rule.SpanMethod.AroundReference;

/** The full points that a method names itself, where it does. */
final class FullPoints {
  private FullPoints() {}

  static Optional<Rational> of(Method method) {
    var points =
        switch (method) {
          case Method.Tiers(var unit, var tiers) -> highest(tiers);
          case Method.Interpolated(var unit, var anchors) -> highest(anchors);
          case RankMoved moved -> Optional.of(moved.cap());
          case LadderPoints(var rungs) ->
              rungs.stream().map(RungPoints::points).reduce(Rational::max);
          case AroundReference around -> Optional.of(around.cap());
          case MinMax(var from, var to) -> Optional.of(from.max(to));
          case Composite(var parts) -> parts.stream().map(Part::points).reduce(Rational::plus);
          case LowestOf(var methods) ->
              methods.stream().map(FullPoints::of).flatMap(Optional::stream).reduce(Rational::max);
          case WithBonus bonus -> of(bonus.base());
          default -> Optional.<Rational>empty();
        };
    return points.filter(some -> some.signum() > 0);
  }

  private static Optional<Rational> highest(List<Tier> tiers) {
    return tiers.stream().map(Tier::points).reduce(Rational::max);
  }

  /** A method and all that it is made of. */
  static Stream<Method> all(Method method) {
    var inner =
        switch (method) {
          case Composite(var parts) -> parts.stream().map(Part::method);
          case LowestOf(var methods) -> methods.stream();
          case WithBonus bonus -> Stream.of(bonus.base());
          default -> Stream.<Method>empty();
        };
    return Stream.concat(Stream.of(method), inner.flatMap(FullPoints::all));
  }
}
