package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Policy;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Placement.Because;
import kaocheng.model.card.Placement.Ranked;
import kaocheng.model.card.Placement.Unranked;
import kaocheng.model.card.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
  private static final Policy DENSE =
      new Policy(
          Policy.USUAL.stored(),
          Policy.USUAL.published(),
          TieRule.DENSE,
          Policy.USUAL.leastCoverage(),
          Policy.USUAL.bands());

  private static List<Placement> placements(Book book) {
    return book.score().stream().map(Scorecard::placement).toList();
  }

  private static Book fourOfWhichTwoTie(Policy policy) {
    return new Book(policy)
        .total("D01", "甲", "70")
        .total("D02", "甲", "95")
        .total("D03", "甲", "85")
        .total("D04", "甲", "85");
  }

  @Test
  void equalTotalsShareTheBetterRank() {
    assertThat(placements(fourOfWhichTwoTie(Policy.USUAL)))
        .containsExactly(
            new Ranked(4, 4, 0, "合格"),
            new Ranked(1, 4, 0, "优秀"),
            new Ranked(2, 4, 1, "良好"),
            new Ranked(2, 4, 1, "良好"));
  }

  @Test
  void denseRanksLeaveNoGap() {
    assertThat(placements(fourOfWhichTwoTie(DENSE)))
        .extracting(placement -> placement instanceof Ranked ranked ? ranked.rank() : 0)
        .containsExactly(3, 1, 2, 2);
  }

  @Test
  void totalsThatPrintAlikeTie() {
    assertThat(placements(new Book().total("D01", "甲", "85.001").total("D02", "甲", "84.996")))
        .containsExactly(new Ranked(1, 2, 1, "良好"), new Ranked(1, 2, 1, "良好"));
  }

  @Test
  void eachGroupIsRankedByItself() {
    var book = new Book().total("D01", "甲", "70").total("D02", "乙", "95").total("D03", "甲", "80");
    assertThat(placements(book))
        .containsExactly(
            new Ranked(2, 2, 0, "合格"), new Ranked(1, 1, 0, "优秀"), new Ranked(1, 2, 0, "良好"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 优秀",
    "90, 优秀",
    "89.995, 优秀",
    "89.9949, 良好",
    "80, 良好",
    "79.995, 良好",
    "79.99, 合格",
    "60, 合格",
    "59.995, 合格",
    "59.99, 不合格",
    "0, 不合格"
  })
  void theGradeIsReadFromThePublishedTotal(String total, String grade) {
    assertThat(placements(new Book().total("D01", "甲", total)))
        .containsExactly(new Ranked(1, 1, 0, grade));
  }

  @Test
  void thoseOfWhomTooLittleIsKnownAreNotCounted() {
    var book =
        new Book()
            .total("D01", "甲", "70")
            .department("D02", "甲")
            .goal("1", "100")
            .indicator("1.1", "49.99")
            .reached("100")
            .indicator("1.2", "50.01")
            .department("D03", "甲")
            .goal("1", "100")
            .indicator("1.1", "50")
            .reached("80")
            .indicator("1.2", "50")
            .department("D04", "甲")
            .goal("1", "100")
            .indicator("1.1", "100");
    assertThat(placements(book))
        .containsExactly(
            new Ranked(2, 2, 0, "合格"),
            new Unranked(Because.COVERAGE_TOO_LOW),
            new Ranked(1, 2, 0, "良好"),
            new Unranked(Because.NOTHING_SCORED));
  }
}
