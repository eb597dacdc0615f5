package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Clause;
import kaocheng.model.MissingRule;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.card.CardNotice;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clauses of a policy do to totals. */
class PolicyScoringTest {
  private static final Clause EIGHTY_TWENTY =
      new Clause.CategoryWeights(Rational.of(80), Rational.of(20));

  /** Key goals of 30 points at 90 % and an excellence goal of 30 points at 50 %. */
  private static Book halves(Clause... clauses) {
    return new Book(Policy.of(clauses))
        .department("D01", "甲")
        .goal("1", Category.KEY, "30")
        .indicator("1.1", "20")
        .reached("90")
        .indicator("1.2", "10")
        .reached("90")
        .goal("C1", Category.EXCELLENCE, "30")
        .indicator("C1.1", "30")
        .reached("50");
  }

  private static Book threeOfWhichOneIsMissing(MissingRule rule) {
    return new Book(Policy.of(new Clause.Missing(rule)))
        .department("D01", "甲")
        .goal("1", "40")
        .indicator("1.1", "40")
        .reached("90")
        .goal("2", "30")
        .indicator("2.1", "30")
        .goal("3", "30")
        .indicator("3.1", "30")
        .reached("70");
  }

  @Test
  void halfAndHalfOfNinetyAndFiftyIsSeventyUnlessTheSortsWeighOtherwise() {
    assertThat(Told.published(halves().card())).isEqualTo("70.00");
    assertThat(Told.published(halves(EIGHTY_TWENTY).card())).isEqualTo("82.00");
    assertThat(Told.notices(halves().card())).containsExactly(CardNotice.GOAL_WEIGHTS_NORMALISED);
    assertThat(Told.notices(halves(EIGHTY_TWENTY).card())).isEmpty();
  }

  @Test
  void aSortKeepsItsWeightWhenOneOfItsGoalsIsNotReported() {
    var book = halves(EIGHTY_TWENTY).goal("2", Category.KEY, "30").indicator("2.1", "30");
    var card = book.card();
    assertThat(Told.published(card)).isEqualTo("82.00");
    assertThat(card.tally().coverage()).isEqualTo(Rational.of(60, 100));
    assertThat(Told.total(card).lowest()).isEqualTo(Rational.of(46));
    assertThat(Told.total(card).highest()).isEqualTo(Rational.of(86));
  }

  @Test
  void aSortThatHasNoScoreGivesItsWeightToTheOther() {
    var book =
        new Book(Policy.of(EIGHTY_TWENTY))
            .department("D01", "甲")
            .goal("1", Category.KEY, "60")
            .indicator("1.1", "60")
            .reached("75")
            .goal("C1", Category.EXCELLENCE, "40")
            .indicator("C1.1", "40");
    assertThat(Told.published(book.card())).isEqualTo("75.00");
    assertThat(book.card().tally().coverage()).isEqualTo(Rational.of(4, 5));
  }

  @Test
  void aSortEarnsNoMoreThanItsCap() {
    var capped = new Clause.CategoryCap(Category.KEY, Rational.of(24));
    assertThat(Told.published(halves(capped).card())).isEqualTo("65.00");
    var both = new Clause.CategoryCap(Category.KEY, Rational.of(70));
    assertThat(Told.published(halves(EIGHTY_TWENTY, both).card())).isEqualTo("80.00");
    assertThat(Told.total(halves(EIGHTY_TWENTY, both).card()).highest()).isEqualTo(Rational.of(80));
  }

  @Test
  void anItemEarnsNoMoreThanTheShareOfItsWeightThatIsAgreed() {
    var half = new Clause.ItemCap(Rational.of(4, 5));
    assertThat(Told.published(halves(half).card())).isEqualTo("65.00");
  }

  @ParameterizedTest
  @CsvSource({"REALLOCATE, 81.43, 2", "ZERO, 57.00, 4", "BLOCK, 81.43, 2"})
  void whatIsNotReportedCountsAsThePolicySays(MissingRule rule, String total, int grade) {
    var card = threeOfWhichOneIsMissing(rule).card();
    assertThat(Told.published(card)).isEqualTo(total);
    assertThat(Told.grade(card))
        .isEqualTo(rule == MissingRule.BLOCK ? "" : card.policy().bands().get(grade - 1).grade());
  }

  @Test
  void missingScoresZeroAtYearEndAlone() {
    var book = threeOfWhichOneIsMissing(MissingRule.ZERO).goal("4", "10").indicator("4.1", "10");
    var earlier = book.reached(Quarter.SECOND, "50").score(Quarter.SECOND).getFirst();
    assertThat(Told.published(earlier)).isEqualTo("50.00");
    assertThat(Told.notices(earlier)).doesNotContain(CardNotice.MISSING_AS_ZERO);
    var card = threeOfWhichOneIsMissing(MissingRule.ZERO).card();
    assertThat(Told.notices(card)).containsExactly(CardNotice.MISSING_AS_ZERO);
    assertThat(card.findings().notices().getFirst().values()).containsExactly(List.of("2.1"));
    assertThat(card.tally().coverage()).isEqualTo(Rational.ONE);
  }

  @Test
  void aYearIsNotClosedWhileSomethingIsMissing() {
    var book = threeOfWhichOneIsMissing(MissingRule.BLOCK).total("D02", "甲", "60");
    var cards = book.score();
    assertThat(cards).extracting(Told::rank).containsExactly("CLOSING_BLOCKED", "1");
    assertThat(Told.notices(cards.getFirst())).containsExactly(CardNotice.CLOSING_BLOCKED);
  }

  @ParameterizedTest
  @CsvSource({"28.165, HALF_EVEN, 28.16", "28.165, HALF_UP, 28.17", "28.175, HALF_EVEN, 28.18"})
  void halvesAreRoundedAsThePolicySays(String exact, RoundingMode mode, String published) {
    var policy = Policy.of(new Clause.PublishedRounding(Rounding.of(2, mode)));
    assertThat(Told.published(new Book(policy).total("D01", "甲", exact).card()))
        .isEqualTo(published);
  }

  @Test
  void aTotalMayBeOutOfAThousand() {
    var policy = Policy.of(new Clause.FullMarks(Rational.of(1000)));
    assertThat(Told.published(new Book(policy).total("D01", "甲", "81.4286").card()))
        .isEqualTo("814.29");
  }

  private static Book fourReports(Clause... clauses) {
    return new Book(Policy.of(clauses))
        .total("D01", "甲", "90")
        .reached(Quarter.FIRST, "20")
        .reached(Quarter.SECOND, "50")
        .reached(Quarter.THIRD, "80");
  }

  private static Clause reports() {
    return new Clause.WeightedReports(
        List.of(
            Rational.of(15, 100),
            Rational.of(25, 100),
            Rational.of(25, 100),
            Rational.of(35, 100)));
  }

  @Test
  void theYearMayBeTheWeightedMeanOfFourReports() {
    assertThat(Told.published(fourReports().card())).isEqualTo("90.00");
    var card = fourReports(reports()).card();
    assertThat(Told.published(card)).isEqualTo("67.00");
    assertThat(Told.notices(card)).containsExactly(CardNotice.WEIGHTED_REPORTS);
    assertThat(Told.total(card).lowest()).isEqualTo(Rational.of(67));
    assertThat(Told.published(fourReports(reports()).score(Quarter.SECOND).getFirst()))
        .isEqualTo("50.00");
  }

  @Test
  void aReportWithoutATotalGivesItsShareToTheOthers() {
    var card =
        new Book(Policy.of(reports()))
            .total("D01", "甲", "90")
            .reached(Quarter.SECOND, "50")
            .reached(Quarter.THIRD, "80")
            .card();
    assertThat(Told.kept(card)).isEqualTo("75.2941");
    assertThat(Told.notices(card))
        .containsExactly(CardNotice.WEIGHTED_REPORTS, CardNotice.REPORTS_WITHOUT_TOTAL);
  }

  @Test
  void weightsThatWereBroughtIntoProportionAreTold() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("1", "100")
            .indicator("1.1", "30")
            .reached("80")
            .card();
    assertThat(card.findings().notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.key()).isEqualTo(CardNotice.INDICATOR_WEIGHTS_NORMALISED);
              assertThat(notice.values()).containsExactly("1", Rational.HUNDRED, Rational.of(30));
            });
  }

  @ParameterizedTest
  @CsvSource({"130, false", "130.01, true", "250, true", "90, false"})
  void aTargetThatIsFarSurpassedIsFlagged(String reached, boolean flagged) {
    var card = new Book().total("D01", "甲", reached).card();
    assertThat(Told.notices(card).contains(CardNotice.OVERFULFILLED)).isEqualTo(flagged);
  }
}
