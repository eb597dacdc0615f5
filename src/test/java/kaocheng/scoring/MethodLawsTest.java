package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import kaocheng.model.Outcome;
import kaocheng.model.Reported;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Fraction;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every method on every target it fits. */
class MethodLawsTest {

  /** A pair of rules, its weight, the quarter, and two values of which the first is the better. */
  record Trial(Pairs.Pair pair, Rational weight, int quarter, Reported better, Reported worse) {
    Outcome outcome(Reported reported) {
      return Case.of(pair, weight)
          .cumulative()
          .baseline(pair.unit().symbol().equals("%") ? "0.2" : "24")
          .benchmark("苏州", pair.unit().symbol().equals("%") ? "0.8" : "30")
          .reports(quarter, reported)
          .outcome(quarter);
    }
  }

  @Test
  void everyMethodFitsSomeTarget() {
    assertThat(Pairs.FITTING).hasSizeGreaterThan(100);
    assertThat(Pairs.FITTING.stream().map(pair -> pair.method().getClass()).distinct()).hasSize(7);
    assertThat(Pairs.FITTING.stream().map(pair -> pair.target().getClass()).distinct()).hasSize(9);
  }

  @Property(tries = 4000)
  void aBetterValueNeverEarnsLess(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.better()) instanceof Outcome.Scored(_, var better, var more)
        && trial.outcome(trial.worse()) instanceof Outcome.Scored(_, var worse, var fewer)) {
      assertThat(more.value()).isGreaterThanOrEqualTo(fewer.value());
      if (better != null && worse != null) {
        assertThat(better.isMet() || !worse.isMet()).isTrue();
      }
    }
  }

  @Property(tries = 2000)
  void pointsStayWithinTheirBounds(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.better()) instanceof Outcome.Scored(_, _, var points)) {
      assertThat(points.value())
          .isBetween(Rational.ZERO, most(trial.pair().method(), trial.weight()));
    }
  }

  @Property(tries = 2000)
  void theExplanationIsTheCalculation(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.worse()) instanceof Outcome.Scored(_, var judgement, var points)) {
      assertThat(Recount.of(points)).isEqualTo(Fraction.of(points.value()));
      if (judgement != null) {
        assertThat(Recount.of(judgement.verdict()))
            .isEqualTo(judgement.isMet() ? Fraction.ONE : Fraction.ZERO);
      }
    }
  }

  private static Rational most(Method method, Rational weight) {
    return switch (method) {
      case Proportional(var cap) -> weight.times(cap);
      case AllOrNothing _, Deduct _, LedgerShare _ -> weight;
      case Tiers(_, var tiers) -> tiers.stream().map(Tier::points).reduce(Rational::max).get();
      case Milestone(_, _, var cap, _) -> weight.plus(cap);
      case ByGrade _ -> weight;
      default -> throw new AssertionError("no bound known for " + method);
    };
  }

  @Provide
  Arbitrary<Trial> trials() {
    return Arbitraries.of(Pairs.FITTING).flatMap(MethodLawsTest::trialsOf);
  }

  private static Arbitrary<Trial> trialsOf(Pairs.Pair pair) {
    var kind = pair.target().kind(pair.unit());
    var direction =
        kind == ValueKind.GRADE || pair.target().direction() == Direction.UP
            ? Comparator.<Rational>reverseOrder()
            : Comparator.<Rational>naturalOrder();
    var figures = figures(kind);
    var weights = Arbitraries.of("0", "2.5", "8", "10", "40").map(Rational::parse);
    return Combinators.combine(figures, figures, weights, Arbitraries.integers().between(1, 4))
        .as(
            (one, other, weight, quarter) -> {
              var sorted = Stream.of(one, other).sorted(direction).map(reported(kind)).toList();
              return new Trial(pair, weight, quarter, sorted.getFirst(), sorted.getLast());
            });
  }

  private static Arbitrary<Rational> figures(ValueKind kind) {
    return switch (kind) {
      case NUMBER ->
          Arbitraries.oneOf(
              Arbitraries.integers().between(0, 130).map(one -> Rational.of(one)),
              decimals("130").map(Rational::of));
      case RATIO ->
          Arbitraries.oneOf(
              Combinators.combine(
                      Arbitraries.integers().between(0, 120),
                      Arbitraries.integers().between(100, 110))
                  .as((above, below) -> Rational.of(above, below)),
              decimals("1.2").map(Rational::of));
      case DATE -> Arbitraries.integers().between(0, 364).map(one -> Rational.of(one));
      case PLACE -> Arbitraries.integers().between(1, 16).map(one -> Rational.of(one));
      case GRADE -> Arbitraries.integers().between(1, 4).map(one -> Rational.of(one));
      case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          throw new AssertionError("no single figure: " + kind);
    };
  }

  private static Arbitrary<BigDecimal> decimals(String most) {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(most)).ofScale(3);
  }

  private static Function<Rational, Reported> reported(ValueKind kind) {
    return figure ->
        switch (kind) {
          case NUMBER -> new Reported.Amount(figure);
          case RATIO ->
              new Reported.Share(
                  Rational.parse(figure.numerator().toString()),
                  Rational.parse(figure.denominator().toString()));
          case DATE ->
              new Reported.Done(
                  LocalDate.of(Case.YEAR, 1, 1).plusDays(figure.numerator().longValueExact()));
          case PLACE -> new Reported.Place(figure.numerator().intValueExact(), 0);
          case GRADE -> new Reported.Graded(PanelGrade.ofLevel(figure.numerator().intValueExact()));
          case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
              throw new AssertionError("no single figure: " + kind);
        };
  }
}
