package kaocheng.model.notation;

import java.math.BigInteger;
import java.time.LocalDate;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PanelGrade;

/** Whether a figure is one that its unit has: a day there is, a grade there is. */
final class Tellable {
  private static final BigInteger FIRST_DAY = BigInteger.valueOf(LocalDate.MIN.toEpochDay());
  private static final BigInteger LAST_DAY = BigInteger.valueOf(LocalDate.MAX.toEpochDay());
  private static final BigInteger WORST = BigInteger.valueOf(PanelGrade.POOR.level());
  private static final BigInteger BEST = BigInteger.valueOf(PanelGrade.EXCELLENT.level());

  private Tellable() {}

  static boolean is(Rational value, Unit unit) {
    return switch (unit.kind()) {
      case DATE -> isWithin(value.numerator(), FIRST_DAY, LAST_DAY);
      case GRADE -> isWithin(value.numerator(), WORST, BEST);
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACE, PLACES, MONTHS, VERDICT -> true;
    };
  }

  static boolean is(Worked worked) {
    if (worked.operation() instanceof Lookup lookup) {
      var asked = worked.inputs().getFirst().unit();
      for (var tier : lookup.tiers()) {
        if (!is(tier.bound(), asked) || !is(tier.points(), worked.unit())) {
          return false;
        }
      }
    }
    return is(worked.value(), worked.unit());
  }

  private static boolean isWithin(BigInteger number, BigInteger least, BigInteger most) {
    return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
  }
}
