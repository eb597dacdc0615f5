package kaocheng.model.rule;

/** How often something has to happen: in every month, quarter or half-year. */
public enum Frequency {
  MONTHLY(3),
  QUARTERLY(1),
  /** Due at the end of the second and of the fourth quarter. */
  HALF_YEARLY(0);

  private final int perQuarter;

  Frequency(int perQuarter) {
    this.perQuarter = perQuarter;
  }

  /** How many periods end by the end of this many quarters of a year. */
  public int periodsBy(int quarters) {
    return perQuarter == 0 ? quarters / 2 : quarters * perQuarter;
  }
}
