package kaocheng.exchange.trial;

import kaocheng.exchange.intake.Decimal;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.WrittenFigure;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Refused;

/** Reads figures in the unit of a rule; refuses what is none, naming the heading and the text. */
final class FigureReader {
  /** Units in which a figure can fall below zero: money, temperatures, points. */
  private static final String CAN_BE_NEGATIVE = "元度℃分点";

  private FigureReader() {}

  static WrittenFigure written(String heading, String text) {
    return WrittenFigure.read(text).orElseThrow(() -> unreadable(heading, text));
  }

  private static Refused unreadable(String heading, String text) {
    var plain = Folded.of(text);
    var tooLong = Decimal.leading(plain, 0).verdict() == Decimal.Verdict.TOO_MANY_DIGITS;
    var fault = tooLong ? TrialFault.TOO_MANY_DIGITS : TrialFault.NOT_A_NUMBER;
    return Refused.because(fault, heading, excerpt(text));
  }

  /** The beginning of a text, enough to find it by. */
  static String excerpt(String text) {
    var most = 60;
    return text.length() <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most))) + "…";
  }

  /** The number that a figure states in this unit; percentages as shares. */
  static Rational inUnit(String heading, String text, Unit unit) {
    var figure = written(heading, text);
    return unit.equals(Unit.PERCENT)
        ? share(heading, text, figure)
        : number(heading, text, unit, figure);
  }

  /** A number whatever it counts, such as a weight or points. */
  static Rational plain(String heading, String text) {
    return written(heading, text).inFull();
  }

  private static Rational share(String heading, String text, WrittenFigure figure) {
    return switch (figure.form()) {
      case RATIO -> {
        if (figure.below().isZero()) {
          throw Refused.because(TrialFault.DENOMINATOR_ZERO, heading, text);
        }
        yield figure.number().dividedBy(figure.below());
      }
      case PERCENT -> figure.number().dividedBy(Rational.HUNDRED);
      case PER_MILLE -> figure.number().dividedBy(Rational.of(1000));
      case PLAIN -> percentage(heading, text, figure);
    };
  }

  /** A figure above one can only be in percent; 0.96 without a sign could mean two things. */
  private static Rational percentage(String heading, String text, WrittenFigure figure) {
    var number = figure.inFull();
    var points = figure.measure().endsWith("百分点") || figure.measure().equals("pp");
    if (!figure.measure().isEmpty() && !points) {
      throw Refused.because(TrialFault.ANOTHER_UNIT, heading, text, "%");
    }
    var small = number.max(number.negated()).compareTo(Rational.ONE) <= 0;
    if (small && !number.isZero() && !points) {
      throw Refused.because(TrialFault.PERCENT_SIGN_MISSING, heading, text);
    }
    return number.dividedBy(Rational.HUNDRED);
  }

  private static Rational number(String heading, String text, Unit unit, WrittenFigure figure) {
    var number =
        switch (figure.form()) {
          case PERCENT, PER_MILLE ->
              throw Refused.because(TrialFault.PERCENTAGE_FOR_A_NUMBER, heading, text);
          case RATIO -> throw Refused.because(TrialFault.RATIO_FOR_A_NUMBER, heading, text);
          case PLAIN -> counted(heading, text, unit, figure);
        };
    if (number.signum() < 0 && isCount(unit)) {
      throw Refused.because(TrialFault.NEGATIVE, heading, text);
    }
    return number;
  }

  /** The number in the unit, with myriads brought over where only one of the two has them. */
  private static Rational counted(String heading, String text, Unit unit, WrittenFigure figure) {
    var symbol = Folded.name(unit.symbol());
    var written = Folded.name(figure.scale() + figure.measure());
    if (written.isEmpty() || written.equals(symbol)) {
      return figure.number();
    }
    var its = WrittenFigure.measuredIn(symbol);
    var alike = figure.measure().isEmpty() || Folded.name(figure.measure()).equals(its.measure());
    if (!alike && !symbol.isEmpty()) {
      throw Refused.because(TrialFault.ANOTHER_UNIT, heading, text, unit.symbol());
    }
    return figure.inFull().dividedBy(WrittenFigure.power(its.scale()));
  }

  private static boolean isCount(Unit unit) {
    var symbol = unit.symbol();
    return unit.kind() == Unit.Kind.COUNTED
        && CAN_BE_NEGATIVE.indexOf(symbol.charAt(symbol.length() - 1)) < 0;
  }
}
