package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the grid calls not reported is what the scorecards call so. */
class MissingFiguresTest extends OfACity {

  @Test
  void theGridMissesWhatTheScorecardsOfTheSampleCityMiss(@TempDir Path folder) throws IOException {
    try (var desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("sample"))) {
      new ImportFiles(desk).run(SampleFiles.all(), ImportMode.GOOD_ROWS, _ -> {}, Progress.SILENT);
      var review = new ReviewYear(desk).require(2021);
      var rows = new QuarterGrid(desk).ofAll(2021);
      for (var quarter : Quarter.values()) {
        var missing =
            rows.stream()
                .filter(row -> row.cell(quarter).state().isMissing())
                .map(row -> row.indicator().key().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("%s", quarter).isEqualTo(missing(review.as(quarter)));
      }
    }
  }

  private static Set<String> missing(Assessment assessment) {
    return assessment.cards().stream()
        .flatMap(card -> card.indicators())
        .filter(
            line ->
                line.outcome() instanceof Outcome.Missing(var quarters)
                    && quarters.contains(assessment.quarter()))
        .map(line -> line.indicator().key().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatWasDoneInAnEarlierQuarterIsNotMissedLater() throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值\n2021,2,A,1.4,2021-06-20\n2021,1,A,1.3,2/16\n");

    assertThat(state("1.4", Quarter.FIRST)).isEqualTo(FigureState.NOT_DUE);
    assertThat(state("1.4", Quarter.SECOND)).isEqualTo(FigureState.VALUE);
    assertThat(state("1.4", Quarter.THIRD)).isEqualTo(FigureState.EARLIER);
    assertThat(state("1.4", Quarter.FOURTH)).isEqualTo(FigureState.EARLIER);
    assertThat(state("1.3", Quarter.SECOND)).isEqualTo(FigureState.EARLIER);
  }

  @Test
  void aMilestoneNobodyReportedIsOverdueOnceItsDayIsPast() {
    assertThat(state("1.4", Quarter.SECOND)).isEqualTo(FigureState.NOT_DUE);
    assertThat(state("1.4", Quarter.THIRD)).isEqualTo(FigureState.OVERDUE);
    assertThat(state("1.4", Quarter.FOURTH)).isEqualTo(FigureState.OVERDUE);
  }

  @Test
  void aForecastIsNoReport() {
    var slot = new FigureSlot(new IndicatorKey("A", "1.9"), Quarter.FIRST);
    new TypeIn(city().desk()).one(2021, new FigureText(slot, "预计 20"), ImportMode.WHOLE_FILES);

    assertThat(state("1.9", Quarter.FIRST)).isEqualTo(FigureState.FORECAST);
    assertThat(FigureState.FORECAST.isMissing()).isTrue();
  }

  @Test
  void aLedgerTellsWhatNobodyNeedReport() throws IOException {
    city().take("年度,单位代码,指标编号,事项编号,事项名称,到期日,状态\n2021,A,1.6,1,修路,2021-06-30,未销号\n");

    assertThat(state("1.6", Quarter.SECOND)).isEqualTo(FigureState.NOT_NEEDED);
  }

  private FigureState state(String indicator, Quarter quarter) {
    var slot = new FigureSlot(new IndicatorKey("A", indicator), quarter);
    return new QuarterGrid(city().desk())
        .ofDepartment(2021, "A").stream()
            .map(row -> row.cell(quarter))
            .filter(cell -> cell.slot().equals(slot))
            .findFirst()
            .orElseThrow()
            .state();
  }
}
