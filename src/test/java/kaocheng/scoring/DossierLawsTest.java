package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaocheng.model.Dossier;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Fraction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds for every dossier, sensible or not. */
class DossierLawsTest {
  private static final List<String> OF_THE_FIRST_RULES =
      Stream.of(
              Why.NO_BASELINE,
              Why.BASELINE_NOT_POSITIVE,
              Why.NO_BENCHMARK,
              Why.BENCHMARK_NOT_POSITIVE,
              Why.BENCHMARK_NOT_NUMERIC,
              Why.TARGET_IS_ZERO,
              Why.NOT_EXACT,
              Why.RULES_DO_NOT_FIT,
              Why.VALUE_DOES_NOT_FIT)
          .map(Why::name)
          .toList();

  @Test
  void theDossiersHoldEveryOutcomeAndEveryReasonForNone() {
    var outcomes = new TreeMap<String, Integer>();
    for (var seed = 0; seed < 300; seed++) {
      for (var card : new Scorer(RandomDossier.from(new Random(seed))).score(Quarter.THIRD)) {
        card.indicators().forEach(line -> outcomes.merge(kind(line.outcome()), 1, Integer::sum));
      }
    }
    assertThat(outcomes.keySet())
        .containsAll(List.of("Scored", "Missing", "NotDue"))
        .contains(Ground.STATED.name(), Ground.NOTHING_DUE.name())
        .containsAll(OF_THE_FIRST_RULES);
    assertThat(outcomes.get("Scored")).isGreaterThan(500);
  }

  private static String kind(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unscorable(var why, _) -> why.name();
      case Outcome.NotApplicable(var ground, _) -> ground.name();
      case Outcome.Scored _, Outcome.Missing _, Outcome.NotDue _ ->
          outcome.getClass().getSimpleName();
    };
  }

  @Property(tries = 300)
  void everyDossierIsScoredAndEveryFigureCanBeRecounted(
      @ForAll Random random, @ForAll Quarter quarter) {
    for (var card : new Scorer(RandomDossier.from(random)).score(quarter)) {
      card.indicators()
          .filter(line -> line.outcome() instanceof Outcome.Scored)
          .map(line -> line.score(Rounding.STORED).orElseThrow())
          .forEach(score -> assertThat(Recount.of(score)).isEqualTo(Fraction.of(score.value())));
      if (card.result() instanceof Result.Total total) {
        assertThat(Recount.of(total.kept())).isEqualTo(Fraction.of(total.kept().value()));
        assertThat(Recount.of(total.published()))
            .isEqualTo(
                Recount.of(card.tally().earned())
                    .dividedBy(Recount.of(card.tally().scored()))
                    .times(Fraction.of(100))
                    .smaller(Fraction.of(100))
                    .rounded(2, RoundingMode.HALF_UP));
      }
    }
  }

  @Property(tries = 300)
  void everyTotalIsTheSumOfItsParts(@ForAll Random random, @ForAll Quarter quarter) {
    for (var card : new Scorer(RandomDossier.from(random)).score(quarter)) {
      assertAddsUp(card.tally(), card.indicators().map(line -> line.tally()).toList());
      for (var goal : card.goals().toList()) {
        assertAddsUp(goal.tally(), goal.indicators().stream().map(line -> line.tally()).toList());
        if (goal.tally().declared().value().signum() > 0) {
          assertThat(goal.tally().declared().value()).isEqualTo(goal.goal().weight());
        }
      }
      assertThat(card.tally().coverage()).isBetween(Rational.ZERO, Rational.ONE);
      if (card.result() instanceof Result.Total(_, var kept, var lowest, var highest)) {
        assertThat(lowest).isLessThanOrEqualTo(highest);
        assertThat(lowest).isLessThanOrEqualTo(kept.value().plus(Rational.of(1, 20000)));
      }
    }
  }

  private static void assertAddsUp(Tally whole, List<Tally> parts) {
    var sum = Tally.of(parts);
    assertThat(values(whole)).isEqualTo(values(sum));
    assertThat(whole.scored().value()).isLessThanOrEqualTo(whole.applicable().value());
    assertThat(whole.applicable().value()).isLessThanOrEqualTo(whole.declared().value());
  }

  private static List<Rational> values(Tally tally) {
    return List.of(
        tally.earned().value(),
        tally.scored().value(),
        tally.applicable().value(),
        tally.declared().value());
  }

  @Property(tries = 200)
  void theOrderOfTheRowsDoesNotMatter(@ForAll Random random, @ForAll Quarter quarter) {
    var dossier = RandomDossier.from(random);
    var expected = digest(new Scorer(dossier).score(quarter));
    assertThat(digest(new Scorer(dossier).score(quarter))).isEqualTo(expected);
    var shuffled =
        new Dossier(
            dossier.cycle(),
            shuffled(dossier.departments(), random),
            shuffled(dossier.goals(), random),
            shuffled(dossier.indicators(), random),
            shuffled(dossier.baselines(), random),
            shuffled(dossier.benchmarks(), random),
            shuffled(dossier.measurements(), random));
    assertThat(digest(new Scorer(shuffled).score(quarter))).isEqualTo(expected);
  }

  private static <T> List<T> shuffled(List<T> rows, Random random) {
    var copy = new ArrayList<>(rows);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Map<String, String> digest(List<Scorecard> cards) {
    var digest = new TreeMap<String, String>();
    for (var card : cards) {
      var code = card.department().code();
      digest.put(code, values(card.tally()) + " " + result(card) + " " + card.placement());
      card.indicators()
          .forEach(
              line ->
                  digest.put(
                      line.indicator().key().toString(),
                      line.outcome() + " " + values(line.tally())));
    }
    return digest;
  }

  private static String result(Scorecard card) {
    return switch (card.result()) {
      case Result.Nothing _ -> "nothing";
      case Result.Total(var published, var kept, var lowest, var highest) ->
          published.value() + " " + kept.value() + " " + lowest + " " + highest;
    };
  }

  @Property(tries = 200)
  void ranksAgreeWithPublishedTotals(@ForAll Random random, @ForAll Quarter quarter) {
    var cards = new Scorer(RandomDossier.from(random)).score(quarter);
    for (var one : cards) {
      for (var other : cards) {
        if (one.department().group().equals(other.department().group())
            && one.placement() instanceof Placement.Ranked(var rank, var among, _, _)
            && other.placement() instanceof Placement.Ranked(var otherRank, _, _, _)) {
          assertThat(rank).isBetween(1, among);
          assertThat(Integer.signum(Integer.compare(rank, otherRank)))
              .isEqualTo(published(other).compareTo(published(one)));
        }
      }
    }
  }

  private static Rational published(Scorecard card) {
    return card.result() instanceof Result.Total total ? total.published().value() : Rational.ZERO;
  }
}
