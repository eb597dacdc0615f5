package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Category;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.store.ScoreLineRow.Level;
import kaocheng.store.ScoreLineRow.OutcomeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kept scorecards stay as they were handed out. */
final class ScorecardsTest {
  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void create() {
    workbook = Given.workbook(folder);
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private static ScorecardRow card(String total, Placement placement) {
    var figure = new BigDecimal(total);
    return new ScorecardRow(
        YEAR,
        Quarter.SECOND,
        "D01",
        new ScorecardRow.Totals(figure, figure, BigDecimal.ZERO, new BigDecimal("99.9999")),
        new BigDecimal("0.5"),
        placement,
        List.of(
            line(Level.CATEGORY, "", "", null),
            line(Level.GOAL, "1", "", null),
            line(Level.INDICATOR, "1", "1.1", OutcomeKind.SCORED),
            line(Level.INDICATOR, "1", "1.2", OutcomeKind.NOT_DUE)));
  }

  private static ScoreLineRow line(
      Level level, String goal, String indicator, OutcomeKind outcome) {
    var scored = outcome == OutcomeKind.SCORED;
    return new ScoreLineRow(
        level,
        Category.KEY,
        goal,
        indicator,
        "名称",
        new ScoreLineRow.Rules("不低于 96%", "按完成率得分，封顶 100%"),
        new ScoreLineRow.Result(
            outcome, "", "95.96%", scored ? false : null, scored ? new BigDecimal("4.9979") : null),
        new BigDecimal("5"),
        "得分说明".repeat(1000));
  }

  private static final Placement FIRST = new Placement.Ranked(1, 3, 0, "优秀");

  private List<ScorecardRow> kept(Quarter quarter) {
    return workbook.read(books -> books.scorecards().all(YEAR, quarter));
  }

  private void keep(ScorecardRow... cards) {
    var packed = Stream.of(cards).map(PackedCard::of).toList();
    Given.keep(workbook, books -> books.scorecards().store(YEAR, Quarter.SECOND, packed));
  }

  @Test
  void findsWhatWasKept() {
    keep(card("96.1234", FIRST));

    assertThat(kept(Quarter.SECOND))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(List.of(card("96.1234", FIRST)));
    assertThat(kept(Quarter.FIRST)).isEmpty();
  }

  @Test
  void replacesTheCardsOfTheSameQuarter() {
    keep(card("96.1234", FIRST));
    keep(card("50", new Placement.Unranked(Placement.Because.COVERAGE_TOO_LOW)));

    assertThat(kept(Quarter.SECOND))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.totals().published()).isEqualByComparingTo("50");
              assertThat(card.placement())
                  .isEqualTo(new Placement.Unranked(Placement.Because.COVERAGE_TOO_LOW));
            });
  }

  @Test
  void staysAsItWasWhenDefinitionsChange() {
    keep(card("96.1234", FIRST));
    Given.keep(
        workbook,
        books ->
            assertThat(books.goals().put(YEAR, Given.goal("1", "改名", "3")))
                .isEqualTo(Effect.CHANGED));

    assertThat(kept(Quarter.SECOND).getFirst().lines())
        .extracting(ScoreLineRow::name)
        .containsOnly("名称");
  }

  @Test
  void refusesAScoreThatWouldBeRounded() {
    assertThat(OpeningTest.refusal(() -> keep(card("96.12345678901", FIRST))))
        .isEqualTo(StoreRefusal.NUMBER_TOO_FINE);
    assertThat(kept(Quarter.SECOND)).isEmpty();
  }
}
