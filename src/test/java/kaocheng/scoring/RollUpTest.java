package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import org.junit.jupiter.api.Test;

class RollUpTest {

  @Test
  void whatIsMissingTakesItsWeightOutAndShowsInCoverageAndRange() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("1", "40")
            .indicator("1.1", "40")
            .reached("90")
            .goal("2", "30")
            .indicator("2.1", "30")
            .goal("3", "30")
            .indicator("3.1", "30")
            .reached("70")
            .card();
    assertThat(kept(card)).isEqualTo("81.4286");
    assertThat(published(card)).isEqualTo("81.43");
    assertThat(card.tally().coverage()).isEqualTo(Rational.of(7, 10));
    assertThat(total(card).lowest()).isEqualTo(Rational.of(57));
    assertThat(total(card).highest()).isEqualTo(Rational.of(87));
  }

  @Test
  void halfAndHalfOfNinetyAndFiftyIsSeventy() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("1", "50")
            .indicator("1.1", "50")
            .reached("90")
            .goal("2", "50")
            .indicator("2.1", "50")
            .reached("50")
            .card();
    assertThat(published(card)).isEqualTo("70.00");
  }

  @Test
  void weightsWithoutTheLastAreInProportion() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("1", "40")
            .indicator("1.1", "40")
            .reached("100")
            .goal("2", "30")
            .indicator("2.1", "30")
            .reached("0")
            .goal("3", "30")
            .indicator("3.1", "30")
            .says(Case.notApplicable())
            .card();
    assertThat(published(card)).isEqualTo("57.14");
    assertThat(card.tally().coverage()).isEqualTo(Rational.ONE);
    assertThat(card.tally().declared().value()).isEqualTo(Rational.HUNDRED);
    assertThat(card.tally().applicable().value()).isEqualTo(Rational.of(70));
    assertThat(total(card).lowest()).isEqualTo(total(card).highest());
  }

  @Test
  void weightsThatDoNotAddUpToAHundredAreBroughtIntoProportion() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("1", "30")
            .indicator("1.1", "30")
            .reached("100")
            .goal("2", "60")
            .indicator("2.1", "60")
            .reached("50")
            .card();
    assertThat(kept(card)).isEqualTo("66.6667");
  }

  @Test
  void indicatorWeightsThatDoNotAddUpToTheGoalAreBroughtIntoProportion() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("1", "10")
            .indicator("1.1", "2")
            .reached("100")
            .indicator("1.2", "3")
            .reached("50")
            .card();
    var scores =
        card.indicators().map(line -> line.score(Rounding.STORED).orElseThrow().value()).toList();
    assertThat(scores).containsExactly(Rational.of(4), Rational.of(3));
    assertThat(card.tally().scored().value()).isEqualTo(Rational.of(10));
    assertThat(published(card)).isEqualTo("70.00");
  }

  @Test
  void scoresAreRoundedForThemselvesAndNeverAddedUpRounded() {
    var book = new Book().department("D01", "甲").goal("1", "3");
    for (var number : List.of("1.1", "1.2", "1.3")) {
      book.indicator(number, "1").says(Case.share(1, 3));
    }
    var card = book.card();
    assertThat(card.indicators().map(line -> line.score(Rounding.STORED).orElseThrow().value()))
        .containsOnly(Rational.parse("0.3333"));
    assertThat(card.tally().earned().value()).isEqualTo(Rational.ONE);
    assertThat(kept(card)).isEqualTo("33.3333");
  }

  @Test
  void thePublishedTotalIsRoundedFromTheExactOneNotFromTheKeptOne() {
    var card = new Book().total("D01", "甲", "84.99499999").card();
    assertThat(kept(card)).isEqualTo("84.9950");
    assertThat(published(card)).isEqualTo("84.99");
  }

  @Test
  void goalsAndCategoriesKeepTheirOwnWeights() {
    var card =
        new Book()
            .department("D01", "甲")
            .goal("C1", Category.EXCELLENCE, "20")
            .indicator("C1.1", "20")
            .goal("1", "50")
            .indicator("1.1", "30")
            .reached("50")
            .indicator("1.2", "20")
            .goal("2", "30")
            .indicator("2.1", "30")
            .reached("100")
            .card();
    assertThat(card.categories())
        .extracting(
            CategoryLine::category,
            line -> line.tally().earned().value().toString(),
            line -> line.tally().scored().value().toString(),
            line -> line.tally().declared().value().toString())
        .containsExactly(
            tuple(Category.KEY, "45", "60", "80"), tuple(Category.EXCELLENCE, "0", "0", "20"));
    assertThat(published(card)).isEqualTo("75.00");
    assertThat(total(card).lowest()).isEqualTo(Rational.of(45));
    assertThat(total(card).highest()).isEqualTo(Rational.of(85));
  }

  @Test
  void whereNothingIsScoredThereIsNoTotal() {
    var card = new Book().department("D01", "甲").goal("1", "10").indicator("1.1", "10").card();
    assertThat(card.result()).isEqualTo(new Result.Nothing());
    assertThat(card.tally().coverage()).isEqualTo(Rational.ZERO);
    assertThat(new Book().department("D01", "甲").card().result()).isEqualTo(new Result.Nothing());
    assertThat(new Book().department("D01", "甲").goal("1", "10").card().result())
        .isEqualTo(new Result.Nothing());
  }

  @Test
  void indicatorsWithoutWeightCannotMakeATotal() {
    var book = new Book().department("D01", "甲").goal("1", "10").indicator("1.1", "0");
    assertThat(book.reached("100").card().result()).isEqualTo(new Result.Nothing());
    var without = new Book().department("D01", "甲").goal("1", "0").indicator("1.1", "5");
    assertThat(without.reached("100").card().result()).isEqualTo(new Result.Nothing());
  }

  private static Result.Total total(Scorecard card) {
    return switch (card.result()) {
      case Result.Total total -> total;
      case Result.Nothing _ -> throw new AssertionError("nothing scored");
    };
  }

  private static String kept(Scorecard card) {
    return total(card).kept().value().toDecimal(Rounding.STORED).toPlainString();
  }

  private static String published(Scorecard card) {
    return total(card).published().value().toDecimal(Rounding.PUBLISHED).toPlainString();
  }
}
