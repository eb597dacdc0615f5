package kaocheng.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A quarter of a cycle; a score as of a quarter looks at everything up to its last day. */
public enum Quarter {
  FIRST(1),
  SECOND(2),
  THIRD(3),
  FOURTH(4);

  private static final List<Quarter> ALL = List.of(values());

  private final int number;

  Quarter(int number) {
    this.number = number;
  }

  /** The quarter of this number, 1 to 4. */
  public static Optional<Quarter> of(int number) {
    return Arrays.stream(values()).filter(quarter -> quarter.number == number).findFirst();
  }

  public int number() {
    return number;
  }

  public LocalDate lastDay(int year) {
    return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
  }

  /** All quarters from the first to this one. */
  public List<Quarter> upToHere() {
    return ALL.subList(0, number);
  }

  /** Whether a score as of this quarter is still provisional (预评). */
  public boolean isProvisional() {
    return this != FOURTH;
  }
}
