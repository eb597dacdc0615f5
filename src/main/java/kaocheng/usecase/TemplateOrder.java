package kaocheng.usecase;

import java.util.Set;
import kaocheng.model.Quarter;

/** Which forms to fill in are to be written: of a quarter, for these departments. */
public record TemplateOrder(int year, Quarter quarter, Set<String> departments) {

  public TemplateOrder {
    departments = Set.copyOf(departments);
  }

  /** The forms of all departments. */
  public static TemplateOrder all(int year, Quarter quarter) {
    return new TemplateOrder(year, quarter, Set.of());
  }

  boolean asksFor(String department) {
    return departments.isEmpty() || departments.contains(department);
  }
}
