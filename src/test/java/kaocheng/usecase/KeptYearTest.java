package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.text.Language;
import kaocheng.store.KeptDerivation;
import kaocheng.store.ScoreLineRow;
import kaocheng.wording.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample city's year: what is kept of it tells the same as what was worked out. */
class KeptYearTest {
  private static final Path SAMPLE = Path.of("sample-data");

  @TempDir private Path folder;

  private static List<Path> sampleFiles() throws IOException {
    try (var files = Files.walk(SAMPLE, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.toString().contains("expected"))
          .filter(file -> !file.endsWith("sentences.csv") && !file.endsWith("cases.csv"))
          .sorted()
          .toList();
    }
  }

  @Test
  void tellsEveryScoreInEitherLanguageAsItWasWorkedOut() throws IOException {
    try (var desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("city"))) {
      new ImportFiles(desk)
          .run(
              sampleFiles(),
              ImportMode.WHOLE_FILES,
              report -> assertThat(report.isRefused()).isFalse(),
              Progress.SILENT);
      var assessments = new ArrayList<Assessment>();
      new AssessCycle(desk).runYear(2021, assessments::add);

      assertThat(assessments)
          .hasSize(4)
          .allSatisfy(
              one ->
                  assertThat(told(kept(desk, one)))
                      .hasSizeGreaterThan(100)
                      .isEqualTo(told(of(one))));
    }
  }

  private static Stream<Derivation> of(Assessment assessment) {
    return assessment.cards().stream().flatMap(KeptYearTest::of);
  }

  private static Stream<Derivation> of(Scorecard card) {
    var stored = card.cycle().policy().stored();
    return card.categories().stream()
        .flatMap(category -> category.goals().stream())
        .flatMap(goal -> goal.indicators().stream())
        .map(line -> line.score(stored))
        .flatMap(Optional::stream);
  }

  private static Stream<Derivation> kept(Desk desk, Assessment assessment) {
    return desk
        .workbook()
        .read(books -> books.scorecards().all(2021, assessment.quarter()))
        .stream()
        .flatMap(card -> card.lines().stream())
        .map(ScoreLineRow::derivation)
        .filter(kept -> !kept.equals(KeptDerivation.NONE))
        .map(kept -> ((KeptDerivation.Tree) kept).derivation().orElseThrow());
  }

  private static List<String> told(Stream<Derivation> derivations) {
    var told = new ArrayList<String>();
    derivations.forEach(
        one -> {
          for (var language : Language.values()) {
            told.add(Explanation.in(language).oneLine(one));
            told.add(Explanation.in(language).tree(one).toString());
          }
        });
    return told;
  }
}
