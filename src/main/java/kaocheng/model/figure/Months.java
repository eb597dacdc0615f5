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
  WHOLE;

  @Override
  public Rational apply(List<Derivation> inputs) {
    return Rational.of(between(inputs.get(0).day(), inputs.get(1).day()));
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
