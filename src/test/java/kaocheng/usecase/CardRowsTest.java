package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Pace;
import kaocheng.model.Policy;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.scoring.Scorer;
import kaocheng.store.KeptDerivation;
import kaocheng.store.ScoreLineRow;
import org.junit.jupiter.api.Test;

/** Scorecards as the workbook keeps them. */
class CardRowsTest {
  private static final Policy THREE_DECIMALS =
      new Policy(
          Rounding.of(3, RoundingMode.HALF_UP),
          Policy.USUAL.published(),
          Policy.USUAL.ties(),
          Policy.USUAL.leastCoverage(),
          Policy.USUAL.bands());

  private static Assessment twoThirds() {
    var key = new IndicatorKey("A", "1.1");
    var indicator =
        new Indicator(
            key,
            "1",
            "办结率",
            Unit.PERCENT,
            new Indicator.Habit(EntryForm.PERIOD, Aggregation.RATIO_OF_SUMS, Pace.ANNUAL),
            new Target.Threshold(Relation.AT_LEAST, Rational.ONE, Unit.PERCENT),
            new Method.Proportional(Rational.ONE),
            Rational.ONE,
            "");
    var report =
        new Measurement(
            key,
            Quarter.FIRST,
            new Reported.Share(Rational.TWO, Rational.of(3)),
            Qualifier.EXACT,
            new Source.Report(new Source.Row("q1.csv", 2), LocalDate.of(2021, 3, 31), 1));
    var goal = new Goal(new GoalKey("A", "1"), Category.KEY, "办文", "办文", Rational.ONE);
    var dossier =
        new Dossier(
            new Cycle(2021, THREE_DECIMALS),
            List.of(new Department("A", "市甲局", "序列")),
            List.of(goal),
            List.of(indicator),
            List.of(),
            List.of(),
            List.of(report));
    return new Assessment(dossier, Quarter.FIRST, new Scorer(dossier).score(Quarter.FIRST));
  }

  @Test
  void roundEveryScoreAsThePolicyOfTheCycleSays() {
    var card = new CardRows().of(twoThirds()).getFirst();
    assertThat(card.lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.result().score()).isEqualByComparingTo("0.667"));
  }

  @Test
  void keepTheStepsOfIndicatorsAndNothingElse() {
    var assessment = twoThirds();
    var scored = assessment.cards().getFirst().categories().getFirst().goals().getFirst();
    var score = scored.indicators().getFirst().score(THREE_DECIMALS.stored()).orElseThrow();

    assertThat(new CardRows().of(assessment).getFirst().lines())
        .extracting(ScoreLineRow::derivation)
        .containsExactly(KeptDerivation.NONE, KeptDerivation.NONE, KeptDerivation.of(score));
  }
}
