package kaocheng.desktop.scorecards;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Palette;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Benchmark.Comparability;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.Comparisons.Gap;

/** What is reached as a bar within what a benchmark city reached, with the target as a stroke. */
final class BulletChart extends Plot {
  private static final double LINES = 4.6;

  private final Speech speech;
  private final Gap gap;
  private final Optional<Rational> target;
  private final Unit unit;

  /** The target is told in the unit of the benchmark, or not at all. */
  BulletChart(Speech speech, Palette palette, Gap gap, Optional<Rational> target) {
    super(palette, LINES);
    this.speech = speech;
    this.gap = gap;
    this.target = target;
    this.unit = gap.line().indicator().unit();
    getStyleClass().add("bullet");
    setAccessibleText(title() + "\n" + legend());
  }

  private String title() {
    var benchmark = gap.benchmark();
    var theirs =
        speech.say(
            benchmark.comparability() == Comparability.COMPARABLE
                ? ScorecardsText.BENCHMARK_OF
                : ScorecardsText.BENCHMARK_OTHERWISE,
            benchmark.city(),
            benchmark.year(),
            figure(gap.theirs()));
    return theirs + speech.say(ScorecardsText.BETWEEN) + difference();
  }

  private String difference() {
    return gap.ahead()
        .map(
            ahead ->
                ahead.isZero()
                    ? speech.say(ScorecardsText.LEVEL)
                    : speech.say(
                        ahead.signum() > 0 ? ScorecardsText.AHEAD : ScorecardsText.BEHIND,
                        apart(ahead.signum() < 0 ? ahead.negated() : ahead)))
        .orElseGet(() -> speech.say(ScorecardsText.NO_FIGURE_YET));
  }

  /** A difference of percentages is told in percentage points. */
  private String apart(Rational by) {
    return Differences.amount(speech, by, unit);
  }

  private String legend() {
    return speech.say(
        ScorecardsText.BULLET_LEGEND,
        gap.ours().map(this::figure).orElse(Speech.NONE),
        target.map(this::figure).orElse(Speech.NONE),
        figure(gap.theirs()));
  }

  private String figure(Rational value) {
    return Differences.figure(speech, value, unit);
  }

  @Override
  void draw(GraphicsContext context) {
    var isAhead = gap.ahead().filter(ahead -> ahead.signum() >= 0).isPresent();
    context.setFill(palette().ink());
    write(context, title(), new Spot(0, size() * 0.8, TextAlignment.LEFT));
    var top = size() * 1.7;
    var high = size() * 1.4;
    context.setFill(palette().fill(Mark.NOT_DUE));
    context.fillRect(0, top, getWidth(), high);
    context.setFill(palette().fill(Mark.NEAR));
    context.fillRect(0, top, x(gap.theirs()), high);
    new Stroke(x(gap.theirs()), top, x(gap.theirs()), top + high)
        .draw(context, palette().ink(Mark.NEAR), 2);
    gap.ours()
        .ifPresent(
            own -> {
              context.setFill(palette().ink(isAhead ? Mark.MET : Mark.MISSED));
              context.fillRect(0, top + high * 0.3, Math.max(2, x(own)), high * 0.4);
            });
    target.ifPresent(
        asked ->
            new Stroke(x(asked), top - 2, x(asked), top + high + 2)
                .draw(context, palette().ink(), 3));
    context.setFill(palette().ink());
    write(context, legend(), new Spot(0, top + high + size() * 0.9, TextAlignment.LEFT));
  }

  private double x(Rational value) {
    var largest = gap.theirs();
    largest = gap.ours().map(largest::max).orElse(largest);
    largest = target.map(largest::max).orElse(largest);
    return largest.signum() <= 0
        ? 0
        : Math.clamp(getWidth() * of(value) / (of(largest) * 1.1), 0, getWidth());
  }
}
