package kaocheng.model.figure;

import java.math.RoundingMode;

/** How a figure is rounded: to so many decimals, ties resolved as the mode says. */
public record Rounding(int decimals, RoundingMode mode) {
  public static final int MOST_DECIMALS = 18;

  /** Four decimals, the precision in which scores are kept. */
  public static final Rounding STORED = new Rounding(4, RoundingMode.HALF_UP);

  /** Two decimals, the precision in which totals are published, ranked and graded. */
  public static final Rounding PUBLISHED = new Rounding(2, RoundingMode.HALF_UP);

  public Rounding {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals must lie in 0..18: " + decimals);
    }
  }

  public static Rounding of(int decimals, RoundingMode mode) {
    return new Rounding(decimals, mode);
  }
}
