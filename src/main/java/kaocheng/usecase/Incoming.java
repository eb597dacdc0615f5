package kaocheng.usecase;

import java.util.Optional;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.ImportReport.Subject;

/** A figure that a file brings, as one number that can be held against others. */
record Incoming(
    long line,
    int year,
    Quarter quarter,
    IndicatorKey key,
    IndicatorRef indicator,
    Rational figure,
    String written) {
  private static final int DECIMALS = 8;
  private static final int BITS_OF_A_FIGURE = 4;

  /** The number that a report comes to, where it is one. */
  static Optional<Rational> figure(Reported reported) {
    return switch (reported) {
      case Reported.Amount(var value) -> Optional.of(value);
      case Reported.Level(var value, var weight) -> Optional.of(value);
      case Reported.Share(var part, var whole) -> ratio(part, whole);
      case Reported.Struck(var onTime, var late, var listed) -> ratio(onTime.plus(late), listed);
      case Reported.Series _,
          Reported.Done _,
          Reported.NotDone _,
          Reported.Place _,
          Reported.Graded _,
          Reported.Marked _,
          Reported.Verdicts _,
          Reported.Voted _,
          Reported.Honoured _,
          Reported.Items _,
          Reported.NotReported _,
          Reported.NotApplicable _ ->
          Optional.empty();
    };
  }

  private static Optional<Rational> ratio(Rational part, Rational whole) {
    return whole.isZero() ? Optional.empty() : Optional.of(part.dividedBy(whole));
  }

  int time() {
    return Trail.time(year, quarter);
  }

  Doubt doubt(Message what, OddFigure.Proposal proposed) {
    return new Doubt(subject(), written, what, Message.of(proposed));
  }

  private Subject subject() {
    return new Subject(line, key.department(), key.number(), quarter.number());
  }

  /** A number in the unit of this indicator, exact: as a fraction where it does not end. */
  String shown(Rational number) {
    var isPercent = indicator.unit().kind() == Unit.Kind.PERCENT;
    return (isPercent ? number.times(Rational.HUNDRED) : number)
        .exactDigits(DECIMALS)
        .map(digits -> isPercent ? digits + "%" : digits)
        .orElseGet(number::toString);
  }

  /** Whether the number has so many telling figures, of ratios one more, as to be no chance. */
  boolean tells(int figures) {
    var least = indicator.unit().kind() == Unit.Kind.PERCENT ? figures + 1 : figures;
    return figure
        .exactDigits(DECIMALS)
        .map(digits -> significant(digits) >= least)
        .orElseGet(() -> bits() > BITS_OF_A_FIGURE * (figures + 1));
  }

  private int bits() {
    return figure.denominator().bitLength() + figure.numerator().bitLength();
  }

  /** How many digits of a decimal tell something: none of 1000, three of 0.123. */
  static int significant(String digits) {
    var count = 0;
    var zeros = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(i);
      if (digit == '0') {
        zeros++;
      } else if (digit > '0') {
        count += count == 0 ? 1 : zeros + 1;
        zeros = 0;
      }
    }
    return count;
  }
}
