package kaocheng.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.RankAmong.Ties;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.OpinionMethod.GroupWeight;
import kaocheng.model.rule.OpinionMethod.LevelPoints;
import kaocheng.model.rule.OpinionMethod.PointWorth;
import kaocheng.model.rule.PlaceMethod.RungPoints;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.rule.SpanMethod.Mean;
import kaocheng.model.rule.SpanMethod.Standard;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated methods that place a figure between others, and that score places and opinions. */
final class OtherMethods {
  private OtherMethods() {}

  static Arbitrary<Method> all() {
    return Arbitraries.oneOf(shares(), spans(), around(), places(), opinions(), groups());
  }

  private static Arbitrary<Method> shares() {
    return Arbitraries.oneOf(
        Rules.percents().map(Method.Inverse::new),
        Rules.percents().map(Method.MilestoneShare::new),
        Arbitraries.just(new Method.PeriodsMet()),
        Arbitraries.just(new Method.NotScored()),
        Combinators.combine(
                Rules.units(),
                Rules.signed().set().ofMinSize(2).ofMaxSize(5),
                Rules.decimals().list().ofSize(5))
            .as(OtherMethods::interpolated));
  }

  private static Method interpolated(Unit unit, Set<Rational> bounds, List<Rational> points) {
    var anchors = new ArrayList<Tier>();
    for (var bound : new TreeSet<>(bounds)) {
      anchors.add(new Tier(in(unit, bound), points.get(anchors.size())));
    }
    return new Method.Interpolated(unit, anchors);
  }

  static Rational in(Unit unit, Rational number) {
    return unit.equals(Unit.PERCENT) ? OtherTargets.share(number) : number;
  }

  private static Arbitrary<Yardstick> yardsticks() {
    return Arbitraries.oneOf(
        Combinators.combine(Rules.signed(), Rules.units())
            .as((value, unit) -> new Yardstick.Fixed(in(unit, value), unit)),
        Arbitraries.of(
            new Yardstick.GroupLowest(),
            new Yardstick.GroupHighest(),
            new Yardstick.GroupMean(),
            new Yardstick.LastYear(),
            new Yardstick.OfTarget()),
        Rules.names().map(Yardstick.OfBenchmark::new),
        Rules.names().map(Yardstick.OfReference::new));
  }

  private static Arbitrary<Method> spans() {
    var clamps = Arbitraries.of(Clamp.class);
    return Arbitraries.oneOf(
        Combinators.combine(Rules.decimals(), Rules.decimals(), yardsticks(), yardsticks(), clamps)
            .as(SpanMethod.Efficacy::new),
        Combinators.combine(Rules.decimals(), Rules.decimals(), Arbitraries.of(Mean.class), clamps)
            .as(SpanMethod.ItemEfficacy::new),
        Combinators.combine(
                Rules.units(),
                Arbitraries.of(Direction.class),
                Rules.signed().set().ofMinSize(1).ofMaxSize(5),
                Rules.percents().set().ofMinSize(5).ofMaxSize(5))
            .as(OtherMethods::standards),
        Combinators.combine(Rules.units(), Rules.signed(), Rules.positives())
            .as(
                (unit, lower, size) ->
                    new SpanMethod.GoalPosts(in(unit, lower), in(unit, lower.plus(size)), unit)));
  }

  private static Method standards(
      Unit unit, Direction direction, Set<Rational> values, Set<Rational> shares) {
    var falling = Rules.falling(values);
    var standards = new ArrayList<Standard>();
    for (var value : direction == Direction.UP ? falling : falling.reversed()) {
      standards.add(new Standard(in(unit, value), Rules.falling(shares).get(standards.size())));
    }
    return new SpanMethod.EfficacyTiers(unit, standards);
  }

  private static Arbitrary<Method> around() {
    var numbers = Rules.decimals();
    return Arbitraries.oneOf(
        Combinators.combine(
                numbers,
                numbers,
                Rules.steps(Arbitraries.just(Side.ABOVE)),
                Arbitraries.of(PartialStep.class),
                numbers,
                numbers)
            .as(SpanMethod.AroundReference::new),
        Combinators.combine(
                numbers,
                Rules.positives(),
                Arbitraries.oneOf(
                    Arbitraries.just(Unit.PERCENT_POINT), Rules.symbols().map(Unit::counting)),
                Rules.positives().list().ofMinSize(1).ofMaxSize(4))
            .as(SpanMethod.Brackets::new));
  }

  private static Arbitrary<Method> places() {
    var numbers = Rules.decimals();
    return Arbitraries.oneOf(
        Rules.percents().map(PlaceMethod.RankSteps::new),
        Arbitraries.just(new PlaceMethod.RankInField()),
        Combinators.combine(numbers, numbers, numbers, numbers).as(PlaceMethod.RankMoved::new),
        Combinators.combine(
                Arbitraries.of(Effort.class).set().ofMinSize(1).ofMaxSize(4),
                numbers.set().ofMinSize(4).ofMaxSize(4))
            .as(OtherMethods::ladder));
  }

  private static Method ladder(Set<Effort> efforts, Set<Rational> points) {
    var rungs = new ArrayList<RungPoints>();
    for (var effort : new TreeSet<>(efforts).descendingSet()) {
      rungs.add(new RungPoints(effort, Rules.falling(points).get(rungs.size())));
    }
    return new PlaceMethod.LadderPoints(rungs);
  }

  private static Arbitrary<Method> opinions() {
    var names = Rules.names().set().ofMinSize(1).ofMaxSize(4).map(List::copyOf);
    var numbers = Rules.decimals().set().ofMinSize(4).ofMaxSize(4).map(Rules::falling);
    return Arbitraries.oneOf(
        Combinators.combine(
                Combinators.combine(names, numbers)
                    .as((points, worths) -> paired(points, worths, PointWorth::new)),
                Arbitraries.oneOf(Arbitraries.just(List.<GroupWeight>of()), groupWeights()),
                Arbitraries.oneOf(Arbitraries.just(Rational.HUNDRED), Rules.positives()),
                Arbitraries.integers().between(0, 999))
            .as(OpinionMethod.Survey::new),
        Rules.positives().map(OpinionMethod.PanelMean::new),
        Rules.grades().map(OpinionMethod.PanelGrades::new),
        Combinators.combine(names, numbers)
            .as(
                (levels, worths) ->
                    new OpinionMethod.HonourPoints(paired(levels, worths, LevelPoints::new))));
  }

  private static Arbitrary<List<GroupWeight>> groupWeights() {
    return Combinators.combine(
            Rules.names().set().ofMinSize(1).ofMaxSize(4).map(List::copyOf),
            Rules.percents().list().ofSize(4))
        .as((groups, weights) -> paired(groups, weights, GroupWeight::new));
  }

  private static <T> List<T> paired(
      List<String> names,
      List<Rational> numbers,
      java.util.function.BiFunction<String, Rational, T> maker) {
    var all = new ArrayList<T>();
    for (var name : names) {
      all.add(maker.apply(name, numbers.get(all.size())));
    }
    return all;
  }

  private static Arbitrary<Method> groups() {
    return Arbitraries.oneOf(
        Combinators.combine(Rules.signed(), Rules.signed()).as(GroupMethod.MinMax::new),
        Combinators.combine(Rules.signed(), Rules.decimals()).as(GroupMethod.ZScore::new),
        Combinators.combine(yardsticks(), Arbitraries.of(Clamp.class))
            .as(GroupMethod.DistanceTo::new),
        Arbitraries.of(Ties.class).map(GroupMethod.GroupRank::new),
        Arbitraries.of(Ties.class).map(GroupMethod.PercentileRank::new),
        Arbitraries.just(new GroupMethod.ShareOfHighest()));
  }
}
