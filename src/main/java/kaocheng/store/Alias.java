package kaocheng.store;

/**
 * A name by which somebody calls a department or an indicator, folded so that ways of writing it
 * are one; the scope is the department whose indicator it is, and empty for departments.
 */
public record Alias(AliasSort sort, String scope, String name) {

  /** A name of a department. */
  public static Alias ofDepartment(String name) {
    return new Alias(AliasSort.DEPARTMENT, "", name);
  }

  /** A name of an indicator of a department. */
  public static Alias ofIndicator(String department, String name) {
    return new Alias(AliasSort.INDICATOR, department, name);
  }
}
