package kaocheng.desktop.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kaocheng.model.Department;

/** What is due after the quarter's last day, or was due before it and is still open. */
public record Due(LocalDate day, Department department, String item, String name, LocalDate asOf) {

  public boolean isOverdue() {
    return day.isBefore(asOf);
  }

  /** Days from the quarter's last day, whichever of the two is earlier. */
  public long days() {
    return Math.abs(ChronoUnit.DAYS.between(asOf, day));
  }
}
