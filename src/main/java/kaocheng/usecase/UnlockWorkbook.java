package kaocheng.usecase;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.Unlocking;
import kaocheng.store.Workbook;
import kaocheng.store.vault.VaultRefusal;

/** Unlocks (解锁) an encrypted workbook, so that it, its backups and its copies can be opened. */
public final class UnlockWorkbook {
  private final Desks desks;

  public UnlockWorkbook(Desks desks) {
    this.desks = desks;
  }

  /** The workbook that could not be opened because its password was not typed yet. */
  public static Optional<Path> locked(Refused refused) {
    return about(refused, VaultRefusal.LOCKED);
  }

  private static Optional<Path> about(Refused refused, VaultRefusal why) {
    var reason = refused.reason();
    return reason.key() == why && reason.values().getFirst() instanceof Path workbook
        ? Optional.of(workbook)
        : Optional.empty();
  }

  /** Whether a password was refused, so that another may be tried. */
  public static boolean mayBeTriedAgain(Refused refused) {
    return refused.reason().key() == VaultRefusal.WRONG_PASSWORD
        || refused.reason().key() == VaultRefusal.TOO_SOON;
  }

  /** How many seconds such a refusal asks to wait. */
  public static OptionalLong secondsToWait(Refused refused) {
    return mayBeTriedAgain(refused) && refused.reason().values().getLast() instanceof Long seconds
        ? OptionalLong.of(seconds)
        : OptionalLong.empty();
  }

  /** Whether a file is that of the workbook of this name. */
  public static boolean isOf(Path file, Path workbook) {
    return Workbook.fileOf(workbook).equals(Workbook.fileOf(file));
  }

  /** How many seconds there are to wait after wrong passwords. */
  public long secondsLeft(Path workbook) {
    return new Unlocking(workbook, desks.clock()).secondsLeft();
  }

  /** Tries a password or a recovery code; what went before is entered when it is opened. */
  public void run(Path workbook, Secret typed) {
    desks.note(workbook, new Unlocking(workbook, desks.clock()).run(typed));
  }
}
