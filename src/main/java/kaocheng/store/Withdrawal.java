package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;

/** Why something was taken out of force. */
final class Withdrawal {
  private Withdrawal() {}

  static String checked(String reason) {
    return Checked.text(Datum.REASON, DEPARTMENT.WITHDRAWN, reason);
  }
}
