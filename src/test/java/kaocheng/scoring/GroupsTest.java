package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rounding;
import org.junit.jupiter.api.Test;

/** Figures held against those of the own ranking group, found in the whole of a year. */
class GroupsTest {
  private static final String RULE = "极差标准化 0 至 10 分";

  private static Book city() {
    return new Book()
        .department("D01", "甲")
        .goal("1", "10")
        .compared("1.1", RULE)
        .reached("20")
        .department("D02", "甲")
        .goal("1", "10")
        .compared("1.1", RULE)
        .reached("60")
        .department("D03", "甲")
        .goal("1", "10")
        .compared("1.1", RULE)
        .reached("100");
  }

  @Test
  void theOwnGroupTellsTheRange() {
    assertThat(points(city().score())).containsExactly("0.0000", "5.0000", "10.0000");
  }

  @Test
  void anotherGroupDoesNotMoveIt() {
    var cards =
        city().department("D04", "乙").goal("1", "10").compared("1.1", RULE).reached("500").score();
    assertThat(points(cards).subList(0, 3)).containsExactly("0.0000", "5.0000", "10.0000");
    assertThat(outcome(cards.get(3))).isInstanceOf(Outcome.Unscorable.class);
  }

  @Test
  void whoHasNoExactFigureIsNotComparedWith() {
    var cards =
        city()
            .department("D04", "甲")
            .goal("1", "10")
            .compared("1.1", RULE)
            .says(Case.percent("500"), Qualifier.ABOUT)
            .department("D05", "甲")
            .goal("1", "10")
            .compared("1.1", RULE)
            .says(new Reported.NotReported(), Qualifier.EXACT)
            .score();
    assertThat(points(cards.subList(0, 3))).containsExactly("0.0000", "5.0000", "10.0000");
    assertThat(outcome(cards.get(3))).isEqualTo(new Outcome.Unscorable(Why.NOT_EXACT));
    assertThat(outcome(cards.get(4))).isInstanceOf(Outcome.Missing.class);
  }

  @Test
  void anotherNameIsAnotherIndicator() {
    var cards =
        city().department("D04", "甲").goal("1", "10").compared("1.2", RULE).reached("500").score();
    assertThat(points(cards).subList(0, 3)).containsExactly("0.0000", "5.0000", "10.0000");
  }

  private static List<String> points(List<Scorecard> cards) {
    return cards.stream()
        .map(GroupsTest::outcome)
        .map(
            outcome ->
                outcome instanceof Outcome.Scored scored
                    ? scored.points().value().toDecimal(Rounding.STORED).toPlainString()
                    : "")
        .toList();
  }

  private static Outcome outcome(Scorecard card) {
    return card.indicators().findFirst().orElseThrow().outcome();
  }
}
