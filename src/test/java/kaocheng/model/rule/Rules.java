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
import kaocheng.model.rule.Method.Ahead;
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
import net.jqwik.api.Tuple;
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
        Combinators.combine(names(), Arbitraries.of(Direction.class))
            .as(Target.MatchBenchmark::new),
        Arbitraries.of(PanelGrade.class).map(Target.GradeAtLeast::new),
        OtherTargets.all());
  }

  /** Methods of one piece and methods made of others, up to three deep. */
  public static Arbitrary<Method> methods() {
    var single = Arbitraries.oneOf(singleMethods(), OtherMethods.all());
    var combined = CombinedMethods.of(single);
    var deeper = CombinedMethods.of(Arbitraries.oneOf(single, combined));
    return Arbitraries.frequencyOf(
        Tuple.of(8, single), Tuple.of(2, combined), Tuple.of(1, CombinedMethods.of(deeper)));
  }

  private static Arbitrary<Method> singleMethods() {
    return Arbitraries.oneOf(
        percents().map(Proportional::new),
        Arbitraries.just(new AllOrNothing()),
        tiers(),
        deductions(),
        Combinators.combine(decimals(), decimals(), decimals(), Arbitraries.of(Ahead.class))
            .as(Milestone::new),
        decimals().map(late -> new Milestone(late, Rational.ZERO, Rational.ZERO)),
        percents().map(LedgerShare::new),
        Arbitraries.just(new LedgerShare()),
        grades().map(ByGrade::new));
  }

  public static Arbitrary<Rational> decimals() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("99999999999"))
        .ofScale(4)
        .map(Rational::of);
  }

  /** Numbers that may be negative. */
  static Arbitrary<Rational> signed() {
    return Combinators.combine(decimals(), Arbitraries.of(true, false))
        .as((number, negative) -> negative ? number.negated() : number);
  }

  static Arbitrary<Rational> positives() {
    return decimals().filter(number -> number.signum() > 0);
  }

  static Arbitrary<Rational> percents() {
    return decimals().map(number -> number.dividedBy(Rational.HUNDRED));
  }

  public static Arbitrary<String> symbols() {
    return Arbitraries.oneOf(
        Arbitraries.of("篇", "件", "条次", "场", "个", "分", "天", "万元", "位", "扣", "月", "工作日", "名"),
        Arbitraries.of("微克每立方米", "人每亿元", "m²", "km", "㎡", "项", "以", "不足", "按", "计", "不计"),
        Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(4));
  }

  /** What cities, references, ballots and levels of honours are called. */
  static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of("苏州", "上海", "Suzhou", "标杆", "上年", "高", "平均", "全省平均", "参照"),
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
    return Combinators.combine(decimals(), steps(sides), Arbitraries.of(PartialStep.class))
        .as(Deduct::new);
  }

  static Arbitrary<Step> steps(Arbitrary<Side> sides) {
    return Arbitraries.oneOf(
        Combinators.combine(sides, positives()).as(Step::percentPoints),
        Combinators.combine(sides, positives())
            .as((side, size) -> Step.ofTarget(side, size.dividedBy(Rational.HUNDRED))),
        Combinators.combine(sides, positives(), symbols()).as(Step::of));
  }

  /** Any unit in which a figure inside a rule can be. */
  static Arbitrary<Unit> units() {
    return Arbitraries.oneOf(symbols(), Arbitraries.of("%", "")).map(Unit::counting);
  }

  private static Arbitrary<Method> tiers() {
    return Combinators.combine(
            units(),
            Arbitraries.of(Direction.class),
            signed().set().ofMinSize(1).ofMaxSize(9),
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

  static Arbitrary<List<GradeShare>> grades() {
    var all = Arbitraries.of(PanelGrade.class).set().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(all, decimals().set().ofMinSize(4).ofMaxSize(4))
        .as(
            (grades, worths) -> {
              var shares = new ArrayList<GradeShare>();
              for (var grade : grades.stream().sorted().toList()) {
                var worth = falling(worths).get(shares.size());
                shares.add(new GradeShare(grade, worth.dividedBy(Rational.HUNDRED)));
              }
              return shares;
            });
  }

  static List<Rational> falling(Iterable<Rational> numbers) {
    var sorted = new TreeSet<Rational>();
    numbers.forEach(sorted::add);
    return List.copyOf(sorted.descendingSet());
  }
}
