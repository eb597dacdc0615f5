package kaocheng.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.Method.Tiers;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generated targets and methods of every kind that a sentence can say. */
public final class Rules {
  private Rules() {}

  public static Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        thresholds(),
        percents().map(Target.ReduceBy::new),
        Arbitraries.of(Equality.class).map(Target.NotAboveLastYear::new),
        Arbitraries.just(new Target.AllDone()),
        percents().map(Target.StruckOff::new),
        days().map(Target.CompletedBy::new),
        Arbitraries.integers().between(0, 999_999_999).map(Target.PlaceWithin::new),
        Combinators.combine(cities(), Arbitraries.of(Direction.class))
            .as(Target.MatchBenchmark::new),
        Arbitraries.of(PanelGrade.class).map(Target.GradeAtLeast::new));
  }

  public static Arbitrary<Method> methods() {
    return Arbitraries.oneOf(
        percents().map(Proportional::new),
        Arbitraries.just(new AllOrNothing()),
        tiers(),
        deductions(),
        Combinators.combine(decimals(), decimals(), decimals()).as(Milestone::new),
        decimals().map(late -> new Milestone(late, Rational.ZERO, Rational.ZERO)),
        Arbitraries.just(new LedgerShare()),
        grades());
  }

  public static Arbitrary<Rational> decimals() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("99999999999"))
        .ofScale(4)
        .map(Rational::of);
  }

  private static Arbitrary<Rational> positives() {
    return decimals().filter(number -> number.signum() > 0);
  }

  private static Arbitrary<Rational> percents() {
    return decimals().map(number -> number.dividedBy(Rational.HUNDRED));
  }

  public static Arbitrary<String> symbols() {
    return Arbitraries.oneOf(
        Arbitraries.of("篇", "件", "条次", "场", "个", "分", "天", "万元", "位", "扣", "月", "工作日", "名"),
        Arbitraries.of("微克每立方米", "人每亿元", "m²", "km", "㎡", "项", "以", "不足", "按", "计", "不计"),
        Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(4));
  }

  private static Arbitrary<String> cities() {
    return Arbitraries.oneOf(
        Arbitraries.of("苏州", "上海", "Suzhou", "标杆", "上年"),
        Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(6));
  }

  private static Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
  }

  private static Arbitrary<Target> thresholds() {
    var relations = Arbitraries.of(Relation.class);
    return Arbitraries.oneOf(
        Combinators.combine(relations, percents())
            .as((relation, bound) -> new Target.Threshold(relation, bound, Unit.PERCENT)),
        Combinators.combine(relations, decimals(), symbols())
            .as(
                (relation, bound, symbol) ->
                    new Target.Threshold(relation, bound, Unit.counting(symbol))));
  }

  private static Arbitrary<Method> deductions() {
    var sides = Arbitraries.of(Side.class);
    var steps =
        Arbitraries.oneOf(
            Combinators.combine(sides, positives()).as(Step::percentPoints),
            Combinators.combine(sides, positives())
                .as((side, size) -> Step.ofTarget(side, size.dividedBy(Rational.HUNDRED))),
            Combinators.combine(sides, positives(), symbols()).as(Step::of));
    return Combinators.combine(decimals(), steps, Arbitraries.of(PartialStep.class))
        .as(Deduct::new);
  }

  private static Arbitrary<Method> tiers() {
    var units = Arbitraries.oneOf(symbols(), Arbitraries.of("%", "")).map(Unit::counting);
    return Combinators.combine(
            units,
            Arbitraries.of(Direction.class),
            decimals().set().ofMinSize(1).ofMaxSize(9),
            decimals().set().ofMinSize(9).ofMaxSize(9))
        .as(
            (unit, direction, bounds, points) -> {
              var ladder = direction == Direction.UP ? falling(bounds) : falling(bounds).reversed();
              var worths = falling(points);
              var tiers = new ArrayList<Tier>();
              for (var bound : ladder) {
                var share = unit.equals(Unit.PERCENT) ? bound.dividedBy(Rational.HUNDRED) : bound;
                tiers.add(new Tier(share, worths.get(tiers.size())));
              }
              return new Tiers(unit, tiers);
            });
  }

  private static Arbitrary<Method> grades() {
    var all = Arbitraries.of(PanelGrade.class).set().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(all, decimals().set().ofMinSize(4).ofMaxSize(4))
        .as(
            (grades, worths) -> {
              var shares = new ArrayList<GradeShare>();
              for (var grade : grades.stream().sorted().toList()) {
                var worth = falling(worths).get(shares.size());
                shares.add(new GradeShare(grade, worth.dividedBy(Rational.HUNDRED)));
              }
              return new ByGrade(shares);
            });
  }

  private static List<Rational> falling(Iterable<Rational> numbers) {
    var sorted = new TreeSet<Rational>();
    numbers.forEach(sorted::add);
    return List.copyOf(sorted.descendingSet());
  }
}
