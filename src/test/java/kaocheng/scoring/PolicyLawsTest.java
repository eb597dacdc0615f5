package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Category;
import kaocheng.model.Clause;
import kaocheng.model.Clauses;
import kaocheng.model.Cycle;
import kaocheng.model.Dossier;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement.Ranked;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Fraction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold whatever the policy says and whatever was decided. */
class PolicyLawsTest {

  private static Dossier dossier(Random random, List<Clause> clauses) {
    var decisions = new ArrayList<Adjustment>();
    for (var i = random.nextInt(6); i > 0; i--) {
      decisions.add(decision(random, Integer.toString(i), effect(random)));
    }
    return with(RandomDossier.from(random), new Policy(clauses), decisions);
  }

  private static Dossier with(Dossier dossier, Policy policy, List<Adjustment> decisions) {
    return new Dossier(
        new Cycle(dossier.cycle().year(), policy),
        dossier.departments(),
        dossier.goals(),
        dossier.indicators(),
        dossier.baselines(),
        dossier.benchmarks(),
        dossier.measurements(),
        dossier.references(),
        dossier.ledger(),
        decisions);
  }

  private static Dossier and(Dossier dossier, Adjustment decision) {
    var more = new ArrayList<>(dossier.adjustments());
    more.add(decision);
    return with(dossier, dossier.cycle().policy(), more);
  }

  private static Adjustment decision(Random random, String number, Effect effect) {
    return decision("D0" + (1 + random.nextInt(5)), number, scope(random), effect);
  }

  private static Adjustment decision(String department, String number, Scope scope, Effect effect) {
    return new Adjustment(
        department,
        number,
        scope,
        effect,
        new Adjustment.Papers("事项" + number, "", "文" + number, "甲", "乙"),
        LocalDate.of(Case.YEAR, 1 + number.hashCode() % 12, 1),
        new Source.Row("adjustments.csv", 2));
  }

  private static Scope scope(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Scope.OfIndicator("1." + (1 + random.nextInt(3)));
      case 1 -> new Scope.OfGoal(Integer.toString(1 + random.nextInt(3)));
      case 2 -> new Scope.OfCategory(random.nextBoolean() ? Category.KEY : Category.EXCELLENCE);
      default -> new Scope.OfDepartment();
    };
  }

  private static Effect effect(Random random) {
    var points = Rational.of(1 + random.nextInt(600), 100);
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Effect.Bonus(points, random.nextBoolean() ? null : Rational.of(2));
      case 2 -> new Effect.Deduction(points, 1 + random.nextInt(3), null);
      case 3 -> new Effect.Exemption();
      case 4 -> new Effect.Veto("合格");
      default -> new Effect.Lifting(Integer.toString(1 + random.nextInt(5)));
    };
  }

  @Property(tries = 300)
  void everyTotalCanBeRecountedAndLiesWithinItsBounds(
      @ForAll Random random, @ForAll Quarter quarter, @ForAll("policies") List<Clause> clauses) {
    var dossier = dossier(random, clauses);
    for (var card : new Scorer(dossier).score(quarter)) {
      if (card.result() instanceof Result.Total(var published, var kept, var low, var high)) {
        assertThat(Recount.of(published)).isEqualTo(Fraction.of(published.value()));
        assertThat(Recount.of(kept)).isEqualTo(Fraction.of(kept.value()));
        assertThat(low).isLessThanOrEqualTo(high);
        assertThat(published.value().signum()).isNotNegative();
      }
      assertThat(card.tally().coverage()).isBetween(Rational.ZERO, Rational.ONE);
      card.goals()
          .forEach(goal -> assertThat(goal.tally().earned().value().signum()).isNotNegative());
    }
  }

  @Property(tries = 200)
  void theOrderOfDecisionsAndRowsDoesNotMatter(
      @ForAll Random random, @ForAll("policies") List<Clause> clauses) {
    var dossier = dossier(random, clauses);
    var decisions = new ArrayList<>(dossier.adjustments());
    Collections.shuffle(decisions, random);
    var other = with(dossier, dossier.cycle().policy(), decisions);
    assertThat(told(other)).isEqualTo(told(dossier));
  }

  private static List<String> told(Dossier dossier) {
    return new Scorer(dossier)
        .score(Quarter.FOURTH).stream()
            .map(card -> card.result() + " " + card.placement() + " " + card.findings())
            .toList();
  }

  @Property(tries = 300)
  void aBonusNeverLowersATotal(
      @ForAll Random random, @ForAll Quarter quarter, @ForAll("policies") List<Clause> clauses) {
    var before = dossier(random, clauses);
    var bonus = new Effect.Bonus(Rational.of(1 + random.nextInt(900), 100), null);
    var after = and(before, decision(random, "9", bonus));
    var totals = totals(new Scorer(before).score(quarter));
    var more = totals(new Scorer(after).score(quarter));
    for (var i = 0; i < totals.size(); i++) {
      assertThat(more.get(i)).isGreaterThanOrEqualTo(totals.get(i));
    }
  }

  @Property(tries = 200)
  void aVetoOnADepartmentOrASortNeverChangesANumber(
      @ForAll Random random, @ForAll("policies") List<Clause> clauses) {
    var before = dossier(random, clauses);
    Scope scope =
        random.nextBoolean() ? new Scope.OfDepartment() : new Scope.OfCategory(Category.KEY);
    var after = and(before, decision("D01", "9", scope, new Effect.Veto("不合格")));
    assertThat(totals(new Scorer(after).score(Quarter.FOURTH)))
        .isEqualTo(totals(new Scorer(before).score(Quarter.FOURTH)));
  }

  private static List<Rational> totals(List<Scorecard> cards) {
    return cards.stream()
        .map(
            card ->
                card.result() instanceof Result.Total total
                    ? total.kept().value()
                    : Rational.of(-1))
        .toList();
  }

  @Property(tries = 200)
  void ranksFollowTheTotals(@ForAll Random random, @ForAll("policies") List<Clause> clauses) {
    var cards = new Scorer(dossier(random, clauses)).score(Quarter.FOURTH);
    for (var one : cards) {
      for (var other : cards) {
        if (one.department().group().equals(other.department().group())
            && one.placement() instanceof Ranked better
            && other.placement() instanceof Ranked worse) {
          var order = published(one).compareTo(published(other));
          assertThat(better.among()).isEqualTo(worse.among());
          if (order > 0) {
            assertThat(better.rank()).isLessThan(worse.rank());
          } else if (order == 0 && one.policy().tieBreaks().isEmpty()) {
            assertThat(better.rank()).isEqualTo(worse.rank());
          }
        }
      }
    }
  }

  private static Rational published(Scorecard card) {
    return Told.total(card).published().value();
  }

  @Provide
  Arbitrary<List<Clause>> policies() {
    return Clauses.clauses().list().ofMaxSize(10);
  }
}
