package kaocheng.usecase;

import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.text.Message;
import kaocheng.usecase.RowFault.Remedy;

/** Makes the troubles that only the workbook can know of. */
final class Doubts {
  private Doubts() {}

  static Trouble about(Column column, String found, Message reason, Message advice) {
    return new Trouble(column, found, reason, advice);
  }

  static Trouble unknownDepartment(Column column, String code) {
    return about(
        column, code, Message.of(RowFault.UNKNOWN_DEPARTMENT), Message.of(Remedy.CHECK_DEPARTMENT));
  }

  static Trouble unknownIndicator(Column column, String department, String number) {
    return about(
        column,
        number,
        Message.of(RowFault.UNKNOWN_INDICATOR, department),
        Message.of(Remedy.CHECK_INDICATOR));
  }
}
