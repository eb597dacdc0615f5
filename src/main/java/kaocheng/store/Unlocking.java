package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.KeyFile;
import kaocheng.store.vault.Keyring;
import kaocheng.store.vault.VaultRefusal;
import kaocheng.store.vault.WrongTries;

/**
 * Takes the key of an encrypted workbook out of its key file (解锁); until it is forgotten, the
 * workbook, its backups and its copies open in this process.
 */
public final class Unlocking {
  private final WorkbookFile file;
  private final Clock clock;

  public Unlocking(Path workbook, Clock clock) {
    this.file = WorkbookFile.named(workbook);
    this.clock = clock;
  }

  /** Where the key file of a workbook lies, or would lie. */
  public static Path keyFileOf(Path workbook) {
    return KeyPlace.beside(WorkbookFile.named(workbook));
  }

  /** Which of the two secrets it was, and how many wrong ones were typed before. */
  public record Unlocked(boolean byRecovery, int wrongBefore) {
    public Unlocked and(Unlocked later) {
      return new Unlocked(byRecovery || later.byRecovery, wrongBefore + later.wrongBefore);
    }
  }

  private Optional<FileMark> mark() {
    try {
      return Marks.evenLost(file);
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, file.path());
    }
  }

  /** Whether the workbook has a password. */
  public boolean isEncrypted() {
    return mark().isPresent();
  }

  /** Refuses where the workbook has a password that was not typed yet. */
  public void require() {
    if (mark().filter(mark -> Keyring.of(mark).isEmpty()).isPresent()) {
      throw Refused.because(VaultRefusal.LOCKED, file.path());
    }
  }

  /** How many seconds there are to wait after wrong passwords. */
  public long secondsLeft() {
    return mark().map(mark -> new WrongTries(place(mark), clock).secondsLeft()).orElse(0L);
  }

  private Path place(FileMark mark) {
    try {
      return KeyPlace.find(file, mark);
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, KeyPlace.beside(file));
    }
  }

  /** Tries a password or a recovery code. */
  public Unlocked run(Secret typed) {
    var mark = mark();
    if (mark.isEmpty()) {
      throw Refused.because(VaultRefusal.HAS_NO_PASSWORD, file.path());
    }
    var place = place(mark.get());
    var tries = new WrongTries(place, clock);
    var left = tries.secondsLeft();
    if (left > 0) {
      throw Refused.because(VaultRefusal.TOO_SOON, file.path(), left);
    }
    try {
      return unlock(place, typed, tries);
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, place);
    }
  }

  private Unlocked unlock(Path place, Secret typed, WrongTries tries) throws IOException {
    var keyFile = KeyFile.read(place);
    var opened =
        keyFile
            .open(typed)
            .orElseThrow(
                () -> Refused.because(VaultRefusal.WRONG_PASSWORD, file.path(), tries.missed()));
    Keyring.add(opened.key());
    if (keyFile.isOutdated() && !opened.byRecovery() && Files.isWritable(place)) {
      keyFile.withPassword(opened.key(), typed).write(place);
    }
    return new Unlocked(opened.byRecovery(), tries.forgive());
  }

  /** Forgets the key; what is open stays open. Where the file cannot be read, all are forgotten. */
  public void forget() {
    try {
      Marks.evenLost(file).ifPresent(Keyring::forget);
    } catch (IOException gone) {
      Keyring.forgetAll();
    }
  }
}
