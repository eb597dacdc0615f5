package kaocheng.desktop.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.TreeTableCell;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Palette;
import kaocheng.desktop.base.Speech;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.wording.Figures;
import org.jspecify.annotations.Nullable;

/** The share of full points quarter by quarter, as a small line; a quarter without one is a gap. */
final class TrendCell extends TreeTableCell<CardRow, CardRow> {
  private static final double WIDE = 64;
  private static final double HIGH = 18;
  private static final double STEP = 18;
  private static final double EDGE = 3;
  private static final double DOT = 4;

  private final Speech speech;
  private final Palette palette;
  private final Canvas canvas = new Canvas(WIDE, HIGH);

  TrendCell(Speech speech, Palette palette) {
    this.speech = speech;
    this.palette = palette;
  }

  @Override
  protected void updateItem(@Nullable CardRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      LateTip.on(this, "");
      return;
    }
    paint(row.trend());
    setGraphic(canvas);
    var told = told(row.trend());
    LateTip.on(this, told);
    setAccessibleText(told);
  }

  private String told(List<Optional<Rational>> trend) {
    var quarters = new ArrayList<String>();
    for (var at = 0; at < trend.size(); at++) {
      quarters.add(
          speech.say(
              ScorecardsText.TREND_QUARTER,
              at + 1,
              trend.get(at).map(Figures::percent).orElse(Speech.NONE)));
    }
    return speech.say(ScorecardsText.TREND_OF, quarters);
  }

  private void paint(List<Optional<Rational>> trend) {
    var context = canvas.getGraphicsContext2D();
    context.clearRect(0, 0, WIDE, HIGH);
    context.setStroke(palette.line());
    context.setLineWidth(1);
    context.strokeLine(0, HIGH - 0.5, WIDE, HIGH - 0.5);
    context.setStroke(palette.ink());
    context.setFill(palette.ink());
    context.setLineWidth(1.4);
    for (var at = 0; at < trend.size(); at++) {
      var here = at;
      trend
          .get(at)
          .ifPresent(
              share -> {
                context.fillOval(x(here) - DOT / 2, y(share) - DOT / 2, DOT, DOT);
                if (here > 0) {
                  trend
                      .get(here - 1)
                      .ifPresent(
                          before -> context.strokeLine(x(here - 1), y(before), x(here), y(share)));
                }
              });
    }
  }

  private static double x(int quarter) {
    return EDGE + quarter * STEP;
  }

  private static double y(Rational share) {
    var part = Math.clamp(share.toDecimal(Rounding.STORED).doubleValue(), 0, 1);
    return HIGH - EDGE - part * (HIGH - 2 * EDGE);
  }
}
