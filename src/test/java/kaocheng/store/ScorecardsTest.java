package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
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
        KeptDerivation.told("得分说明".repeat(1000)));
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

  @Test
  void keepsEveryCharacterOfTheTexts() {
    var odd = "一\t二\n三\r\n四\\t五\\";
    keep(card("50", FIRST).withLines(List.of(telling(odd))));

    assertThat(kept(Quarter.SECOND).getFirst().lines())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo(odd);
              assertThat(found.rules().target()).isEqualTo(odd);
              assertThat(found.derivation()).isEqualTo(KeptDerivation.told(odd));
            });
  }

  @Test
  void keepsACardThatFillsSeveralPieces() {
    var random = new Random(7);
    var noise = new StringBuilder();
    while (noise.length() < 190_000) {
      noise.append(Long.toHexString(random.nextLong()));
    }
    var line = telling(noise.toString());
    var card = card("50", FIRST).withLines(List.of(line));
    assertThat(PackedCard.of(card).pieces()).hasSizeGreaterThan(1);
    keep(card);

    assertThat(kept(Quarter.SECOND).getFirst().lines())
        .extracting(ScoreLineRow::derivation)
        .containsExactly(KeptDerivation.told(noise.toString()));
  }

  @Test
  void knowsWhetherJustTheseCardsAreKept() {
    var card = card("96.1234", FIRST);
    keep(card);

    assertThat(holds(card)).isTrue();
    assertThat(holds(card("96.12340", FIRST))).isTrue();
    assertThat(holds()).isFalse();
    assertThat(holds(card("96.1235", FIRST))).isFalse();
    assertThat(holds(card("96.1234", new Placement.Ranked(2, 3, 0, "优秀")))).isFalse();
    assertThat(holds(card.withLines(List.of(telling("另一种说法"))))).isFalse();
    assertThat(holds(card.withLines(List.of(telling("一"), telling("二"))))).isFalse();
  }

  /** A line of which every text says the same. */
  private static ScoreLineRow telling(String text) {
    return new ScoreLineRow(
        Level.INDICATOR,
        Category.KEY,
        "1",
        "1.1",
        text.substring(0, Math.min(text.length(), 100)),
        new ScoreLineRow.Rules(text.substring(0, Math.min(text.length(), 100)), "方法"),
        new ScoreLineRow.Result(OutcomeKind.SCORED, "达标", "1", true, BigDecimal.ONE),
        BigDecimal.ONE,
        KeptDerivation.told(text));
  }

  private boolean holds(ScorecardRow... cards) {
    var packed = Stream.of(cards).map(PackedCard::of).toList();
    return workbook.<Boolean>read(books -> books.scorecards().holds(YEAR, Quarter.SECOND, packed));
  }

  @Test
  void readsACardThatAnOlderVersionKept() {
    keep(card("96.1234", FIRST));
    inTheFile(
        "delete from score_text",
        "update scorecard set digest = null",
        "insert into score_line values (1, 1, 'INDICATOR', 'KEY', '1', '1.1', '名称', '指标值', '方法',"
            + " 'SCORED', '达标', '95.96%', true, 4.9979, 5, '得分说明')");
    workbook = Given.accepted(workbook);

    var found = kept(Quarter.SECOND).getFirst();
    assertThat(found.lines())
        .extracting(ScoreLineRow::indicator, ScoreLineRow::derivation)
        .containsExactly(tuple("1.1", KeptDerivation.told("得分说明")));
    assertThat(holds(found)).isTrue();
    keep(card("50", FIRST));
    assertThat(kept(Quarter.SECOND).getFirst().lines()).hasSize(4);
  }

  @Test
  void neverShowsACardThatIsNotWhatWasKept() {
    keep(card("96.1234", FIRST));
    inTheFile("update scorecard set total_published = 99");

    assertThat(OpeningTest.refusal(() -> kept(Quarter.SECOND))).isEqualTo(StoreRefusal.DAMAGED);
  }

  @Test
  void neverShowsLinesThatCannotBeUnpacked() {
    keep(card("96.1234", FIRST));
    inTheFile("update score_text set piece = X'789c00'");

    assertThat(OpeningTest.refusal(() -> kept(Quarter.SECOND))).isEqualTo(StoreRefusal.DAMAGED);
  }

  /** Does to the closed file what the program would not. */
  private void inTheFile(String... statements) {
    var path = workbook.file();
    workbook.close();
    try (var connection = Connections.open(WorkbookFile.named(path));
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        assertThat(statement.executeUpdate(sql)).isPositive();
      }
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    workbook = Workbook.open(path, Given.CLOCK);
  }
}
