package kaocheng.usecase;

import java.util.List;

/**
 * A name in a file of a year of which it is not known whom it means, and whom it may mean, the
 * nearest first; the department is the one whose indicator is named, and empty where a department
 * is.
 */
public record UnclearName(int year, String department, String written, List<Candidate> candidates) {

  public UnclearName {
    candidates = List.copyOf(candidates);
  }

  /** A department's code or an indicator's number, with its name in the workbook. */
  public record Candidate(String code, String name) {
    @Override
    public String toString() {
      return code + " " + name;
    }
  }

  /** Whether it is a department that is named, not one of its indicators. */
  public boolean isOfDepartment() {
    return department.isEmpty();
  }

  /** That the name means this one. */
  public MeantName meaning(Candidate meant) {
    return isOfDepartment()
        ? MeantName.ofDepartment(written, meant.code())
        : new MeantName(written, department, meant.code());
  }
}
