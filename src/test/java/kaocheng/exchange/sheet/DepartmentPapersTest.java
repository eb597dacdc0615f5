package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import kaocheng.wording.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers beside the assessment sheet, of the small department that was scored by hand. */
final class DepartmentPapersTest {

  private static Scorecard card(String text) {
    return new Scorer(Cases.office(Cases.OFFICE, text)).score(Quarter.SECOND).getFirst();
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        paper("annex", AnnexSheet::of),
        paper("reminder", ReminderSheet::of),
        paper("feedback", AnswerSheet::feedback),
        paper("appeal", AnswerSheet::appeal));
  }

  private static Arguments paper(String name, BiFunction<Scorecard, Language, Sheet> maker) {
    return Arguments.of(name, maker);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void saysWhatWasCheckedByHand(String name, BiFunction<Scorecard, Language, Sheet> maker)
      throws IOException {
    try (var golden = getClass().getResourceAsStream("2021-Q2-D01-" + name + ".csv")) {
      assertThat(golden).isNotNull();
      var expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      var written = CsvWriter.bytes(maker.apply(card(""), Language.CHINESE));
      assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void comesOutTheSameTwiceInEveryFormatAndLanguage(
      String name, BiFunction<Scorecard, Language, Sheet> maker) {
    for (var language : Language.values()) {
      for (var format : SheetFormat.values()) {
        var once = format.bytes(maker.apply(card(""), language));
        var twice = format.bytes(maker.apply(card(""), language));
        assertThat(twice).as(name + " " + format).isEqualTo(once);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void leavesTextsThatLookLikeFormulasTexts(
      String name, BiFunction<Scorecard, Language, Sheet> maker) {
    var text = "=cmd|' /C calc'!A0";
    var sheet = maker.apply(card(text), Language.CHINESE);
    var written = new String(CsvWriter.bytes(sheet), StandardCharsets.UTF_8);
    assertThat(written.lines().flatMap(line -> Stream.of(line.split(","))))
        .as(name)
        .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
  }

  @Test
  void theAnnexTellsEveryScoreWithAllItsDecimals() {
    var card = card("");
    var texts =
        AnnexSheet.of(card, Language.CHINESE).rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Cell::toString)
            .collect(Collectors.joining("\n"));
    var stored = card.policy().stored();
    assertThat(card.indicators().filter(line -> score(line, stored)).count()).isEqualTo(2);
    card.indicators()
        .filter(line -> score(line, stored))
        .forEach(
            line ->
                assertThat(texts)
                    .contains(
                        Figures.in(Language.CHINESE).value(line.score(stored).orElseThrow())));
  }

  private static boolean score(IndicatorLine line, Rounding stored) {
    return line.score(stored).isPresent();
  }

  @Test
  void onlyWhoHasNotReportedIsReminded() {
    assertThat(ReminderSheet.isNeeded(card(""))).isTrue();
    var early = new Scorer(Cases.office(Cases.OFFICE, "")).score(Quarter.FIRST).getFirst();
    assertThat(ReminderSheet.isNeeded(early)).isFalse();
  }
}
