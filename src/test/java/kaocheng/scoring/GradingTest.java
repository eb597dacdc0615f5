package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Adjustment.Effect.Veto;
import kaocheng.model.Adjustment.Scope.OfDepartment;
import kaocheng.model.Category;
import kaocheng.model.Clause;
import kaocheng.model.Clause.TieBreak;
import kaocheng.model.Policy;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.card.CardNotice;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades, quotas, ties and chains (M23). */
class GradingTest {
  private static final Rounding CENTS = Rounding.PUBLISHED;
  private static final Clause THIRTY = new Clause.Quota("优秀", Rational.of(30, 100));

  private static Book units(int count, Clause... clauses) {
    var book = new Book(Policy.of(clauses));
    for (var i = 1; i <= count; i++) {
      book.total(
          "D%03d".formatted(i),
          "甲",
          Rational.of(9999 - 10L * i, 100).toDecimal(CENTS).toPlainString());
    }
    return book;
  }

  /** Departments of these totals, D01 first. */
  private static Book totals(List<String> totals, Clause... clauses) {
    var book = new Book(Policy.of(clauses));
    totals.forEach(total -> book.total("D%02d".formatted(book.departments() + 1), "甲", total));
    return book;
  }

  /** A department whose key goal reached so much, and whose excellence goal is to be told. */
  private static Book unit(Book book, String number, int key, String reached) {
    var keyWeight = Integer.toString(key);
    var otherWeight = Integer.toString(100 - key);
    return book.department(number, "甲")
        .goal("1", Category.KEY, keyWeight)
        .indicator("1.1", keyWeight)
        .reached(reached)
        .goal("C1", Category.EXCELLENCE, otherWeight)
        .indicator("C1.1", otherWeight);
  }

  private static List<String> grades(Book book) {
    return book.score().stream().map(Told::grade).toList();
  }

  private static List<String> ranks(Book book) {
    return book.score().stream().map(Told::rank).toList();
  }

  @ParameterizedTest
  @CsvSource({"57, 17", "10, 3", "9, 2", "3, 0"})
  void thirtyPercentOfTheUnitsIsRoundedDownToSeats(int units, int seats) {
    var cards = units(units, THIRTY).score();
    assertThat(cards.stream().filter(card -> Told.grade(card).equals("优秀"))).hasSize(seats);
    assertThat(cards.stream().filter(card -> Told.grade(card).equals("良好")))
        .hasSize(units - seats)
        .allMatch(card -> Told.remarks(card).equals(List.of(CardNotice.QUOTA_FULL)));
  }

  private static Book tenOfWhichThirdAndFourthTie(Clause... clauses) {
    return totals(List.of("99", "98", "97", "97", "95", "94", "93", "92", "91", "90"), clauses);
  }

  @Test
  void aSeatForWhichSeveralTieStaysEmptyAndIsFlagged() {
    var cards = tenOfWhichThirdAndFourthTie(THIRTY).score();
    assertThat(cards.subList(0, 5))
        .extracting(Told::grade)
        .containsExactly("优秀", "优秀", "良好", "良好", "良好");
    assertThat(Told.remarks(cards.get(2))).containsExactly(CardNotice.TIED_AT_CUT);
    assertThat(Told.remarks(cards.get(3))).containsExactly(CardNotice.TIED_AT_CUT);
    assertThat(Told.remarks(cards.get(4))).containsExactly(CardNotice.QUOTA_FULL);
  }

  @Test
  void thoseWhoTieWithinTheQuotaAllHaveASeat() {
    var four = new Clause.Quota("优秀", Rational.of(40, 100));
    assertThat(grades(tenOfWhichThirdAndFourthTie(four)).subList(0, 5))
        .containsExactly("优秀", "优秀", "优秀", "优秀", "良好");
  }

  @Test
  void vetoesComeBeforeQuotas() {
    var book = units(2, THIRTY, new Clause.Quota("优秀", Rational.of(1, 2)));
    var vetoed =
        new Book(Policy.of(new Clause.Quota("优秀", Rational.of(1, 2))))
            .total("D01", "甲", "99")
            .decided("1", new OfDepartment(), new Veto("合格"))
            .total("D02", "甲", "95");
    assertThat(grades(book)).containsExactly("优秀", "良好");
    assertThat(grades(vetoed)).containsExactly("合格", "优秀");
    assertThat(ranks(vetoed)).containsExactly("1", "2");
  }

  @Test
  void whoFallsOutOfAQuotaCompetesForTheNextGrade() {
    var quarter = Rational.of(25, 100);
    var book =
        totals(
            List.of("95", "94", "85", "84"),
            new Clause.Quota("优秀", quarter),
            new Clause.Quota("良好", quarter));
    assertThat(grades(book)).containsExactly("优秀", "良好", "合格", "合格");
  }

  private static Book twoOfTheSameTotal(Clause... clauses) {
    var book = new Book(Policy.of(clauses));
    unit(book, "D01", 50, "80").reached("90");
    unit(book, "D02", 50, "90").reached("80");
    return book;
  }

  @Test
  void aChainDecidesBetweenEqualTotals() {
    assertThat(ranks(twoOfTheSameTotal())).containsExactly("1", "1");
    var chain =
        new Clause.TieBreaks(
            List.of(TieBreak.OPINION_SCORE, TieBreak.COVERAGE, TieBreak.KEY_SCORE));
    var book = twoOfTheSameTotal(chain);
    assertThat(ranks(book)).containsExactly("2", "1");
    var cards = book.score();
    assertThat(cards.getFirst().findings().remarks().getFirst().values())
        .containsExactly("单位D02", TieBreak.KEY_SCORE, Rational.of(40), Rational.of(45));
    assertThat(cards.getFirst().findings().toNextPlace()).isEqualTo(Rational.ZERO);
    var other = new Clause.TieBreaks(List.of(TieBreak.EXCELLENCE_SCORE));
    assertThat(ranks(twoOfTheSameTotal(other))).containsExactly("1", "2");
  }

  @Test
  void whatIsNotScoredLosesAndIsNotCalledZero() {
    var chain = new Clause.TieBreaks(List.of(TieBreak.EXCELLENCE_SCORE));
    var book = new Book(Policy.of(chain));
    unit(book, "D01", 90, "0").reached("0");
    unit(book, "D02", 90, "0").says(new Reported.NotReported(), Qualifier.EXACT);
    assertThat(ranks(book)).containsExactly("1", "2");
    assertThat(book.score().get(1).findings().remarks().getFirst().values())
        .containsExactly("单位D01", TieBreak.EXCELLENCE_SCORE, CardNotice.NOT_SCORED, Rational.ZERO);
  }

  @Test
  void aChainFillsTheSeatForWhichSeveralTie() {
    var half = new Clause.Quota("良好", Rational.of(1, 2));
    assertThat(grades(twoOfTheSameTotal(half))).containsExactly("合格", "合格");
    var chain = new Clause.TieBreaks(List.of(TieBreak.KEY_SCORE));
    assertThat(grades(twoOfTheSameTotal(half, chain))).containsExactly("合格", "良好");
  }

  @Test
  void whatStillTiesSharesTheRankAsTheRuleSays() {
    assertThat(ranks(ties(TieRule.MINIMUM))).containsExactly("1", "2", "2", "4");
    assertThat(ranks(ties(TieRule.AVERAGE))).containsExactly("1", "5/2", "5/2", "4");
    assertThat(ranks(ties(TieRule.DENSE))).containsExactly("1", "2", "2", "3");
  }

  private static Book ties(TieRule rule) {
    return totals(List.of("90", "80", "80.001", "70"), new Clause.Ties(rule));
  }

  @Test
  void theNextBetterPlaceIsSoManyPointsAway() {
    assertThat(ties(TieRule.MINIMUM).score().stream().map(Scorecard::findings))
        .extracting(findings -> findings.toNextPlace())
        .containsExactly(null, Rational.of(10), Rational.of(10), Rational.of(10));
  }
}
