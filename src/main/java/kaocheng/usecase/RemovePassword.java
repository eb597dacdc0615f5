package kaocheng.usecase;

import java.nio.file.Path;
import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.model.text.Secret;
import kaocheng.store.Encryption;

/** Decrypts a workbook that nobody has open, so that it opens without a password. */
public final class RemovePassword {
  private final Desks desks;

  public RemovePassword(Desks desks) {
    this.desks = desks;
  }

  /** Removes it for whoever knows the password or the recovery code. */
  public List<Message> run(Path workbook, Secret password) {
    new UnlockWorkbook(desks).run(workbook, password);
    new Encryption(workbook, desks.clock()).decrypt(desks.actor());
    return List.of(
        Message.of(PasswordSaid.REMOVED, workbook.getFileName()),
        Message.of(PasswordSaid.BACKUPS_STAY_LOCKED));
  }
}
