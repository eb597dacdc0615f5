package kaocheng.desktop.scorecards;

import java.math.RoundingMode;
import kaocheng.desktop.base.Speech;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;

/** Writes figures and what lies between them, with two decimals where they do not end sooner. */
final class Differences {
  private static final Rounding TWO = Rounding.of(2, RoundingMode.HALF_UP);
  private static final Rounding SHARE = Rounding.of(4, RoundingMode.HALF_UP);

  private Differences() {}

  static String figure(Speech speech, Rational value, Unit unit) {
    return switch (unit.kind()) {
      case DATE, GRADE, VERDICT -> speech.figures().figure(value, unit);
      case PERCENT -> speech.figures().figure(value.rounded(SHARE), unit);
      case PLAIN, COUNTED, PERCENT_POINT, POINTS, PLACE, PLACES, MONTHS ->
          speech.figures().figure(value.rounded(TWO), unit);
    };
  }

  /** How far two figures are apart; percentages in percentage points, places in places. */
  static String amount(Speech speech, Rational by, Unit unit) {
    return switch (unit.kind()) {
      case PERCENT -> figure(speech, by.times(Rational.HUNDRED), Unit.PERCENT_POINT);
      case PLACE -> figure(speech, by, Unit.PLACES);
      case DATE -> speech.say(ScorecardsText.DAYS, speech.number(by));
      case GRADE, VERDICT, PLAIN -> speech.number(by.rounded(TWO));
      case COUNTED, PERCENT_POINT, POINTS, PLACES, MONTHS -> figure(speech, by, unit);
    };
  }

  static String signed(Speech speech, Rational by, Unit unit) {
    if (by.isZero()) {
      return "0";
    }
    return by.signum() > 0
        ? "+" + amount(speech, by, unit)
        : "−" + amount(speech, by.negated(), unit);
  }
}
