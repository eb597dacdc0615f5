package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.model.text.Secret;
import kaocheng.store.PasswordChange;

/** Gives an open workbook another password and another recovery code. */
public final class ChangePassword {
  private final Desk desk;

  public ChangePassword(Desk desk) {
    this.desk = desk;
  }

  /** Changes it for whoever knows the present password or the recovery code. */
  public NewPassword run(Secret before, Secret after) {
    PasswordRule.require(after, desk.file());
    var code = new PasswordChange(desk.workbook(), desk.clock()).run(desk.actor(), before, after);
    return new NewPassword(
        code,
        List.of(
            Message.of(PasswordSaid.CHANGED, desk.file().getFileName()),
            Message.of(PasswordSaid.EARLIER_BACKUPS)));
  }
}
