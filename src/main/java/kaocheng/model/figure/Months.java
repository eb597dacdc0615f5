package kaocheng.model.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * Months between two days by the calendar: a month ends on the same day of a later month, or on
 * that month's last day where there is no such day (Civil Code art. 202). Inputs: from, to, as
 * days.
 */
public enum Months implements Operation {
  /** Every month begun counts: the smallest number of months that reaches the later day. */
  STARTED,
  /** Only full months count. */
  WHOLE,
  /** The last day that lies so many months before another; inputs: that day, and the months. */
  BEFORE;

  @Override
  public Rational apply(List<Derivation> inputs) {
    var first = inputs.get(0).day();
    return this == BEFORE
        ? Rational.of(before(first, inputs.get(1).value().numerator().intValueExact()).toEpochDay())
        : Rational.of(between(first, inputs.get(1).day()));
  }

  private static LocalDate before(LocalDate day, int months) {
    var earlier = day.minusMonths(months);
    while (!earlier.plusDays(1).plusMonths(months).isAfter(day)) {
      earlier = earlier.plusDays(1);
    }
    return earlier;
  }

  long between(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    var months =
        (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue() - 1;
    while (!from.plusMonths(months + 1).isAfter(to)) {
      months++;
    }
    var reached = from.plusMonths(months).isEqual(to);
    return this == WHOLE || reached ? months : months + 1;
  }
}
