package kaocheng.usecase;

import kaocheng.exchange.intake.FoldedName;
import kaocheng.store.Alias;

/**
 * Whom a name means as a person says: an indicator of a department, or the department itself, where
 * no indicator is said.
 */
public record MeantName(String written, String department, String indicator) {

  public static MeantName ofDepartment(String written, String code) {
    return new MeantName(written, code, "");
  }

  /** The code or number that the name means. */
  String code() {
    return indicator.isEmpty() ? department : indicator;
  }

  /** The department whose names it is one of; none where it is a department's own. */
  String scope() {
    return indicator.isEmpty() ? "" : department;
  }

  FoldedName folded() {
    return FoldedName.of(written);
  }

  Alias alias() {
    return CodedNames.alias(scope(), folded());
  }

  /** The department's code, with the indicator's number behind it. */
  @Override
  public String toString() {
    return indicator.isEmpty() ? department : department + "/" + indicator;
  }
}
