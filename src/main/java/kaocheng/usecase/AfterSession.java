package kaocheng.usecase;

import java.nio.file.Path;
import java.util.function.Supplier;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Workbook;

/**
 * Makes a backup when a workbook that was changed is closed. The work is saved by then; a backup
 * that cannot be made is told and harms nothing.
 */
public final class AfterSession {
  private static final long UNKNOWN = -1;

  private final KeepBackups backups;
  private final Supplier<BackupHabit> habit;
  private final Teller teller;
  private long atOpening = UNKNOWN;
  private long atClosing = UNKNOWN;

  /** Somebody who is told what became of the backup after a session. */
  public interface Teller {
    Teller NOBODY =
        new Teller() {
          @Override
          public void made(Message what) {}

          @Override
          public void failed(Message why) {}
        };

    void made(Message what);

    void failed(Message why);
  }

  AfterSession(KeepBackups backups, Supplier<BackupHabit> habit, Teller teller) {
    this.backups = backups;
    this.habit = habit;
    this.teller = teller;
  }

  void begin(Workbook workbook) {
    atOpening = entries(workbook);
  }

  void end(Workbook workbook) {
    if (atClosing == UNKNOWN) {
      atClosing = entries(workbook);
    }
  }

  /** How many entries the trace has; of a workbook that is out of order nobody knows. */
  private static long entries(Workbook workbook) {
    try {
      return workbook.<Long>read(books -> books.traces().size());
    } catch (Refused outOfOrder) {
      return UNKNOWN;
    }
  }

  /** Makes one at once, wherever backups of this workbook lie. */
  Message now(Path workbook) {
    return backups.make(workbook, habit.get()).told();
  }

  void backUp(Path workbook) {
    var wanted = habit.get();
    if (!wanted.isAutomatic() || atClosing == UNKNOWN || !isDue(workbook, wanted)) {
      return;
    }
    atOpening = atClosing;
    try {
      var done = backups.make(workbook, wanted);
      done.warnings().forEach(teller::failed);
      teller.made(done.told());
    } catch (Refused refused) {
      teller.failed(Message.of(BackupSaid.FAILED, refused.reason()));
    } catch (RuntimeException unforeseen) {
      var crash = CrashRecord.of(unforeseen);
      teller.failed(Message.of(BackupSaid.FAILED_UNFORESEEN, crash.code(), workbook));
    }
  }

  /** After a change, or where the one after an earlier change could not be made. */
  private boolean isDue(Path workbook, BackupHabit wanted) {
    return atClosing != atOpening || backups.isBehind(workbook, wanted, atClosing);
  }
}
