package kaocheng.desktop.scorecards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Palette;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.Comparisons.PacePoint;

/**
 * What was reached by each quarter as a line against what the pace asks by then; a forecast and the
 * way over a quarter without a figure are dashed.
 */
final class PaceChart extends Plot {
  private static final double LINES = 12.5;
  private static final double DASH = 6;
  private static final double DOT = 8;

  private final Speech speech;
  private final Color actual;
  private final Color asked;
  private List<PacePoint> points = List.of();
  private Quarter now = Quarter.FIRST;
  private Unit unit = Unit.NONE;
  private double least;
  private double most = 1;

  PaceChart(Speech speech, Palette palette) {
    super(palette, LINES);
    this.speech = speech;
    this.actual = palette.ink(Mark.SCORED);
    this.asked = palette.ink(Mark.NEAR);
    setId("pace");
  }

  void show(List<PacePoint> shown, Unit counted, Quarter quarter) {
    points = shown;
    unit = counted;
    now = quarter;
    var values =
        points.stream()
            .flatMap(one -> Stream.of(one.measured(), one.asked()))
            .flatMap(one -> one.stream())
            .mapToDouble(Plot::of)
            .summaryStatistics();
    if (values.getCount() > 0) {
      var above = values.getMax() - values.getMin();
      var isFar = values.getMin() > 0 && above < values.getMax() / 2;
      var room = above == 0 ? Math.max(1e-9, Math.abs(values.getMax()) / 2) : above / 2;
      least = isFar ? values.getMin() - room : Math.min(0, values.getMin());
      most = values.getMax() + (isFar ? room : (values.getMax() - least) / 5 + 1e-9);
    }
    setAccessibleText(told());
    requestLayout();
  }

  private String told() {
    return points.stream()
        .map(
            one ->
                speech.say(
                    ScorecardsText.PACE_POINT,
                    speech.verdicts().quarter(one.quarter()),
                    measured(one),
                    one.asked().map(this::figure).orElse(Speech.NONE)))
        .collect(Collectors.joining("\n"));
  }

  private String measured(PacePoint one) {
    if (one.outcome() instanceof Outcome.Scored scored) {
      return speech.figures().measured(scored);
    }
    return one.measured()
        .map(value -> speech.say(ScorecardsText.FORECAST, figure(value)))
        .orElseGet(() -> speech.verdicts().state(one.outcome()));
  }

  private String figure(Rational value) {
    return speech.figures().figure(value, unit);
  }

  @Override
  void draw(GraphicsContext context) {
    legend(context);
    new Stroke(0, base(), getWidth(), base()).draw(context, palette().line(), 1);
    for (var one : points) {
      var isNow = one.quarter() == now;
      context.setFill(palette().ink());
      write(
          context,
          (isNow ? "▸ " : "") + speech.verdicts().quarter(one.quarter()),
          Spot.centred(x(one.quarter()), base() + size() * 0.9));
      if (isNow) {
        new Stroke(x(now), size() * 2.2, x(now), base()).draw(context, palette().line(), 1, 2, 3);
      }
    }
    line(context, points.stream().filter(one -> one.asked().isPresent()).toList());
    reached(context);
    points.forEach(one -> label(context, one));
  }

  private void legend(GraphicsContext context) {
    var y = size() * 0.8;
    var at = 0.0;
    for (var key : List.of(ScorecardsText.PACE_ACTUAL, ScorecardsText.PACE_ASKED)) {
      var isActual = key == ScorecardsText.PACE_ACTUAL;
      new Stroke(at, y, at + size() * 1.8, y)
          .draw(context, isActual ? actual : asked, isActual ? 2.4 : 1.6);
      context.setFill(palette().ink());
      var said = speech.say(key);
      write(context, said, new Spot(at + size() * 2.2, y, TextAlignment.LEFT));
      at += size() * (3.6 + said.length() * (said.charAt(0) < 256 ? 0.6 : 1));
    }
    new Stroke(at, y, at + size() * 1.8, y).draw(context, actual, 2.4, DASH, DASH);
    var said = speech.say(ScorecardsText.PACE_OPEN);
    write(context, said, new Spot(at + size() * 2.2, y, TextAlignment.LEFT));
  }

  private void line(GraphicsContext context, List<PacePoint> known) {
    for (var at = 1; at < known.size(); at++) {
      var from = known.get(at - 1);
      var to = known.get(at);
      new Stroke(x(from.quarter()), askedY(from), x(to.quarter()), askedY(to))
          .draw(context, asked, 1.6);
    }
    context.setFill(asked);
    known.forEach(
        one -> context.fillRect(x(one.quarter()) - DOT / 2, askedY(one) - DOT / 2, DOT, DOT));
  }

  private void reached(GraphicsContext context) {
    var known = points.stream().filter(one -> one.measured().isPresent()).toList();
    for (var at = 1; at < known.size(); at++) {
      var from = known.get(at - 1);
      var to = known.get(at);
      var isNext = to.quarter().number() == from.quarter().number() + 1;
      var dashes = isNext && !to.isForecast() ? new double[0] : new double[] {DASH, DASH};
      new Stroke(x(from.quarter()), measuredY(from), x(to.quarter()), measuredY(to))
          .draw(context, actual, 2.4, dashes);
    }
    for (var one : known) {
      context.setFill(one.isForecast() ? palette().paper() : actual);
      context.setStroke(actual);
      context.setLineWidth(2);
      context.fillOval(x(one.quarter()) - DOT / 2, measuredY(one) - DOT / 2, DOT, DOT);
      context.strokeOval(x(one.quarter()) - DOT / 2, measuredY(one) - DOT / 2, DOT, DOT);
    }
  }

  /** The two figures of a quarter, the higher one above and the other below its place. */
  private void label(GraphicsContext context, PacePoint one) {
    var x = x(one.quarter());
    var isAbove =
        one.asked().isEmpty() || one.measured().isEmpty() || measuredY(one) <= askedY(one);
    context.setFill(actual);
    if (one.measured().isPresent()) {
      var y = measuredY(one) + (isAbove ? -size() : size());
      write(context, measured(one), Spot.centred(x, y));
    } else {
      write(context, measured(one), Spot.centred(x, base() - size() * 0.8));
    }
    context.setFill(asked);
    one.asked()
        .ifPresent(
            value ->
                write(
                    context,
                    figure(value),
                    Spot.centred(
                        x,
                        askedY(one) + (isAbove && one.measured().isPresent() ? size() : -size()))));
  }

  private double base() {
    return getHeight() - size() * 1.7;
  }

  private double x(Quarter quarter) {
    return getWidth() * (quarter.number() - 0.5) / Quarter.values().length;
  }

  private double measuredY(PacePoint one) {
    return y(one.measured().orElseThrow());
  }

  private double askedY(PacePoint one) {
    return y(one.asked().orElseThrow());
  }

  private double y(Rational value) {
    var top = size() * 3.4;
    var bottom = base() - size() * 1.6;
    return bottom - (bottom - top) * (of(value) - least) / (most - least);
  }
}
