package kaocheng.model;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** All sorts of clauses, made up. */
public final class Clauses {
  private static final List<String> GRADES = List.of("优秀", "良好", "合格", "不合格", "A档");

  private Clauses() {}

  public static Arbitrary<Clause> clauses() {
    return Arbitraries.oneOf(
        roundings().map(Clause.StoredRounding::new),
        roundings().map(Clause.PublishedRounding::new),
        points().map(Clause.FullMarks::new),
        Combinators.combine(points(), points()).as(Clause.CategoryWeights::new),
        Combinators.combine(Arbitraries.of(Category.class), points()).as(Clause.CategoryCap::new),
        shares().map(Clause.ItemCap::new),
        shares().map(Clause.BonusCapPerItem::new),
        points().map(Clause.BonusCapInAll::new),
        points().map(Clause.DeductionCapInAll::new),
        points().map(Clause.TotalCap::new),
        Arbitraries.of(PaceRule.class).map(Clause.Pacing::new),
        Arbitraries.of(MissingRule.class).map(Clause.Missing::new),
        Arbitraries.just(new Clause.YearEndScore()),
        reports(),
        Arbitraries.of(Policy.TieRule.class).map(Clause.Ties::new),
        Arbitraries.of(Clause.TieBreak.class)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .map(Clause.TieBreaks::new),
        parts().map(Clause.LeastCoverage::new),
        bands(),
        Combinators.combine(Arbitraries.of(GRADES), parts()).as(Clause.Quota::new),
        Arbitraries.of(SigningRule.class).map(Clause.Signing::new),
        Arbitraries.of(SealingRule.class).map(Clause.Sealing::new),
        Arbitraries.of(Clause.Without.TOPICS).map(Clause.Without::new));
  }

  private static Arbitrary<Rounding> roundings() {
    var modes = Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    return Combinators.combine(Arbitraries.integers().between(0, 10), modes).as(Rounding::of);
  }

  private static Arbitrary<Rational> points() {
    return Arbitraries.longs().between(1, 200_000).map(cents -> Rational.of(cents, 100));
  }

  private static Arbitrary<Rational> shares() {
    return Arbitraries.longs().between(0, 20_000).map(parts -> Rational.of(parts, 10_000));
  }

  private static Arbitrary<Rational> parts() {
    return Arbitraries.longs().between(0, 10_000).map(parts -> Rational.of(parts, 10_000));
  }

  private static Arbitrary<Clause> reports() {
    return Arbitraries.integers()
        .between(0, 100)
        .list()
        .ofSize(3)
        .map(
            cuts -> {
              var sorted = cuts.stream().sorted().toList();
              return new Clause.WeightedReports(
                  List.of(
                      Rational.of(sorted.get(0), 100),
                      Rational.of(sorted.get(1) - sorted.get(0), 100),
                      Rational.of(sorted.get(2) - sorted.get(1), 100),
                      Rational.of(100 - sorted.get(2), 100)));
            });
  }

  private static Arbitrary<Clause> bands() {
    var totals = Arbitraries.longs().between(0, 10_000).list().uniqueElements();
    return Combinators.combine(
            totals.ofMinSize(1).ofMaxSize(GRADES.size()), Arbitraries.shuffle(GRADES))
        .as(
            (from, grades) -> {
              var sorted = from.stream().sorted(Comparator.reverseOrder()).toList();
              var bands = new ArrayList<Policy.GradeBand>();
              for (var i = 0; i < sorted.size(); i++) {
                bands.add(new Policy.GradeBand(grades.get(i), Rational.of(sorted.get(i), 100)));
              }
              return new Clause.Grades(bands);
            });
  }
}
