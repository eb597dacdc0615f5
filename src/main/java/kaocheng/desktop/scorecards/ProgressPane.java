package kaocheng.desktop.scorecards;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Palette;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target;
import kaocheng.usecase.Comparisons;
import kaocheng.usecase.YearReview;

/** An indicator through its year: its pace, last year's value, and the gaps to its benchmarks. */
final class ProgressPane {
  private final Speech speech;
  private final Palette palette;
  private final PaceChart chart;
  private final VBox content = new VBox();
  private final ScrollPane view = new ScrollPane(content);

  ProgressPane(Speech speech, Palette palette) {
    this.speech = speech;
    this.palette = palette;
    this.chart = new PaceChart(speech, palette);
    content.getStyleClass().add("progress-pane");
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.getStyleClass().add("edge-to-edge");
    view.setId("progress");
  }

  ScrollPane view() {
    return view;
  }

  void showNone() {
    content.getChildren().setAll(Parts.note(speech.say(ScorecardsText.CHOOSE_INDICATOR)));
  }

  void show(YearReview review, Quarter quarter, IndicatorLine line) {
    content.getChildren().clear();
    var comparisons = new Comparisons(review);
    showPace(comparisons, review.year(), quarter, line);
    showLastYear(comparisons, review.year(), line);
    showBenchmarks(comparisons, review, quarter, line);
  }

  private void showPace(Comparisons comparisons, int year, Quarter quarter, IndicatorLine line) {
    var points = comparisons.pace(year, line.indicator().key());
    var unit =
        points.stream()
            .filter(one -> one.outcome() instanceof Outcome.Scored)
            .map(one -> ((Outcome.Scored) one.outcome()).measured().unit())
            .findFirst()
            .orElseGet(() -> askedIn(line));
    head(ScorecardsText.PACE);
    if (!canBeDrawn(unit)) {
      content.getChildren().add(Parts.note(speech.say(ScorecardsText.PACE_NOT_DRAWN)));
    } else {
      chart.show(points, unit, quarter);
      content.getChildren().add(chart);
    }
  }

  private static Unit askedIn(IndicatorLine line) {
    return line.indicator().target() instanceof Target.Threshold threshold
        ? threshold.unit()
        : line.indicator().unit();
  }

  private static boolean canBeDrawn(Unit unit) {
    return switch (unit.kind()) {
      case DATE, GRADE, VERDICT -> false;
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACE, PLACES, MONTHS -> true;
    };
  }

  private void showLastYear(Comparisons comparisons, int year, IndicatorLine line) {
    head(ScorecardsText.LAST_YEAR);
    var unit = line.indicator().unit();
    var baselines = comparisons.lastYear(year, line.indicator().key());
    if (baselines.isEmpty()) {
      note(speech.say(ScorecardsText.NO_LAST_YEAR));
    }
    for (var one : baselines) {
      note(
          speech.say(
              ScorecardsText.LAST_YEAR_VALUE,
              one.year(),
              speech.verdicts().quarter(one.quarter()),
              Differences.figure(speech, one.value(), unit),
              change(one, line, unit),
              speech.explanation().source(one.source())));
    }
  }

  private String change(Baseline baseline, IndicatorLine line, Unit unit) {
    return line.outcome() instanceof Outcome.Scored scored && scored.measured().unit().equals(unit)
        ? speech.say(
            ScorecardsText.SINCE_LAST_YEAR,
            Differences.signed(speech, scored.measured().value().minus(baseline.value()), unit))
        : "";
  }

  private void showBenchmarks(
      Comparisons comparisons, YearReview review, Quarter quarter, IndicatorLine line) {
    var key = line.indicator().key();
    var gaps = comparisons.benchmarks(review.year(), quarter, key);
    head(ScorecardsText.BENCHMARKS);
    if (canBeDrawn(line.indicator().unit())) {
      gaps.forEach(
          gap -> content.getChildren().add(new BulletChart(speech, palette, gap, target(line))));
    }
    var prose =
        review.dossier().benchmarks().stream()
            .filter(one -> one.indicator().equals(key))
            .filter(one -> one.value() instanceof Benchmark.Value.Prose)
            .toList();
    for (var one : prose) {
      if (one.value() instanceof Benchmark.Value.Prose(var text)) {
        note(speech.say(ScorecardsText.BENCHMARK_PROSE, one.city(), one.year(), text));
      }
    }
    if (gaps.isEmpty() && prose.isEmpty()) {
      note(speech.say(ScorecardsText.NO_BENCHMARK));
    }
  }

  /** What is asked now, where that is asked in the unit in which benchmarks are told. */
  private static Optional<Rational> target(IndicatorLine line) {
    return line.outcome() instanceof Outcome.Scored(var measured, var judgement, var points)
            && judgement != null
            && judgement.bound().unit().equals(line.indicator().unit())
        ? Optional.of(judgement.bound().value())
        : Optional.empty();
  }

  private void head(ScorecardsText key) {
    content.getChildren().add(Parts.heading(speech.say(key)));
  }

  private void note(String text) {
    content.getChildren().add(Parts.note(text));
  }
}
