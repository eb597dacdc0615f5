package kaocheng.model;

import java.util.List;
import kaocheng.model.figure.Rational;

/** What part of the year's target is asked of each quarter (时序进度). */
public sealed interface Pace {
  /** 均衡. */
  Pace EVEN = new Even();

  /** 全年. */
  Pace ANNUAL = new Annual();

  /** 年终. */
  Pace YEAR_END = new YearEnd();

  /** A quarter of the annual number each quarter. */
  record Even() implements Pace {}

  /** The same target all the year. */
  record Annual() implements Pace {}

  /** Scored at year end only. */
  record YearEnd() implements Pace {}

  /** So much of the annual number by the end of each quarter; never falling, all of it at last. */
  record Curve(List<Rational> shares) implements Pace {
    public Curve {
      shares = List.copyOf(shares);
      if (!isSound(shares)) {
        throw new IllegalArgumentException("not a pace of four quarters: " + shares);
      }
    }

    /** Whether these are four shares that never fall and end at the whole. */
    public static boolean isSound(List<Rational> shares) {
      if (shares.size() != 4 || !shares.getLast().equals(Rational.ONE)) {
        return false;
      }
      for (var i = 0; i < shares.size(); i++) {
        var least = i == 0 ? Rational.ZERO : shares.get(i - 1);
        if (shares.get(i).compareTo(least) < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
