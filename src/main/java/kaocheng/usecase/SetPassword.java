package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.Encryption;
import kaocheng.store.PlainCopies;
import kaocheng.store.Unlocking;

/** Encrypts (加密) a workbook that nobody has open, so that it opens with a password alone. */
public final class SetPassword {
  private final Desks desks;

  public SetPassword(Desks desks) {
    this.desks = desks;
  }

  /** What has to be understood before a password is set. */
  public static List<Message> explanation(Path workbook) {
    return List.of(
        Message.of(PasswordSaid.FORGETTING),
        Message.of(PasswordSaid.RECOVERY),
        Message.of(PasswordSaid.KEY_FILE, Unlocking.keyFileOf(workbook).getFileName()),
        Message.of(PasswordSaid.OLDER_FILES));
  }

  /** Sets it and makes an encrypted backup where backups are made by themselves. */
  public NewPassword run(Path workbook, Secret password) {
    PasswordRule.require(password, workbook);
    var code = new Encryption(workbook, desks.clock()).encrypt(desks.actor(), password);
    var told = new ArrayList<Message>();
    told.add(Message.of(PasswordSaid.SET, Unlocking.keyFileOf(workbook)));
    told.add(plainCopies(workbook));
    if (desks.habit().isAutomatic()) {
      told.add(backedUp(workbook));
    }
    return new NewPassword(code, told);
  }

  private Message plainCopies(Path workbook) {
    var places =
        Stream.of(desks.habit(), new BackupHabit.Beside())
            .distinct()
            .map(where -> KeepBackups.backups(workbook, where))
            .toList();
    try {
      var plain = new PlainCopies(workbook).all(places);
      return plain.isEmpty()
          ? Message.of(PasswordSaid.NO_PLAIN_COPIES)
          : Message.of(PasswordSaid.PLAIN_COPIES, plain.size(), plain);
    } catch (Refused unreadable) {
      return unreadable.reason();
    }
  }

  private Message backedUp(Path workbook) {
    try {
      return Message.of(
          PasswordSaid.BACKED_UP, desks.backups().make(workbook, desks.habit()).file());
    } catch (Refused refused) {
      return Message.of(BackupSaid.FAILED, refused.reason());
    }
  }
}
